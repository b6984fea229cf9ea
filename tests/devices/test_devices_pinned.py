"""A terminal that was exchanged is asked for no money; the one that was set up works as before."""

import pytest

from app.config import DeviceSettings
from app.devices.outfit import fit_out
from app.ports.devices import EffectState, Health
from hardware.catalogue import make_device
from hardware.errors import MisconfiguredError
from hardware.payment.terminal import CardOrder, OrderKind, PaymentTerminal
from hardware.simulators.payment_zvt import ZvtSimulator
from hardware.status import Certainty

TERMINAL = "29001006"


def pinned(address: str, expect: object) -> PaymentTerminal:
    terminal = make_device("payment", "zvt", "card", address, {"expect": expect, "currency": "PLN"})
    assert isinstance(terminal, PaymentTerminal)
    return terminal


def test_the_terminal_that_was_set_up_takes_the_money() -> None:
    with ZvtSimulator() as simulator:
        terminal = pinned(simulator.address, TERMINAL)
        mark = terminal.mark()
        ended = terminal.perform(CardOrder(OrderKind.PAYMENT, "a", 1250, "PLN"), mark.text)
        terminal.close()
        assert (ended.certainty, simulator.host.taken) == (Certainty.DONE, 1250)


def test_another_terminal_gives_no_mark_without_which_nothing_is_ordered() -> None:
    with ZvtSimulator() as simulator:
        terminal = pinned(simulator.address, "10000001")
        mark = terminal.mark()
        terminal.close()
        assert (mark.outcome.certainty, mark.outcome.code) == (Certainty.REFUSED, "wrong_device")
        assert simulator.host.movements == []


def test_the_till_says_that_another_terminal_is_blocked() -> None:
    with ZvtSimulator() as simulator:
        options = {"expect": "10000001", "currency": "PLN"}
        outfit = fit_out((DeviceSettings("card", "payment", "zvt", simulator.address, options),))
        health = outfit.terminal.health()
        refused, _ = outfit.terminal.mark()
        outfit.close()
    assert (health.health, health.code, health.identity) == (Health.BLOCKED, "DEVICE-OTHER", TERMINAL)
    assert (refused.state, refused.code) == (EffectState.REFUSED, "DEVICE-OTHER")


def test_a_number_that_is_no_text_is_named() -> None:
    with pytest.raises(MisconfiguredError, match="expect"):
        pinned("tcp://127.0.0.1:9", 12)
