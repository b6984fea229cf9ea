"""Receipts that a ZVT terminal hands over line by line (06 D1) or in blocks (06 D3), PA00P015 chapters 3.5 and 3.6."""

from hardware.payment.terminal import Audience, TerminalReceipt
from hardware.payment.text import printable
from hardware.payment.zvt.fields import CONTAINER, read_fields, read_tags

LINE, ATTRIBUTE, LINES, RECEIPT_TYPE = 0x07, 0x09, 0x25, 0x1F07
FEED = 0xFF
LAST_LINE = 0x80
MOST_FEEDS = 20
# Receipts of the administration, type 3, are the shop's.
AUDIENCES = {1: Audience.MERCHANT, 2: Audience.CUSTOMER, 3: Audience.MERCHANT}


class ReceiptCollector:
    """Puts lines together to receipts."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding
        self._done: list[TerminalReceipt] = []
        self._lines: list[str] = []
        self._audience = Audience.EITHER

    def take(self, data: bytes, *, whole: bool) -> bool:
        """Take a print line or a whole block; False when it is damaged."""
        try:
            if whole:
                self._block(data)
            else:
                self._line(data)
        except ValueError:
            return False
        return True

    def receipts(self) -> tuple[TerminalReceipt, ...]:
        """All receipts so far, one that lacks its last line too."""
        self._end()
        return tuple(self._done)

    def _line(self, data: bytes) -> None:
        attribute, text = (data[0], data[1:]) if data else (0, b"")
        if attribute == FEED:
            self._lines += [""] * min(text[0] if text else 1, MOST_FEEDS)
            return
        self._lines.append(self._text(text))
        self._end_after(attribute)

    def _block(self, data: bytes) -> None:
        for tag, value in read_tags(read_fields(data).get(CONTAINER, b"")):
            if tag == RECEIPT_TYPE and value:
                self._audience = AUDIENCES.get(value[0], Audience.EITHER)
            elif tag == LINES:
                for inner, content in read_tags(value):
                    if inner == LINE:
                        self._lines.append(self._text(content))
                    elif inner == ATTRIBUTE and content:
                        self._end_after(content[0])

    def _end_after(self, attribute: int) -> None:
        if attribute > LAST_LINE:
            self._end()

    def _end(self) -> None:
        if any(self._lines):
            self._done.append(TerminalReceipt(self._audience, tuple(self._lines)))
        self._lines, self._audience = [], Audience.EITHER

    def _text(self, data: bytes) -> str:
        return printable(data.decode(self._encoding, "replace"))
