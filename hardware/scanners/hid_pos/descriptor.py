"""Read a HID report descriptor into its fields (Device Class Definition for HID 1.11, section 6.2.2)."""

from dataclasses import dataclass, field, replace
from enum import Enum

LARGEST_DESCRIPTOR = 4096
MOST_BITS = 1 << 16
MOST_NESTED = 64
LONG_ITEM = 0xFE
SIZES = (0, 1, 2, 4)
MAIN, GLOBAL, LOCAL = 0, 1, 2
INPUT, OUTPUT, COLLECTION, FEATURE, END_COLLECTION = 0x8, 0x9, 0xA, 0xB, 0xC
USAGE_PAGE, REPORT_SIZE, REPORT_ID, REPORT_COUNT, PUSH, POP = 0x0, 0x7, 0x8, 0x9, 0xA, 0xB
USAGE, USAGE_MINIMUM, USAGE_MAXIMUM = 0x0, 0x1, 0x2
CONSTANT = 0x01
PAGE_SHIFT = 16


class DescriptorError(ValueError):
    """Bytes that are no report descriptor."""


class Way(Enum):
    """Which way a report goes."""

    INPUT = INPUT
    OUTPUT = OUTPUT
    FEATURE = FEATURE


@dataclass(frozen=True, slots=True)
class Field:
    """Elements of one size that follow each other in a report.

    `usages` are page << 16 | usage, one for each element, the last for all that remain; `bit` counts from the start of
    the report behind its number; `report` is 0 where reports have no number; `within` are the usages of the
    collections around it, outermost first.
    """

    way: Way
    report: int
    bit: int
    size: int
    count: int
    usages: tuple[int, ...]
    within: tuple[int, ...]

    def place(self, usage: int) -> int | None:
        """The bit at which the first element of this usage begins."""
        return next((self.bit + at * self.size for at, own in enumerate(self.usages) if own == usage), None)


@dataclass(frozen=True, slots=True)
class _Globals:
    page: int = 0
    size: int = 0
    count: int = 0
    report: int = 0


@dataclass
class _Locals:
    usages: list[int] = field(default_factory=list)
    minimum: int | None = None

    def clear(self) -> None:
        self.usages.clear()
        self.minimum = None


def read_fields(descriptor: bytes) -> tuple[Field, ...]:
    """The fields that carry something, in order. Raises DescriptorError; never anything else, whatever the bytes."""
    if len(descriptor) > LARGEST_DESCRIPTOR:
        raise DescriptorError("longer than any descriptor")
    reader = _Reader()
    place = 0
    while place < len(descriptor):
        prefix = descriptor[place]
        if prefix == LONG_ITEM:
            if place + 1 >= len(descriptor):
                raise DescriptorError("ends within a long item")
            place += 3 + descriptor[place + 1]
            continue
        size = SIZES[prefix & 0x3]
        data = descriptor[place + 1 : place + 1 + size]
        if len(data) < size:
            raise DescriptorError("ends within an item")
        reader.take((prefix >> 2) & 0x3, prefix >> 4, data)
        place += 1 + size
    return reader.finish()


class _Reader:
    def __init__(self) -> None:
        self._globals = _Globals()
        self._locals = _Locals()
        self._pushed: list[_Globals] = []
        self._collections: list[int] = []
        self._bits: dict[tuple[Way, int], int] = {}
        self._fields: list[Field] = []

    def take(self, sort: int, tag: int, data: bytes) -> None:
        if sort == GLOBAL:
            self._take_global(tag, int.from_bytes(data, "little"))
        elif sort == LOCAL:
            self._take_local(tag, data)
        elif sort == MAIN:
            self._take_main(tag, int.from_bytes(data, "little"))

    def finish(self) -> tuple[Field, ...]:
        if self._collections:
            raise DescriptorError("a collection has no end")
        return tuple(self._fields)

    def _take_global(self, tag: int, value: int) -> None:
        if tag == USAGE_PAGE:
            self._globals = replace(self._globals, page=value)
        elif tag == REPORT_SIZE:
            self._globals = replace(self._globals, size=value)
        elif tag == REPORT_COUNT:
            self._globals = replace(self._globals, count=value)
        elif tag == REPORT_ID:
            if not 0 < value < 256:
                raise DescriptorError("a report number that is none")
            self._globals = replace(self._globals, report=value)
        elif tag == PUSH:
            self._pushed.append(self._globals)
            if len(self._pushed) > MOST_NESTED:
                raise DescriptorError("nested too deeply")
        elif tag == POP:
            if not self._pushed:
                raise DescriptorError("takes back what was never put down")
            self._globals = self._pushed.pop()

    def _take_local(self, tag: int, data: bytes) -> None:
        value = int.from_bytes(data, "little")
        # Four bytes bring their own page.
        usage = value if len(data) == SIZES[3] else self._globals.page << PAGE_SHIFT | value
        if tag == USAGE:
            self._locals.usages.append(usage)
        elif tag == USAGE_MINIMUM:
            self._locals.minimum = usage
        elif tag == USAGE_MAXIMUM and self._locals.minimum is not None:
            first = self._locals.minimum
            self._locals.usages += range(first, min(usage, first + MOST_NESTED) + 1)
            self._locals.minimum = None

    def _take_main(self, tag: int, value: int) -> None:
        if tag == COLLECTION:
            self._collections.append(self._locals.usages[0] if self._locals.usages else 0)
            if len(self._collections) > MOST_NESTED:
                raise DescriptorError("nested too deeply")
        elif tag == END_COLLECTION:
            if not self._collections:
                raise DescriptorError("a collection ends that never began")
            self._collections.pop()
        elif tag in (INPUT, OUTPUT, FEATURE):
            self._add_field(Way(tag), constant=bool(value & CONSTANT))
        self._locals.clear()

    def _add_field(self, way: Way, *, constant: bool) -> None:
        now = self._globals
        start = self._bits.get((way, now.report), 0)
        end = start + now.size * now.count
        if end > MOST_BITS:
            raise DescriptorError("a report longer than any")
        self._bits[way, now.report] = end
        usages = tuple(self._locals.usages[: now.count])
        if not constant and now.size and usages:
            self._fields.append(Field(way, now.report, start, now.size, now.count, usages, tuple(self._collections)))
