"""What people would see of a played card terminal: a picture of every screen, amounts as people read them."""

from pathlib import Path

from PIL import Image

from hardware.catalogue import make_device
from hardware.links.wire_log import Way, WireLogs
from hardware.payment.terminal import CardOrder, OrderKind, PaymentTerminal
from hardware.simulators.payment_screen import COLUMNS, ROWS, draw, wrapped


def test_every_screen_of_a_payment_is_kept_as_a_picture(tmp_path: Path) -> None:
    terminal = make_device("payment", "simulated", "card", "", {"png": str(tmp_path / "screens"), "currency": "PLN"})
    assert isinstance(terminal, PaymentTerminal)
    try:
        mark = terminal.mark()
        assert terminal.perform(CardOrder(OrderKind.PAYMENT, "a", 1250, "PLN"), mark.text).outcome.done
        shown = list(terminal.simulator.screen)  # type: ignore[attr-defined]  # only a simulated one has it
    finally:
        terminal.close()
    pictures = sorted((tmp_path / "screens").glob("terminal-*.png"))
    assert len(pictures) == len(shown) > 0
    with Image.open(pictures[0]) as picture:
        assert picture.size == draw("x").size


def test_another_amount_is_another_picture_and_the_same_one_the_same() -> None:
    assert draw("payment 1250: card please").tobytes() == draw("payment 1250: card please").tobytes()
    assert draw("payment 1250: card please").tobytes() != draw("payment 1251: card please").tobytes()


def test_words_are_broken_between_words_and_never_leave_the_window() -> None:
    assert wrapped("payment 12.50: card please") == ["payment 12.50: card", "please"]
    lines = wrapped(" ".join(["sehr", "Kartenzahlungsbestätigungsanzeige" * 2] * 9))
    assert len(lines) == ROWS
    assert all(len(line) <= COLUMNS for line in lines)


def test_what_is_said_with_a_terminal_is_kept_whatever_it_speaks() -> None:
    for speaks in ("zvt", "ecr-eft", "nexo"):
        logs = WireLogs()
        with logs.recording():
            terminal = make_device("payment", "simulated", speaks, "", {"speaks": speaks, "currency": "PLN"})
        assert isinstance(terminal, PaymentTerminal)
        try:
            terminal.look()
        finally:
            terminal.close()
        assert {Way.OUT, Way.IN} <= {piece.way for piece in logs.of(speaks).told()}
