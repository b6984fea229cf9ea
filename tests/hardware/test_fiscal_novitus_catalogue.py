"""Novitus printers from configuration, in this process, and as programs of their own."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from fiscal_novitus_stage import Log, NovitusStage, sale

from hardware.catalogue import make_device
from hardware.errors import MisconfiguredError
from hardware.fiscal.fiscal import FiscalDevice
from hardware.fiscal.novitus.driver import NovitusPrinter
from hardware.links.wire_log import WireLogs
from hardware.status import Certainty


def test_a_printer_is_made_from_its_options(tmp_path: Path) -> None:
    options = {"expect": "ZBN1901007094", "token": str(tmp_path / "token.json")}
    assert isinstance(make_device("fiscal", "noviapi", "fiscal", "tcp://10.0.0.9:8888", options), NovitusPrinter)


@pytest.mark.parametrize(
    ("address", "options", "named"),
    [
        ("serial:///dev/ttyS0", {}, "address"),
        ("nonsense", {}, "address"),
        ("tcp://h:1", {"colour": "red"}, "colour"),
        ("tcp://h:1", {"expect": 7}, "expect"),
        ("tcp://h:1", {"authority": "/nowhere/printer.pem"}, "authority"),
    ],
)
def test_a_wrong_setting_is_named(address: str, options: dict[str, object], named: str) -> None:
    with pytest.raises(MisconfiguredError) as wrong:
        make_device("fiscal", "noviapi", "fiscal", address, options)
    assert wrong.value.operation == named


def test_a_simulated_printer_issues_a_receipt_in_this_process_and_draws_it(tmp_path: Path) -> None:
    options = {"speaks": "noviapi", "ledger": str(tmp_path / "ledger.jsonl"), "png": str(tmp_path / "papers")}
    printer = make_device("fiscal", "simulated", "fiscal", "", options)
    assert isinstance(printer, FiscalDevice)
    assert printer.issue(sale("S-1"), Log()).certainty is Certainty.DONE
    printer.close()
    assert '"receipt"' in (tmp_path / "ledger.jsonl").read_text("utf-8")
    assert (tmp_path / "papers" / "0001-receipt.png").read_bytes().startswith(b"\x89PNG")


def test_a_printer_runs_as_a_program_of_its_own_and_takes_orders(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hardware.simulators", "fiscal", "--speaks", "noviapi", "--control", "0"]
    with socket.create_server(("127.0.0.1", 0)) as free:
        control = free.getsockname()[1]
    command[-1] = str(control)
    program = subprocess.Popen([*command, "--listen", "tcp://127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
    with program:
        assert program.stdout is not None
        address = program.stdout.readline().strip()
        printer = make_device("fiscal", "noviapi", "fiscal", address, {})
        assert isinstance(printer, FiscalDevice)
        with socket.create_connection(("127.0.0.1", control), 5) as people:
            people.sendall(b'{"do": "drop:put:receipt"}\n')
            assert json.loads(people.recv(4096))["ok"] is True
        assert printer.issue(sale("P-1"), Log()).certainty is Certainty.DONE
        program.terminate()
        assert program.wait(5) == 0


def test_the_conversation_is_kept_for_support_without_the_token_and_told_without_words(tmp_path: Path) -> None:
    logs = WireLogs()
    stage = NovitusStage(tmp_path)
    with logs.recording():
        printer = make_device("fiscal", "noviapi", "fiscal", stage.simulator.address, {})
    assert isinstance(printer, FiscalDevice)
    assert printer.issue(sale("W-1", buyer_tax_id="5220001694"), Log()).certainty is Certainty.DONE
    stage.simulator.stop()
    printer.status()
    pieces = logs.of("fiscal").told()
    told = b"".join(piece.data for piece in pieces)
    for kept in (b"PUT /api/v1/receipt/", b"HTTP/1.1 201", b'"quantity"'):
        assert kept in told
    for secret in (b"eyJ", b"Bearer", b"Chleb", b"5220001694"):
        assert secret not in told
    assert pieces[-1].note == "fiscal_unreachable"
