"""The parcel label, and what one may ask of any label printer."""

import unicodedata
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from hardware.status import Fact, Outcome

STATUS_TIMEOUT = 2.0
CODE_LIMIT = 300
MOST_BAGS = 99
HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


def plain(text: str, longest: int) -> str:
    """The text on one line: composed, without controls, direction marks and private signs, cut to its room."""
    shown = (" " if char.isspace() else char for char in unicodedata.normalize("NFC", text))
    return " ".join("".join(char for char in shown if unicodedata.category(char) not in HIDDEN).split())[:longest]


@dataclass(frozen=True, slots=True)
class LabelDocument:
    """The label of one bag of one parcel: two bags never have the same one.

    `initials` stand for the customer, whose name stays off the label; `place` is the shelf, bin or compartment;
    `code` is what the QR code says when the parcel is handed over; `note` says of a label printed anew that it is.
    Raises ValueError for what cannot be a label.
    """

    order: str
    initials: str
    place: str
    code: str
    bag: int = 1
    bags: int = 1
    shop: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.bag <= self.bags <= MOST_BAGS:
            raise ValueError(f"there is no bag {self.bag} of {self.bags}")
        if not self.code or len(self.code.encode()) > CODE_LIMIT or not self.code.isprintable():
            raise ValueError(f"the code of a label is 1 to {CODE_LIMIT} bytes of printable text")
        if not plain(self.order, 1):
            raise ValueError("a label names its order")


@dataclass(frozen=True, slots=True)
class LabelStatus:
    """One reading of a label printer; `code` names what hinders it: `paper_out`, `head_open`, `ribbon_out`, `paused`,
    `busy`, `hot`, `no_answer`, `unreachable`. `waiting` counts labels that it has still to print.
    """

    linked: Fact = Fact.UNKNOWN
    ready: Fact = Fact.UNKNOWN
    code: str = ""
    waiting: int = 0


@runtime_checkable
class LabelPrinter(Protocol):
    """Prints labels, each once; never repeats one by itself. Safe to call from several threads."""

    @property
    def id(self) -> str:
        """The device id of the configuration."""

    def look(self, timeout: float = STATUS_TIMEOUT) -> LabelStatus:
        """Ask the sensors."""

    def print_label(self, label: LabelDocument) -> Outcome:
        """Print one label: NOT_SENT and REFUSED left none behind, UNKNOWN wants somebody to look."""

    def close(self) -> None:
        """Let go of the device; harmless when repeated."""
