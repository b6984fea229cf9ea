"""The simulated printer by itself: it reads what other encoders send, takes orders, and runs as a program."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from hardware.simulators import PrinterSimulator
from hardware.simulators.__main__ import main
from hardware.simulators.bars import code128_bars, ean13_bars
from hardware.simulators.commands import CommandReader
from hardware.simulators.endpoints import endpoint
from hardware.simulators.paper import KNIFE_MARGIN

ROOT = Path(__file__).parents[2]
VECTORS = json.loads((ROOT / "tests" / "data" / "hardware" / "escpos_bytes.json").read_text("utf-8"))["vectors"]


def send(printer: PrinterSimulator, data: bytes, answer_size: int = 0) -> bytes:
    host, port = printer.address.removeprefix("tcp://").split(":")
    with socket.create_connection((host, int(port)), 5) as connection:
        connection.sendall(data)
        answer = b""
        while len(answer) < answer_size:
            answer += connection.recv(answer_size - len(answer))
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(1) == b""
    return answer


# One of them switches to code page 853, which neither Python nor the simulator has.
TEXTS = [v for v in VECTORS if isinstance(v["what"].get("text"), str) and v["id"] != "text.pl1.auto"]


@pytest.mark.parametrize("vector", TEXTS, ids=lambda v: v["id"])
def test_text_of_other_encoders_is_read(vector: dict[str, object]) -> None:
    what = vector["what"]
    assert isinstance(what, dict)
    with PrinterSimulator() as printer:
        send(printer, bytes.fromhex(str(vector["hex"])) + b"\x1dV\x00")
        (ticket,) = printer.wait_for_tickets(1)
        assert printer.errors == []
    carried = ticket.text.strip()
    letters = zip(carried, str(what["text"]), strict=True)
    assert all(printed == wanted or printed == "?" for printed, wanted in letters)
    if "pl1.cp852" in str(vector["id"]):
        assert carried == "Zażółć gęślą jaźń 12,34 zł"


def test_no_command_of_another_encoder_is_unknown() -> None:
    known = {"receiptline.cp852", "receiptline.cp437"}
    for vector in VECTORS:
        reader = CommandReader()
        reader.add(bytes.fromhex(vector["hex"]))
        names = []
        while (command := reader.next()) is not None:
            names.append(command.name)
        assert reader.waiting == 0, vector["id"]
        assert "unknown" not in names or vector["id"] in known, vector["id"]


def test_a_byte_no_printer_knows_is_an_error_on_record() -> None:
    with PrinterSimulator() as printer:
        send(printer, b"\x01\x1b\xffx\n")
        assert [error["data"] for error in printer.errors] == ["01", "1bff"]


def test_a_printer_in_chinese_mode_garbles_what_does_not_leave_it() -> None:
    with PrinterSimulator(multibyte=True) as printer:
        send(printer, b"\x1b@\x1bt\x12" + "Zażółć".encode("cp852") + b"\n\x1dV\x00")
        send(printer, b"\x1b@\x1c.\x1bt\x12" + "Zażółć".encode("cp852") + b"\n\x1dV\x00")
        garbled, right = printer.wait_for_tickets(2)
    assert "Zażółć" not in garbled.text
    assert right.text == "Zażółć"


def test_real_time_questions_are_answered_even_without_paper() -> None:
    with PrinterSimulator() as printer:
        printer.paper_out()
        assert send(printer, b"x\n\x1dr\x01\x10\x04\x01\x10\x04\x04", 2) == b"\x1a\x7e"
        printer.clear()
        assert printer.unfinished == "x"


def test_half_a_command_is_forgotten_with_its_connection() -> None:
    with PrinterSimulator() as printer:
        send(printer, b"\x1bt")
        send(printer, b"A\n\x1dV\x00")
        assert printer.wait_for_tickets(1)[0].text == "A"


def test_what_waits_for_paper_comes_out_when_there_is_paper_again() -> None:
    with PrinterSimulator() as printer:
        printer.paper_out()
        send(printer, b"old\n\x1dV\x00")
        assert printer.tickets == []
        printer.clear()
        assert printer.tickets[0].text == "old"


def test_identity_automatic_status_and_process_id_are_answered() -> None:
    with PrinterSimulator() as printer:
        assert send(printer, b"\x1dIC", 19) == b"_SIMULATED PRINTER\x00"
        assert send(printer, b"\x1da\xff\x1da\x00", 4) == b"\x10\x00\x00\x00"
        assert send(printer, b"\x1d(H\x06\x00000007", 7) == b"\x37\x220007\x00"
        assert send(printer, b"\x1dr\x02\x1bp\x00\x19\xfa\x1dr\x02", 2) == b"\x00\x01"


def test_the_ledger_tells_what_really_happened(tmp_path: Path) -> None:
    with PrinterSimulator(ledger=tmp_path / "ledger.jsonl") as printer:
        send(printer, b"Hi\n\x1dV\x01\x1bp\x00\x19\xfa")
    entries = [json.loads(line) for line in (tmp_path / "ledger.jsonl").read_text("utf-8").splitlines()]
    assert [(entry["happening"], entry.get("lines"), entry.get("pin")) for entry in entries] == [
        ("ticket", ["Hi"], None),
        ("kick", None, 2),
    ]


def test_faults_can_be_ordered_through_the_control_port() -> None:
    with PrinterSimulator(control_port=0) as printer:
        assert printer.control_port
        with socket.create_connection(("127.0.0.1", printer.control_port), 5) as control:
            answers = control.makefile("rb")

            def order(line: bytes) -> dict[str, object]:
                control.sendall(line + b"\n")
                found: dict[str, object] = json.loads(answers.readline())
                return found

            assert order(b'{"do": "cover_open"}')["cover_open"] is True
            assert order(b'{"do": "paper_out"}')["paper"] == "out"
            assert order(b'{"do": "clear"}')["paper"] == "yes"
            assert order(b'{"do": "state"}')["tickets"] == 0
            assert order(b'{"do": "explode"}')["ok"] is False
            assert order(b"nonsense")["ok"] is False
            answers.close()


def test_stopping_twice_is_fine_and_starting_again_keeps_the_address() -> None:
    printer = PrinterSimulator()
    printer.start()
    address = printer.address
    printer.stop()
    printer.stop()
    printer.start()
    assert printer.address == address
    printer.stop()


def test_it_runs_as_a_program_until_told_to_stop(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hardware.simulators", "printer", "--listen", "tcp://127.0.0.1:0"]
    with subprocess.Popen(
        [*command, "--png", str(tmp_path), "--model", "TM-X"], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as program:
        assert program.stdout is not None
        host, port = program.stdout.readline().strip().removeprefix("tcp://").split(":")
        with socket.create_connection((host, int(port)), 5) as connection:
            connection.sendall(b"Hi\n\x1dV\x01\x10\x04\x01")
            assert connection.recv(1) == b"\x12"
            connection.sendall(b"\x1dIC")
            assert connection.recv(6, socket.MSG_WAITALL) == b"_TM-X\x00"
        program.terminate()
        assert program.wait(10) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["ticket-0001.png"]


def test_a_place_to_listen_that_makes_no_sense_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["printer", "--listen", "udp://x"]) == 1
    assert "listen on tcp://host:port" in capsys.readouterr().err
    with pytest.raises(ValueError, match="listen on"):
        endpoint("tcp://127.0.0.1")


def test_a_barcode_with_a_wrong_check_digit_is_not_drawn() -> None:
    with pytest.raises(ValueError, match="check digit"):
        ean13_bars("5901234123458")
    assert len(ean13_bars("590123412345")) == 95
    assert code128_bars(b"{C\x0c\x22")[1] == "1234"


@given(st.binary(max_size=200))
def test_no_bytes_upset_the_reader(data: bytes) -> None:
    whole, pieces = CommandReader(), CommandReader()
    whole.add(data)
    for byte in data:
        pieces.add(bytes([byte]))
    first, second = [], []
    while (command := whole.next()) is not None:
        first.append(command)
    while (command := pieces.next()) is not None:
        second.append(command)
    assert first == second


BELOW_THE_BARS = 28
RECEIPTS = [v for v in VECTORS if v["id"].startswith("receiptline.")]
CODES = [v for v in VECTORS if v["id"].startswith(("qr.", "bc."))]


@pytest.mark.parametrize("vector", RECEIPTS, ids=lambda v: v["id"])
def test_a_whole_receipt_of_another_encoder_is_drawn_and_its_codes_can_be_read(
    vector: dict[str, str], tmp_path: Path
) -> None:
    with PrinterSimulator(png_dir=tmp_path, dots=576) as printer:
        assert send(printer, bytes.fromhex(vector["hex"]), 1) == b"\x00"
        (ticket,) = printer.wait_for_tickets(1)
        # It passes by the table of Katakana, which neither Python nor the simulator has.
        assert [(error["command"], error["data"]) for error in printer.errors] == [("ESC t", "01")]
    assert "PARAGON" in ticket.text
    assert "31,09" in ticket.text
    assert ticket.png is not None
    with Image.open(ticket.png) as image:
        # That encoder sends the two codes without the quiet zone between them that a reader needs.
        bars = image.height - 60 - KNIFE_MARGIN - BELOW_THE_BARS
        halves = [image.crop((0, 0, image.width, bars)), image.crop((0, bars, image.width, image.height))]
        read = [found.text for half in halves for found in zxingcpp.read_barcodes(ImageOps.expand(half, 40, 255))]
    assert read == ["PICKUP:9f2c1d", "5901234123457"]


@pytest.mark.parametrize("vector", CODES, ids=lambda v: v["id"])
def test_a_code_of_another_encoder_is_drawn_and_can_be_read(vector: dict[str, object], tmp_path: Path) -> None:
    what = vector["what"]
    assert isinstance(what, dict)
    with PrinterSimulator(png_dir=tmp_path) as printer:
        send(printer, bytes.fromhex(str(vector["hex"])) + b"\x1dV\x00")
        picture = printer.wait_for_tickets(1)[0].png
        assert printer.errors == []
    assert picture is not None
    with Image.open(picture) as image:
        (found,) = zxingcpp.read_barcodes(image)
    assert found.text.lstrip("0") == str(what.get("qr", what.get("data"))).removeprefix("{B").lstrip("0")


def test_a_pulse_of_another_encoder_opens_the_second_drawer() -> None:
    data = bytes.fromhex(next(v["hex"] for v in VECTORS if v["id"] == "pulse.1.100.500"))
    with PrinterSimulator() as printer:
        send(printer, data)
        (kick,) = printer.wait_for_kicks(1)
    assert (kick["pin"], kick["on_ms"], kick["off_ms"]) == (5, 100, 500)


def test_a_change_is_reported_unasked_where_that_is_switched_on() -> None:
    with PrinterSimulator() as printer:
        host, port = printer.address.removeprefix("tcp://").split(":")
        with socket.create_connection((host, int(port)), 5) as connection:
            connection.sendall(b"\x1da\xff")
            assert connection.recv(4) == b"\x10\x00\x00\x00"
            printer.cover_open()
            assert connection.recv(4) == b"\x38\x00\x00\x00"
            printer.clear()
            assert connection.recv(4) == b"\x10\x00\x00\x00"
            connection.sendall(b"\x1da\x00\x1dr\x01")
            assert connection.recv(4) == b"\x00"
