"""How an order to a fiscal device went: footprints, stages, proofs, and what became of a document in doubt."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, Self, TypeVar

from hardware.fiscal.states import Hindrance, ReportKind
from hardware.status import Certainty, Fact, Outcome

T = TypeVar("T")
Facts = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """What the device told, or why it did not: `value` is there exactly when the outcome is DONE."""

    outcome: Outcome
    value: T | None = None


@dataclass(frozen=True, slots=True)
class Footprint:
    """Where the device's own records stand: who it is, its counters by their names, its clock (ISO, empty: not told).

    Counters that every driver tells: `receipts` (documents of every kind where the device counts nothing else) and
    `reports`; others as the device has them.
    """

    device: str
    counters: tuple[tuple[str, int], ...]
    at: str = ""

    def counter(self, name: str) -> int | None:
        """One counter, None when the device does not have it."""
        return dict(self.counters).get(name)


class Stage(Enum):
    """How far an issue has come; each is noted, durably, before the next thing is done.

    BEGUN: nothing left us. MEASURED: the footprint is known. OPENING: the first byte that may have an effect leaves
    now. CLOSING: the document is complete at the device and the order that makes it final leaves now. ANSWERED: the
    device said that it is issued. PROVED: its number is known too.
    """

    BEGUN = "begun"
    MEASURED = "measured"
    OPENING = "opening"
    CLOSING = "closing"
    ANSWERED = "answered"
    PROVED = "proved"


@dataclass(frozen=True, slots=True)
class Progress:
    """What has to survive a crash of the till. `memo` is the driver's own (a token, a request id)."""

    stage: Stage
    before: Footprint | None = None
    memo: str = ""

    def as_text(self) -> str:
        """One line to be stored."""
        before = None
        if self.before is not None:
            before = {"device": self.before.device, "counters": dict(self.before.counters), "at": self.before.at}
        return json.dumps({"stage": self.stage.value, "before": before, "memo": self.memo}, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """What as_text stored; raises ValueError or KeyError for anything else."""
        kept = json.loads(text)
        before = kept["before"]
        footprint = before and Footprint(before["device"], tuple(before["counters"].items()), before["at"])
        return cls(Stage(kept["stage"]), footprint or None, kept["memo"])


StageLog = Callable[[Progress], None]


def nobody(_hindrance: Hindrance | None) -> None:
    """The receiver of hindrances until somebody wants them."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a document would not be taken: a stable code, what it is about, and the index of the line if it is one."""

    code: str
    detail: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True)
class FiscalProof:
    """Evidence of an issued document. What a device does not give is empty; `number` also when it could not be read.

    `day` counts the fiscal days, `at` is the device's clock. `signature` and `qr` go onto our own receipt where the
    device prints none. `system_number` is what the paper carries.
    """

    system_number: str
    device: str
    number: str = ""
    day: str = ""
    at: str = ""
    total: int = 0
    signature: str = ""
    qr: str = ""
    facts: Facts = ()


@dataclass(frozen=True, slots=True)
class IssueOutcome:
    """How an issue ended. DONE carries the proof; UNKNOWN has to be resolved and is never issued again.

    `problems` are what `check` found; `facts` are pairs of a stable name and its value, for a person to compare.
    """

    outcome: Outcome
    proof: FiscalProof | None = None
    problems: tuple[Problem, ...] = ()
    facts: Facts = ()

    @property
    def certainty(self) -> Certainty:
        """How much is known about the document."""
        return self.outcome.certainty


@dataclass(frozen=True, slots=True)
class Issued:
    """The document exists, once."""

    proof: FiscalProof


@dataclass(frozen=True, slots=True)
class NotIssued:
    """The document does not exist and never will; it may be issued. `code` is stable."""

    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class StillOpen:
    """A document stands open at the device. `ours` is UNKNOWN when nobody can tell whose it is.

    `hindrance` is what a person has to do first; then it is resolved again. Without one, a person decides whether it
    is cancelled (`cancel_open`).
    """

    ours: Fact
    hindrance: Hindrance | None = None
    facts: Facts = ()


@dataclass(frozen=True, slots=True)
class Undetermined:
    """Only the paper knows. `facts` are what a person compares with it.

    The names are the same for every driver: `system_number`, `total`, `receipts_before`, `receipts_after`,
    `last_number_before`, `last_number`, `last_total`, `device`, `device_time`.
    """

    code: str
    detail: str = ""
    facts: Facts = ()


Resolution = Issued | NotIssued | StillOpen | Undetermined


@dataclass(frozen=True, slots=True)
class Report:
    """A report the device made: its number, the sales per tax key and the tax on them in minor units, where told."""

    kind: ReportKind
    number: str = ""
    sales: tuple[tuple[str, int], ...] = ()
    taxes: tuple[tuple[str, int], ...] = ()
    receipts: int | None = None
    facts: Facts = ()


@dataclass(frozen=True, slots=True)
class Watch:
    """Who follows an order: told what a person has to do at the device, and None when it goes on."""

    hindered: Callable[[Hindrance | None], None] = field(default=nobody)
