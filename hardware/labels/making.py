"""Label printers made from configuration."""

from collections.abc import Mapping

from hardware.labels.label import LabelPrinter
from hardware.labels.on_receipts import ReceiptLabelPrinter
from hardware.labels.zpl.driver import ZplPrinter
from hardware.labels.zpl.encoder import Media
from hardware.links.opening import link_to
from hardware.options import Given, Options
from hardware.printers.printer import ReceiptPrinter

MEDIA_OPTIONS = ("width", "height", "dpi")


def make_zpl_printer(device: str, address: str, options: Options) -> LabelPrinter:
    """A ZPL printer that was not spoken to yet; raises MisconfiguredError naming what is wrong.

    `width` and `height` of the label are in millimetres; `confirm = "none"` is for printers that answer nothing.
    """
    given = Given(device, address, options, known=(*MEDIA_OPTIONS, "confirm"))
    media = read_media(given)
    confirm = given.choice("confirm", ("host_status", "none"), "host_status") != "none"
    return ZplPrinter(device, link_to(device, given.parsed_address()), media, confirm=confirm)


def make_receipt_label_printer(
    device: str, address: str, options: Options, others: Mapping[str, object]
) -> LabelPrinter:
    """Labels on the receipt printer that the address names; raises MisconfiguredError."""
    given = Given(device, address, options, known=())
    printer = others.get(address)
    if not isinstance(printer, ReceiptPrinter):
        raise given.wrong("address", f"no receipt printer is called {address!r}")
    return ReceiptLabelPrinter(device, printer)


def read_media(given: Given) -> Media:
    """The label stock of the options."""
    usual = Media()
    try:
        return Media(*(given.number(name) or getattr(usual, name) for name in MEDIA_OPTIONS))
    except ValueError as wrong:
        raise given.wrong("media", str(wrong)) from wrong
