"""Whatever is wrong on the command line ends in one line, a code and the promised exit code, never a traceback."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app import cli
from app.commands import tools
from app.store.ledger import open_ledger
from tests.fakes.clock import FakeClock, SequentialIds
from tests.fakes.shop import QUICK

DONE, REFUSED, USAGE, OUTAGE, INTERRUPTED = 0, 1, 2, 3, 130
NOTHING_THERE = "http://127.0.0.1:1"
CODE = "ABCDE-12345"


class Answer:
    """What a command gave."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err

    @property
    def said(self) -> str:
        """The code in brackets at the end of the one line on standard error."""
        lines = self.err.strip().splitlines()
        assert "Traceback" not in self.err
        assert lines[-1].endswith("]"), self.err
        return lines[-1].rpartition("[")[2].rstrip("]").partition(";")[0]


Run = Callable[..., Answer]


@pytest.fixture
def run(capsys, monkeypatch, tmp_path: Path) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OMNITILL_DATA_DIR", str(tmp_path / "home"))
    monkeypatch.delenv("OMNITILL_ADMIN_TOKEN", raising=False)

    def run(*words: object, given: str = "") -> Answer:
        monkeypatch.setattr(sys, "stdin", io.StringIO(given))
        try:
            code = cli.main([str(word) for word in words])
        except SystemExit as leaving:
            code = int(leaving.code or 0)
        told = capsys.readouterr()
        return Answer(code, told.out, told.err)

    return run


def put(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def ledger_at(folder: Path) -> Path:
    open_ledger(folder, FakeClock(), SequentialIds(2), cost=QUICK).close()
    return folder


def in_ledger(folder: Path, sql: str) -> Path:
    with closing(sqlite3.connect(folder / "ledger.db")) as connection:
        connection.execute(sql)
        connection.commit()
    return folder


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("kiosk", "--window", "wide"),
        ("tablet", "--window", "0x0"),
        ("tilll",),
        ("till", "--cofnig", "x"),
        ("backend", "--port", "-1"),
        ("backend", "--port", "65536"),
        ("backend", "--port", "http"),
        ("journal",),
        ("journal", "export", "--from", "0"),
        ("journal", "export", "--from", "x"),
        ("import", "fish", "x.csv"),
        ("import", "catalogue", "x.csv", "--currency", "ZŁ"),
        ("enrol", "--code", CODE),
        ("simulate",),
        ("simulate", "toaster"),
    ],
)
def test_wrong_usage_is_two(run: Run, words: tuple[str, ...]) -> None:
    answer = run(*words)
    assert answer.code == USAGE
    assert "usage:" in answer.err
    assert "Traceback" not in answer.err


def test_the_version_is_told(run: Run) -> None:
    answer = run("--version")
    assert (answer.code, answer.out.split()[0]) == (DONE, "omnitill")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("verify", "missing"), "FILE-UNUSABLE"),
        (("verify", "."), "LEDGER-MISSING"),
        (("journal", "export", "--data", "missing"), "LEDGER-MISSING"),
        (("price", "missing.json"), "FILE-UNUSABLE"),
        (("price", "."), "FILE-UNUSABLE"),
        (("till", "--config", "missing.toml"), "CONFIG-FILE"),
        (("till", "--config", "."), "CONFIG-FILE"),
        (("enrol", "--backend", NOTHING_THERE, "--code", "ABC"), "BACKEND-CODE"),
        (("enrol", "--backend", "http://shop.example", "--code", CODE), "CONFIG-VALUE"),
        (("enrol", "--backend", "https://[::1", "--code", CODE), "CONFIG-VALUE"),
        (("enrol", "--backend", "shop", "--code", CODE), "CONFIG-VALUE"),
        (("enrol", "--backend", "https://x:99999", "--code", CODE), "CONFIG-VALUE"),
        (("slot", "--backend", NOTHING_THERE, "--store", "1", "--name", "T", "--short", "1"), "BACKEND-ADMIN"),
        (("import", "catalogue", "x.csv", "--backend", NOTHING_THERE), "BACKEND-ADMIN"),
        (("import", "catalogue", "x.csv", "--backend", "ftp://x"), "CONFIG-VALUE"),
        (("backend", "--port", "0", "--database-url", "foo"), "DATABASE-URL"),
        (("backend", "--port", "0", "--database-url", "mysql://x"), "DATABASE-URL"),
        (("backend", "--port", "0", "--database-url", "oracle+fish://x"), "DATABASE-URL"),
        (("backend", "--port", "0", "--data", "/dev/null"), "FILE-UNUSABLE"),
        (("backend", "--port", "0", "--host", "no such host"), "CONFIG-VALUE"),
    ],
)
def test_what_a_person_can_put_right_is_one(run: Run, words: tuple[str, ...], code: str) -> None:
    answer = run(*words)
    assert (answer.code, answer.said) == (REFUSED, code)
    assert len(answer.err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("enrol", "--backend", NOTHING_THERE, "--code", CODE), "BACKEND-UNREACHABLE"),
        (("backend", "--port", "0", "--database-url", "postgresql+psycopg://u:secret@127.0.0.1:1/x"),
         "DATABASE-UNREACHABLE"),
    ],
)  # fmt: skip
def test_an_outage_is_three_and_tells_no_password(run: Run, words: tuple[str, ...], code: str) -> None:
    answer = run(*words)
    assert (answer.code, answer.said) == (OUTAGE, code)
    assert "secret" not in answer.err


def test_a_port_that_is_taken_is_named(run: Run) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        answer = run("backend", "--port", port)
    assert (answer.code, answer.said) == (REFUSED, "PORT-BUSY")
    assert str(port) in answer.err


@pytest.mark.parametrize("words", [("verify",), ("journal", "export", "--data")])
def test_records_that_are_damaged_or_not_ours_are_refused(run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    put(tmp_path / "noise" / "ledger.db", os.urandom(5000))
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    in_ledger(foreign, "CREATE TABLE songs(name)")
    cut = ledger_at(tmp_path / "cut")
    with (cut / "ledger.db").open("r+b") as file:
        file.truncate(4096 * 3)
    codes = [(run(*words, tmp_path / name)) for name in ("noise", "foreign", "cut")]
    assert [(answer.code, answer.said) for answer in codes] == [
        (REFUSED, "LEDGER-DAMAGED"),
        (REFUSED, "LEDGER-FOREIGN"),
        (REFUSED, "LEDGER-DAMAGED"),
    ]


def test_a_newer_ledger_and_one_in_use_are_left_alone(run: Run, tmp_path: Path) -> None:
    newer = in_ledger(ledger_at(tmp_path / "newer"), "PRAGMA user_version = 99")
    enrol = ("enrol", "--backend", NOTHING_THERE, "--code", CODE, "--data")
    answer = run(*enrol, newer)
    assert (answer.code, answer.said) == (REFUSED, "LEDGER-NEWER")
    held = open_ledger(tmp_path / "held", FakeClock(), SequentialIds(2), cost=QUICK)
    answer = run(*enrol, tmp_path / "held")
    held.close()
    assert (answer.code, answer.said) == (REFUSED, "TERMINAL-IN-USE")


def test_an_export_that_is_no_export_is_not_sound_and_names_at_most_ten_places(run: Run, tmp_path: Path) -> None:
    answer = run("verify", put(tmp_path / "noise.jsonl", b"\xff\n" * 50))
    assert answer.code == REFUSED
    assert answer.out.count("NOT sound") == 11
    assert "Finding(" not in answer.out


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xff\xfe\x00", "PRICE-FILE"),
        ("", "PRICE-FILE"),
        ("[]", "PRICE-FILE"),
        ("[" * 100_000, "PRICE-FILE"),
        ('{"lines": [{"name": "a", "price": NaN}]}', "PRICE-FILE"),
        ('{"lines": [{"name": "a", "price": 1, "quantity": "1e400000"}]}', "PRICE-FILE"),
    ],
)
def test_a_basket_that_cannot_be_read_is_refused(run: Run, tmp_path: Path, content: str | bytes, code: str) -> None:
    answer = run("price", put(tmp_path / "basket.json", content))
    assert (answer.code, answer.said) == (REFUSED, code)


def test_a_basket_is_priced_whatever_its_names_hold(run: Run) -> None:
    answer = run("price", "-", given='{"lines": [{"name": "\\ud800ż", "price": "1.50"}]}')
    assert answer.code == DONE
    assert json.loads(answer.out)["total"] == 150


def test_anything_may_be_scanned(run: Run) -> None:
    answer = run("scan", given="5901234123457\n\x00\x01\n\\x1d\n" + "9" * 5000 + "\n")
    assert answer.code == DONE
    kinds = [json.loads(line)["kind"] for line in answer.out.splitlines()]
    assert kinds[0] == "product"
    assert len(kinds) == 4


@pytest.mark.parametrize(
    ("content", "code", "exit_code"),
    [("", "IMPORT-EMPTY", REFUSED), ("a,b\n1,2\n", "IMPORT-HEADER", REFUSED), (None, "FILE-UNUSABLE", REFUSED)],
)
def test_a_file_that_is_no_catalogue_is_not_imported(
    run: Run, tmp_path: Path, content: str | None, code: str, exit_code: int
) -> None:
    file = tmp_path / "goods.csv"
    if content is not None:
        put(file, content)
    answer = run("import", "catalogue", file)
    assert (answer.code, answer.said) == (exit_code, code)


def test_an_interrupted_import_goes_on_where_it_stopped(run: Run, tmp_path: Path, monkeypatch) -> None:
    from app.commands import backend

    rows = "".join(f"S{n},Product {n},1.00,PLN\n" for n in range(3000))
    file = put(tmp_path / "goods.csv", f"sku,name,price,currency\n{rows}")

    def interrupt(_self: object, done: int, _fraction: float) -> None:
        if done >= 500:
            raise KeyboardInterrupt

    with monkeypatch.context() as impatient:
        impatient.setattr(backend.Progress, "__call__", interrupt)
        answer = run("import", "catalogue", file)
    assert (answer.code, answer.err.strip()) == (INTERRUPTED, "Interrupted; what was done so far is kept.")
    answer = run("import", "catalogue", file)
    assert answer.code == DONE
    assert "3,000 rows: 3,000 added" in answer.out


def test_a_mistake_of_the_program_names_the_file_that_holds_its_trace(run: Run, tmp_path: Path, monkeypatch) -> None:
    def broken(_text: str, _day: object) -> None:
        raise RuntimeError("the engine stood still")

    monkeypatch.setattr("app.services.price_command.price_document", broken)
    (tmp_path / "home").mkdir()
    answer = run("price", "-", given="{}")
    assert (answer.code, answer.said) == (OUTAGE, "BUG")
    [kept] = (tmp_path / "home" / "logs").glob("bug-*.log")
    assert str(kept) in answer.err
    assert "the engine stood still" in kept.read_text("utf-8")


def test_arguments_that_begin_with_a_dash_reach_the_simulators(run: Run) -> None:
    answer = run("simulate", "--help")
    assert answer.code == DONE
    assert "printer" in answer.out


def test_a_reader_that_has_enough_ends_the_command_quietly(tmp_path: Path) -> None:
    scanning = subprocess.Popen(
        [sys.executable, "-m", "app.cli", "scan"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env={**os.environ, "OMNITILL_DATA_DIR": str(tmp_path)},
    )  # fmt: skip
    assert scanning.stdin is not None
    assert scanning.stdout is not None
    scanning.stdin.write(b"5901234123457\n")
    scanning.stdin.flush()
    assert b"product" in scanning.stdout.readline()
    scanning.stdout.close()
    _, err = scanning.communicate(b"5901234123457\n" * 1000, timeout=30)
    assert (scanning.returncode, err) == (DONE, b"")


def test_a_disk_that_is_full_is_an_outage(run: Run, monkeypatch) -> None:
    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(28, "No space left on device")

    with monkeypatch.context() as writing:
        writing.setattr(tools, "print", lambda *_: Full().flush(), raising=False)
        answer = run("price", "-", given='{"lines": [{"name": "a", "price": "1.50"}]}')
    assert (answer.code, answer.said) == (OUTAGE, "DISK-FULL")
