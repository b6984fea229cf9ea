"""Card terminals from configuration, and as programs of their own."""

import subprocess
import sys
from pathlib import Path

import pytest

from hardware.catalogue import make_device
from hardware.errors import MisconfiguredError
from hardware.payment.ecr_eft.driver import EcrEftTerminal
from hardware.payment.manual import ManualTerminal
from hardware.payment.nexo.driver import NexoTerminal
from hardware.payment.terminal import CardOrder, OrderKind, PaymentTerminal
from hardware.payment.zvt.driver import ZvtTerminal
from hardware.simulated_payment import SimulatedTerminal
from hardware.status import Certainty


def test_every_driver_is_made_from_its_options(tmp_path: Path) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text("a passphrase\n")
    nexo = {"sale": "till-1", "terminal": "P400Plus-1", "key": "till-key", "passphrase_file": str(secret)}
    zvt = {"currency": "PLN", "password": "123456"}
    assert isinstance(make_device("payment", "zvt", "card", "tcp://10.0.0.40:20007", zvt), ZvtTerminal)
    assert isinstance(make_device("payment", "zvt", "card", "serial:///dev/ttyS0", {}), ZvtTerminal)
    assert isinstance(make_device("payment", "ecr-eft", "card", "tcp://10.0.0.40:3000", {"till": "2"}), EcrEftTerminal)
    assert isinstance(make_device("payment", "nexo", "card", "tcp://10.0.0.40:8443", nexo), NexoTerminal)
    assert isinstance(make_device("payment", "manual", "card", "", {}), ManualTerminal)


@pytest.mark.parametrize(
    ("driver", "address", "options", "named"),
    [
        ("zvt", "tcp://h:1", {"password": "12"}, "password"),
        ("zvt", "tcp://h:1", {"currency": "QQQ"}, "currency"),
        ("zvt", "tcp://h:1", {"encoding": "utf-7"}, "encoding"),
        ("zvt", "tcp://h:1", {"till_prints": 1}, "till_prints"),
        ("zvt", "file:///dev/null", {}, "address"),
        ("zvt", "nonsense", {}, "address"),
        ("ecr-eft", "tcp://h:1", {"colour": "red"}, "colour"),
        ("nexo", "serial:///dev/ttyS0", {}, "address"),
        ("nexo", "tcp://h:1", {"sale": "a"}, "terminal"),
        (
            "nexo",
            "tcp://h:1",
            {"sale": "a", "terminal": "b", "key": "c", "passphrase_file": "/none"},
            "passphrase_file",
        ),
        ("manual", "", {"till": "1"}, "till"),
        ("simulated", "", {"speaks": "opi"}, "speaks"),
    ],
)
def test_a_wrong_setting_is_named(driver: str, address: str, options: dict[str, object], named: str) -> None:
    with pytest.raises(MisconfiguredError) as wrong:
        make_device("payment", driver, "card", address, options)
    assert wrong.value.operation == named
    assert wrong.value.device == "card"


@pytest.mark.parametrize("speaks", ["zvt", "ecr-eft", "nexo"])
def test_a_simulated_terminal_takes_a_payment_in_this_process(speaks: str, tmp_path: Path) -> None:
    options = {"speaks": speaks, "currency": "PLN", "ledger": str(tmp_path / "ledger.jsonl")}
    terminal = make_device("payment", "simulated", "card", "", options)
    assert isinstance(terminal, SimulatedTerminal)
    assert isinstance(terminal, PaymentTerminal)
    outcome = terminal.perform(CardOrder(OrderKind.PAYMENT, "a1", 1099, "PLN"), terminal.mark().text)
    assert outcome.certainty is Certainty.DONE
    assert terminal.simulator.host.taken == 1099
    assert '"payment"' in (tmp_path / "ledger.jsonl").read_text()
    terminal.close()


@pytest.mark.parametrize("speaks", ["zvt", "nexo"])
def test_a_terminal_runs_as_a_program_of_its_own_and_takes_orders(speaks: str) -> None:
    command = [sys.executable, "-m", "hardware.simulators", "payment", "--speaks", speaks]
    with subprocess.Popen([*command, "--listen", "tcp://127.0.0.1:0"], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline().startswith("tcp://127.0.0.1:")
        program.terminate()
        assert program.wait(5) == 0
