"""What a device says it is, asked where its kind has a question for that."""

from __future__ import annotations

from collections.abc import Callable, Mapping


def identity_of(kind: str, device: object) -> str:
    """Model, unique number or terminal number; empty when the device has no way to tell, or did not."""
    ask = _QUESTIONS.get(kind)
    return ask(device) if ask else ""


def _of_printer(device: object) -> str:
    from hardware.printers.printer import ReceiptPrinter

    return device.model() if isinstance(device, ReceiptPrinter) else ""


def _of_fiscal(device: object) -> str:
    from hardware.fiscal.fiscal import FiscalDevice

    told = device.identify().value if isinstance(device, FiscalDevice) else None
    return " ".join(part for part in (told.model, told.unique_number) if part) if told else ""


def _of_terminal(device: object) -> str:
    from hardware.payment.terminal import PaymentTerminal

    if not isinstance(device, PaymentTerminal) or device.abilities.by_hand:
        return ""
    return device.look().terminal


def _of_wall(device: object) -> str:
    from hardware.lockers.locker import LockerWall

    return device.look().wall if isinstance(device, LockerWall) else ""


# A kind's module is loaded when there is such a device.
_QUESTIONS: Mapping[str, Callable[[object], str]] = {
    "receipt_printer": _of_printer,
    "fiscal": _of_fiscal,
    "payment": _of_terminal,
    "locker": _of_wall,
}
