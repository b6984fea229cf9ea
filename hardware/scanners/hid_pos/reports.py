"""Scanned Data Reports of the Bar Code Scanner page (HID Point of Sale Usage Tables 1.02) joined into codes."""

from dataclasses import dataclass

from hardware.scanners.framing import LINE_ENDS, STALE_AFTER
from hardware.scanners.hid_pos.descriptor import DescriptorError, Field, Way, read_fields
from hardware.scanners.listening import Code
from hardware.scanners.scan import AIM_IDENTIFIER, SCAN_LIMIT

SCANNER_PAGE = 0x8C
PAGE_SHIFT = 16
BYTE = 8
BYTE_COUNT = 0x01 << PAGE_SHIFT | 0x3B
IDENTIFIERS = tuple(SCANNER_PAGE << PAGE_SHIFT | usage for usage in (0xFB, 0xFC, 0xFD))
DECODED_DATA = SCANNER_PAGE << PAGE_SHIFT | 0xFE
CONTINUED = SCANNER_PAGE << PAGE_SHIFT | 0xFF
# Honeywell's own page: until this is set to 1, codes go another way than by reports.
REDIRECTION = 0xFF66 << PAGE_SHIFT | 0x03


@dataclass(frozen=True, slots=True)
class ScannedDataReport:
    """Where things are in a report, in bytes behind its number; None for what a maker left out.

    `number` is 0 where reports carry none; `continued` is a bit; `redirection` is the number of the feature report that
    has to be set to 1 first.
    """

    number: int
    data: int
    size: int
    count: int | None = None
    aim: tuple[int, ...] = ()
    continued: int | None = None
    redirection: int | None = None


def scanned_data_report(descriptor: bytes) -> ScannedDataReport | None:
    """How this device reports codes; None when it is no barcode scanner. Raises DescriptorError."""
    fields = read_fields(descriptor)
    main = next((known for known in fields if _holds(known, DECODED_DATA)), None)
    if main is None:
        return None
    start = main.place(DECODED_DATA)
    if start is None or main.size != BYTE or start % BYTE:
        raise DescriptorError("decoded data that are not bytes")
    report = [known for known in fields if known.way is Way.INPUT and known.report == main.report]
    places = [_place(report, usage) for usage in IDENTIFIERS]
    redirection = next((known.report for known in fields if _redirects(known)), None)
    return ScannedDataReport(
        number=main.report,
        data=start // BYTE,
        size=main.count - (start - main.bit) // BYTE,
        count=_byte(_place(report, BYTE_COUNT)),
        aim=tuple(place // BYTE for place in places if place is not None and place % BYTE == 0),
        continued=_place(report, CONTINUED),
        redirection=redirection,
    )


def _holds(known: Field, usage: int) -> bool:
    return known.way is Way.INPUT and usage in known.usages


def _redirects(known: Field) -> bool:
    return known.way is Way.FEATURE and REDIRECTION in known.usages


def _place(fields: list[Field], usage: int) -> int | None:
    return next((place for known in fields if (place := known.place(usage)) is not None), None)


def _byte(bit: int | None) -> int | None:
    return None if bit is None or bit % BYTE else bit // BYTE


class ReportAssembler:
    """Joins reports into codes: a long code comes in several.

    A report that is cut off or contradicts itself spoils its code up to the last report of it; a code whose rest does
    not come is dropped after a pause.
    """

    def __init__(self, layout: ScannedDataReport) -> None:
        self._layout = layout
        self._parts = bytearray()
        self._aim: str | None = None
        self._started: float | None = None
        self._last = 0.0
        self._spoilt = False

    def feed(self, report: bytes, now: float) -> list[Code]:
        """The code that this report completes; `now` in seconds on any steady clock."""
        layout = self._layout
        if layout.number:
            if not report or report[0] != layout.number:
                return []
            report = report[1:]
        if self._started is not None and now - self._last > STALE_AFTER:
            self._forget()
        if self._started is None:
            self._started = now
            self._aim = self._identifier(report)
        self._last = now
        part = self._part(report)
        if part is None or len(self._parts) + len(part) > SCAN_LIMIT:
            self._spoilt = True
        elif not self._spoilt:
            self._parts += part
        return [] if self._goes_on(report) else self._whole(now)

    def _part(self, report: bytes) -> bytes | None:
        layout = self._layout
        held = report[layout.data : layout.data + layout.size]
        if layout.count is None:
            return held.rstrip(b"\0") if len(held) == layout.size else None
        count = report[layout.count] if layout.count < len(report) else None
        return held[:count] if count is not None and count <= len(held) else None

    def _goes_on(self, report: bytes) -> bool:
        bit = self._layout.continued
        return bit is not None and bit // BYTE < len(report) and bool(report[bit // BYTE] >> bit % BYTE & 1)

    def _whole(self, now: float) -> list[Code]:
        data = bytes(self._parts).rstrip(LINE_ENDS)
        started = now if self._started is None else self._started
        code = Code(data, started, now, self._aim)
        spoilt = self._spoilt
        self._forget()
        return [code] if data and not spoilt else []

    def _identifier(self, report: bytes) -> str | None:
        letters = bytes(report[at] for at in self._layout.aim if at < len(report)).rstrip(b"\0")
        # Some makers leave the bracket out, as it says nothing.
        text = letters.decode("latin-1")
        text = text if text.startswith("]") else f"]{text}"
        return text if AIM_IDENTIFIER.fullmatch(text) else None

    def _forget(self) -> None:
        self._parts.clear()
        self._started = self._aim = None
        self._spoilt = False
