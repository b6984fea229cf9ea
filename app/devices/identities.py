"""What a device says it is, asked where its kind has a question for that."""

from __future__ import annotations

from hardware.fiscal.fiscal import FiscalDevice
from hardware.payment.terminal import PaymentTerminal
from hardware.printers.printer import ReceiptPrinter


def identity_of(device: object) -> str:
    """Model, unique number or terminal number; empty when the device has no way to tell, or did not."""
    match device:
        case FiscalDevice():
            told = device.identify().value
            return " ".join(part for part in (told.model, told.unique_number) if part) if told else ""
        case ReceiptPrinter():
            return device.model()
        case PaymentTerminal():
            return "" if device.abilities.by_hand else device.look().terminal
        case _:
            return ""
