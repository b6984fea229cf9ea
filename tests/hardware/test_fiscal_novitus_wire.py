"""What the Novitus driver writes and reads, turn by turn, and what it makes of answers that nobody should give."""

import socket
import ssl
import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from fiscal_novitus_script import Script, playing
from fiscal_novitus_stage import WAITS, Log, NovitusStage, sale
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.fiscal.novitus import reading
from hardware.fiscal.novitus.driver import NovitusPrinter
from hardware.fiscal.novitus.orders import is_id
from hardware.fiscal.novitus.tokens import Tokens
from hardware.fiscal.novitus.wire import Away, Deadline, Door, Lost, Reply
from hardware.simulators.fiscal_novitus import NovitusSimulator
from hardware.status import Certainty

some = settings(max_examples=60, deadline=None)
RECEIPT, QUESTION = "8eb1ac171a8410aa303030df33c68a07", "298f9cac9f2a05908a0d4cb1b38b5d14"
TOKEN = "eyJ0eXAiOiJKV1QifQ.e30.c2ln"
OK = {"device": {"status": "OK"}}
FISCAL = {
    "unique_number": "ZBN1901007094",
    "tax_id": "5220001694",
    "size": 130023424,
    "max_daily_reports": 2195,
    "daily_reports_count": 71,
    "last_daily_report_date": "2023-05-31 08:30:03",
    "start_fiscal_date": "2023-02-01 07:32:47",
}
PROTECTED = {"free": 15618, "label": "ZBN1901007094.0001", "last_jpkid": "1285", "number": 1, "size": 1024}
DEVICE = {
    "characters_per_line": 64,
    "name": "POINT",
    "version": "1.01",
    "tax_rates": [{"name": "A", "value": "23.00"}, {"name": "E", "value": "ZW"}],
    "totals": [{"invoice": "0.00", "receipt": "12.30", "tax_rate": "A"}],
}


def given_token(moment: str = "2026-11-22T10:00:00Z") -> tuple[str, object, object]:
    return ("GET /api/v1/token", None, (200, {"token": TOKEN, "expiration_date": moment}))


def question(kind: str, told: dict[str, Any]) -> list[tuple[str, object, object]]:
    """The three turns of a question about the printer."""
    done = {**OK, "request": {"id": QUESTION, "status": "DONE", "response": {"status": {kind: told}}}}
    return [
        ("POST /api/v1/status", {"status": {"type": kind}}, (201, {"request": {"id": QUESTION, "status": "STORED"}})),
        (f"PUT /api/v1/status/{QUESTION}", None, (200, {"request": {"id": QUESTION, "status": "CONFIRMED"}})),
        (f"GET /api/v1/status/{QUESTION}", None, (200, done)),
    ]


SALE = {
    "receipt": {
        "items": [
            {
                "article": {
                    "name": "Chleb żytni",
                    "ptu": "A",
                    "quantity": "2",
                    "price": "4.99",
                    "value": "9.98",
                    "unit": "szt.",
                }
            }
        ],
        "payments": [{"cash": {"value": "9.98"}}],
        "summary": {"total": "9.98", "pay_in": "9.98"},
        "system_info": {"system_number": {"print_as": "text", "value": "W-1"}},
    }
}


def without_query(script: Script) -> list[str]:
    return [line.partition("?")[0] for line, _ in script.heard]


def test_a_receipt_turn_by_turn() -> None:
    done = {**OK, "request": {"id": RECEIPT, "status": "DONE", "jpkid": 1286}}
    turns = [
        given_token(),
        ("GET /api/v1/queue", None, (200, {"requests_in_queue": 0})),
        *question("fiscal_memory", FISCAL),
        *question("protected_memory", PROTECTED),
        *question("device", DEVICE),
        ("POST /api/v1/receipt", SALE, (201, {"request": {"id": RECEIPT, "status": "STORED"}})),
        (f"PUT /api/v1/receipt/{RECEIPT}", None, (200, {"request": {"id": RECEIPT, "status": "CONFIRMED"}})),
        (f"GET /api/v1/receipt/{RECEIPT}", None, (200, done)),
    ]
    with playing(*turns) as script:
        log = Log()
        outcome = NovitusPrinter("fiscal", script.door, Tokens(script.door), timings=WAITS).issue(sale("W-1"), log)
    assert outcome.certainty is Certainty.DONE
    assert outcome.proof is not None
    assert (outcome.proof.number, outcome.proof.day, outcome.proof.device) == ("1286", "72", "ZBN1901007094")
    assert without_query(script) == [wanted for wanted, _, _ in turns]
    assert {token for line, token in script.heard if line != "GET /api/v1/token"} == {f"Bearer {TOKEN}"}
    assert log.last.memo == f"{RECEIPT} 1286"


def test_the_simulator_answers_as_recorded(tmp_path: Path) -> None:
    with NovitusSimulator() as printer:
        host, port = printer.address.removeprefix("tcp://").split(":")
        door = Door(host, int(port))
        token = str(door.ask("GET", "/token", Deadline(1)).body["token"])
        assert token.count(".") == 2

        def ask(method: str, path: str, content: Any = None) -> Reply:
            return door.ask(method, path, Deadline(2), token, content)

        stored = ask("POST", "/receipt", SALE)
        number = stored.body["request"]["id"]
        assert (stored.status, stored.body) == (201, {"request": {"id": number, "status": "STORED"}})
        assert len(number) == 32
        assert ask("GET", "/queue").body == {"requests_in_queue": 1}
        assert ask("POST", "/daily_report", {"daily_report": {"date": "22/11/2026"}}).body == {
            "exception": {"code": 10, "description": "Stored requests in queue"}
        }
        printer.order("hold")
        assert ask("PUT", f"/receipt/{number}").body == {"request": {"id": number, "status": "CONFIRMED"}}
        assert ask("GET", f"/receipt/{number}").body == {**OK, "request": {"id": number, "status": "QUEUED"}}
        other = ask("POST", "/receipt", SALE).body["request"]["id"]
        refused = ask("PUT", f"/receipt/{other}")
        assert (refused.status, refused.body["exception"]["code"]) == (403, 6)
        assert ask("GET", "/queue").status == 401
        token = str(door.ask("GET", "/token", Deadline(1)).body["token"])
        assert ask("DELETE", f"/receipt/{other}").body == {"request": {"status": "DELETED"}}
        printer.order("release")
        ask("GET", f"/receipt/{number}?timeout=1000")
        done = ask("GET", f"/receipt/{number}?timeout=1000")
        assert done.body == {**OK, "request": {"id": number, "status": "DONE", "jpkid": 1}}
        late = ask("DELETE", f"/receipt/{number}")
        assert (late.status, late.body["exception"]["code"]) == (400, 9)
        assert ask("GET", f"/receipt/{'0' * 32}").status == 404
        wrong = ask("POST", "/receipt", {"receipt": {**SALE["receipt"], "items": [{"article": {"ptu": "AB"}}]}})
        assert wrong.status == 400
        assert "receipt/items/[0]/article/ptu : Pattern" in wrong.body["exception"]["errors"]
        printer.order("memory_full")
        assert ask("POST", "/receipt", SALE).body == {
            "exception": {"code": 14, "description": "No space in protected memory"}
        }


def test_what_a_printer_does_in_a_day_is_there_after_a_power_cut(tmp_path: Path) -> None:
    stage = NovitusStage(tmp_path)
    stage.till().issue(sale("B-1"), Log())
    stage.simulator.stop()
    again = NovitusStage(tmp_path)
    footprint = again.till().footprint().value
    assert footprint is not None
    assert footprint.counter("receipts") == 1
    again.simulator.stop()


@pytest.mark.parametrize("found", ["../../queue?x=000000000000000000", "0" * 31, "ą" * 32, "0" * 31 + "\n", ""])
def test_an_id_that_is_none_never_becomes_an_address(found: str) -> None:
    assert not is_id(found)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\x00\xff" * 400,
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nnull",
        b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n" + b"[" * 60000,
        b"HTTP/1.1 200 OK\r\nContent-Length: 400000\r\n\r\n" + b" " * 399998 + b"{}",
        b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 500,
        b"SSH-2.0-OpenSSH_9.2\r\n",
    ],
)
def test_an_answer_that_is_none_is_lost_and_nothing_else(answer: bytes) -> None:
    with playing(("GET /api/v1/queue", None, answer)) as script, pytest.raises(Lost):
        script.door.ask("GET", "/queue", Deadline(0.5))


def test_a_printer_that_drips_holds_nobody_beyond_the_deadline() -> None:
    def drip(till: socket.socket, stopping: threading.Event) -> None:
        till.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        with suppress(OSError):
            while not stopping.wait(0.05):
                till.sendall(b" ")

    with playing(("GET /api/v1/queue", None, drip)) as script:
        began = time.monotonic()
        with pytest.raises(Lost):
            script.door.ask("GET", "/queue", Deadline(0.3))
        assert time.monotonic() - began < 5


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inside: (
        st.lists(inside, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["request", "status", "jpkid", "error", "code", "device", "response", "totals", "tax_rates", "name"]
            )
            | st.text(max_size=5),
            inside,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@some
@given(
    st.dictionaries(st.sampled_from(["request", "device", "exception", "status"]), json_values), st.integers(100, 599)
)
def test_whatever_a_printer_tells_is_read_or_lost(body: dict[str, Any], status: int) -> None:
    reply = Reply(status, body)
    assert reading.words_of(reply).isprintable() or reading.words_of(reply) == ""
    with suppress(Lost):
        reading.seen_in(reply)
    for read in (reading.fiscal_memory, reading.protected_memory, reading.device):
        with suppress(Lost):
            read(body)
        with suppress(Lost):
            read({"status": dict.fromkeys(("device", "fiscal_memory", "protected_memory"), body)})


def certificate(folder: Path) -> tuple[Path, ssl.SSLContext]:
    """A certificate as a shop puts it into its printer, and the printer's side of it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "printer")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    folder.mkdir()
    public, private = folder / "public.pem", folder / "private.pem"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    private.write_bytes(pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(public, private)
    return public, context


def test_over_https_only_the_shops_own_certificate_opens_the_door(tmp_path: Path) -> None:
    own, context = certificate(tmp_path / "own")
    strange, _ = certificate(tmp_path / "strange")
    turn = ("GET /api/v1/queue", None, (200, {"requests_in_queue": 0}))
    with playing(turn, turn, context=context) as script:
        right = Door("127.0.0.1", script.port, authority=own)
        assert right.ask("GET", "/queue", Deadline(2)).body == {"requests_in_queue": 0}
        with pytest.raises(Away):
            Door("127.0.0.1", script.port, authority=strange).ask("GET", "/queue", Deadline(2))
        with pytest.raises(Lost):
            script.door.ask("GET", "/queue", Deadline(2))


def test_a_printer_that_never_answers_a_confirmation_leaves_the_receipt_unknown_and_confirms_nothing_else() -> None:
    turns = [
        given_token(),
        ("GET /api/v1/queue", None, (200, {"requests_in_queue": 0})),
        *question("fiscal_memory", FISCAL),
        *question("protected_memory", PROTECTED),
        *question("device", DEVICE),
        ("POST /api/v1/receipt", SALE, (201, {"request": {"id": RECEIPT, "status": "STORED"}})),
    ]
    with playing(*turns) as script:
        till = NovitusPrinter("fiscal", script.door, Tokens(script.door), timings=replace(WAITS, silent=0.2))
        outcome = till.issue(sale("W-1"), Log())
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.UNKNOWN, "fiscal_no_answer")
    after = without_query(script)[len(turns) :]
    assert after[0] == f"PUT /api/v1/receipt/{RECEIPT}"
    assert set(after[1:]) == {f"GET /api/v1/receipt/{RECEIPT}"}
