"""Fiscal printers as the services see them: an order is performed once, and asked about when nobody knows its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.fiscal import FiscalProof
from app.domain.refusals import Refusal
from app.domain.sale import Sale
from app.ports.devices import DeviceHealth, EffectOutcome, EffectState


@dataclass(frozen=True, slots=True)
class FiscalOrder:
    """A frozen sale that shall get its fiscal receipt; `id` is never used twice.

    `buyer` is the tax number that goes onto it, `e_receipt` the code of a customer who wants it electronically.
    """

    id: str
    sale: Sale
    buyer: str = ""
    e_receipt: str = ""


@dataclass(frozen=True, slots=True)
class FiscalFact:
    """What a person compares with the paper: a stable name, its value before the order and after."""

    name: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class FiscalAnswer:
    """How an order ended; done carries the proof, refused and not sent mean that no receipt exists.

    `stands_open` says that the printer holds a receipt that was begun and not ended, which somebody may cancel there;
    `hindrance` is the code of what a person must do at it first.
    """

    state: EffectState
    code: str = ""
    proof: FiscalProof | None = None
    facts: tuple[FiscalFact, ...] = ()
    stands_open: bool = False
    hindrance: str = ""


@dataclass(frozen=True, slots=True)
class DayAnswer:
    """How the end of the fiscal day went; done carries the number of the report, where told."""

    state: EffectState
    code: str = ""
    number: str = ""


class FiscalPrinter(Protocol):
    """Issues fiscal receipts. Never repeats an order, never raises for the device's troubles: the answer says."""

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        ...

    def ready(self) -> EffectOutcome:
        """Whether a receipt could be issued now; reads the printer's tax table anew."""
        ...

    def problem(self, order: FiscalOrder) -> Refusal | None:
        """Why a receipt would not be taken, found without asking the printer; None when nothing is known against it."""
        ...

    def issue(self, order: FiscalOrder, keep: Callable[[str], None], hindered: Callable[[str], None]) -> FiscalAnswer:
        """Issue one receipt, once.

        `keep` stores how far it has come and returns when that is durable; whatever it raises is raised here, and
        nothing more was sent. `hindered` is told the code of what a person must do at the printer, "" when it goes on.
        """
        ...

    def resolve(self, order: FiscalOrder, progress: str) -> FiscalAnswer:
        """What became of an order, from what `keep` was given last ("" when nothing)."""
        ...

    def cancel_open(self) -> EffectOutcome:
        """Cancel the receipt that stands open, because a person decided to."""
        ...

    def close_day(self, day: date, hindered: Callable[[str], None]) -> DayAnswer:
        """Make the daily report."""
        ...

    def health(self) -> DeviceHealth: ...
