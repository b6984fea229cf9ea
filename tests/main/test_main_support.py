"""The bundle for support holds what explains a fault and nothing of people: no card, PIN, key, password or name."""

from __future__ import annotations

import json
import logging
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.config import DeviceSettings, Settings
from app.main.checkup import at_hand, examine
from app.main.scrubbing import scrubbed, scrubbed_log
from app.main.support import support_bundle
from app.ports.checkup import Finding, State, Subject
from app.runtime.logs import JsonLines
from hardware.links.wire_log import Way, WireLogs

CARD, PIN, PASSWORD, KEY = "4539578763621486", "141421", "973105", "hJ3kLm9Qw8ErTy7UiOp2AsDfGh4JkLz6"
NAMES = ("Jan Kowalski", "Zażółcka", "Іваненко")
E_MAIL, PHONE, TAX_ID, CODE = "jan@example.com", "+48 601 234 567", "8567346215", "104251234567890"
PERSONAL = (CARD, PIN, PASSWORD, KEY, *NAMES, E_MAIL, PHONE, TAX_ID, CODE, "Kowalski", "601 234")


def logged(message: str, *facts: object, error: BaseException | None = None) -> str:
    trace = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("omnitill", logging.WARNING, "x.py", 1, message, facts, trace)
    return JsonLines().format(record)


def raised(words: str) -> ValueError:
    try:
        raise ValueError(words)
    except ValueError as error:
        return error


def till(folder: Path) -> Settings:
    """A till whose logs, settings and wire hold everything that must not leave it."""
    logs = folder / "logs"
    logs.mkdir(parents=True)
    lines = [logged("the line to the backend broke, trying again in %s s", 4)]
    lines += [logged(f"customer {secret} bought something") for secret in NAMES[:1]]
    lines += [logged("no such customer: %r", secret) for secret in (*NAMES, E_MAIL, PHONE, TAX_ID, CODE, CARD, PIN)]
    lines += [logged("bug", error=raised(f"{secret} is not in the list")) for secret in PERSONAL]
    lines += [json.dumps({"event": "push", "customer": {"name": NAMES[0]}, "key": KEY, "level": "info"})]
    (logs / "omnitill.log").write_text("\n".join(lines), encoding="utf-8")
    (logs / "omnitill.log.1").write_text(f"half a line {NAMES[0]}\n[1, 2]\n", encoding="utf-8")
    (logs / "fatal.log").write_text('Fatal: Jan\n  File "/app/x.py", line 12 in sell\n', encoding="utf-8")
    (folder / "device.key").write_text(KEY, encoding="utf-8")
    (folder / "key.txt").write_text(KEY, encoding="utf-8")
    devices = (
        DeviceSettings("receipt", "receipt_printer", "escpos", "tcp://127.0.0.1:9", {"profile": "TM-T88V"}),
        DeviceSettings("card", "payment", "zvt", "tcp://me:secret@127.0.0.1:9", {"password": PASSWORD, "key": KEY}),
    )
    return Settings(folder, devices=devices, hint=f"Marta {PIN}", backend_url=f"https://u:{KEY}@shop.example/?k={KEY}")


def wire() -> WireLogs:
    logs = WireLogs()
    receipt = logs.of("receipt")
    receipt.note(Way.OUT, b"\x1b@\x1bt\x12" + "\n".join((*NAMES, E_MAIL, PHONE, TAX_ID, CODE)).encode() + b"\x1dV\x00")
    receipt.note(Way.OUT, "Zażółcka Іваненко".encode("cp1250", "replace"))
    card = logs.of("card")
    card.note(Way.OUT, b"\x06\x00\x06" + bytes.fromhex(PASSWORD) + PASSWORD.encode() + KEY.encode())
    card.note(Way.IN, b"\x22\xf0\xf8" + bytes.fromhex(CARD) + CARD[:9].encode())
    card.note(Way.IN, CARD[9:].encode())
    logs.of("../../odd name").note(Way.FAILED, note="unreachable")
    return logs


def opened(bundle: Path) -> dict[str, str]:
    with zipfile.ZipFile(bundle) as inside:
        assert inside.testzip() is None
        return {name: inside.read(name).decode("utf-8") for name in inside.namelist()}


def everything(contents: dict[str, str]) -> str:
    """Every word of a bundle, and every byte of its wire logs as text and as packed digits."""
    pieces = [json.loads(line) for name, text in contents.items() if "wire/" in name for line in text.splitlines()]
    raw = [bytes.fromhex(piece.get("hex", "")) for piece in pieces]
    return "\n".join([*contents.values(), *(each.decode("utf-8", "replace") for each in raw), *(r.hex() for r in raw)])


def test_nothing_of_people_and_no_secret_is_in_the_bundle(tmp_path: Path) -> None:
    told = (Finding(Subject.LEDGER, State.NOT, "X", facts={"detail": f"row {CARD} of {NAMES[0]}"}),)
    contents = opened(support_bundle(till(tmp_path / "data"), wire(), told, tmp_path / "support.zip"))
    text = everything(contents)
    assert [personal for personal in PERSONAL if personal in text] == []
    assert "secret@" not in text
    assert "Marta" not in text


def test_what_explains_a_fault_is_in_the_bundle(tmp_path: Path) -> None:
    told = (Finding(Subject.DEVICE, State.NOT, "PRINTER-PAPER-OUT", "receipt", "receipt_printer"),)
    contents = opened(support_bundle(till(tmp_path / "data"), wire(), told, tmp_path / "support.zip"))
    assert json.loads(contents["versions.json"])["python"] == sys.version.partition(" ")[0]
    devices = {device["id"]: device for device in json.loads(contents["settings.json"])["devices"]}
    assert devices["receipt"]["profile"] == "TM-T88V"
    assert (devices["card"]["password"], devices["card"]["address"]) == ("(left out)", "tcp://127.0.0.1:9")
    assert json.loads(contents["doctor.json"])[0]["code"] == "PRINTER-PAPER-OUT"
    log = contents["logs/omnitill.log"]
    assert "the line to the backend broke, trying again in 4 s" in log
    assert "in raised" in log
    assert "ValueError" in log
    first = json.loads(contents["wire/receipt.jsonl"].splitlines()[0])
    assert (first["way"], first["hex"][:14]) == ("out", "1b 40 1b 74 12")
    assert json.loads(contents["wire/______odd_name.jsonl"])["note"] == "unreachable"
    assert 'File "/app/x.py", line 12 in sell' in contents["logs/fatal.log"]


def test_a_bundle_that_cannot_be_written_leaves_nothing_half(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with pytest.raises(OSError, match="taken"):
        support_bundle(Settings(tmp_path), WireLogs(), (), tmp_path / "taken" / "support.zip")
    place = tmp_path / "support.zip"
    place.mkdir()
    with pytest.raises(OSError, match=r"support\.zip"):
        support_bundle(Settings(tmp_path), WireLogs(), (), place)
    assert list(tmp_path.glob("*.part")) == []


def test_the_till_makes_its_own_bundle_with_what_the_doctor_finds(tmp_path: Path) -> None:
    settings = Settings(tmp_path, devices=(DeviceSettings("receipt", "receipt_printer", "simulated"),))
    with at_hand(settings) as care:
        tuple(examine(settings, care))
        contents = opened(care.bundle())
    assert {finding["subject"] for finding in json.loads(contents["doctor.json"])} == {"ledger", "device", "backend"}
    assert "opened" in contents["wire/receipt.jsonl"]


@settings(max_examples=80)
@given(st.text(max_size=40), st.sampled_from(PERSONAL))
def test_a_quotation_never_survives(around: str, secret: str) -> None:
    line = json.dumps({"event": f"{around!r} {secret!r}", "level": "info"})
    assert secret not in scrubbed_log(line)


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("pushed 12 entries in 38 ms", "pushed 12 entries in 38 ms"),
        ("receipt is down PRINTER-PAPER-OUT", "receipt is down PRINTER-PAPER-OUT"),
        ("told Jan Kowalski at once", "told (left out) (left out) at once"),
        ("mail to jan@example.com", "mail to (left out)"),
    ],
)
def test_words_of_the_program_can_still_be_read(said: str, left: str) -> None:
    assert scrubbed(said) == left
