"""What one may ask of any display of two lines of cells, and how text becomes cells."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from hardware.printers.escpos.text import CodePage
from hardware.status import Fact

COLUMNS = 20
LOOK_TIMEOUT = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """One line: words from the left, an amount at the right edge. The amount is never cut for the words."""

    left: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True)
class DisplayStatus:
    """Whether the link could be opened and took the last bytes; such displays say nothing of themselves."""

    linked: Fact = Fact.UNKNOWN
    ready: Fact = Fact.UNKNOWN
    code: str = ""


@runtime_checkable
class LineDisplay(Protocol):
    """Shows two lines. Nothing here waits for the device or raises for its troubles, but `look` up to its timeout."""

    @property
    def id(self) -> str:
        """The device id of the configuration."""

    def show(self, first: Row, second: Row) -> None:
        """Show this as soon as may be; what was not shown yet is forgotten."""

    def look(self, timeout: float = LOOK_TIMEOUT) -> DisplayStatus:
        """Whether it can be reached."""

    def close(self) -> None:
        """Let go of the display; harmless when repeated."""


def cells(row: Row, columns: int, page: CodePage) -> bytes:
    """Exactly `columns` bytes of a code page, none of them a control."""
    right = page.fold(row.right).strip()[:columns]
    room = columns - len(right) - (1 if right else 0)
    left = page.fold(row.left).strip()[: max(room, 0)].rstrip()
    return page.encode(left.ljust(columns - len(right)) + right)
