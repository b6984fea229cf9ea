"""One customer's pickup at a kiosk: what was found, what this terminal holds for them, and nothing after they went."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain import pickup_settling
from app.domain.pickup_finding import Finding
from app.domain.refusals import Outage, Refusal
from app.ports.runner import Runner
from app.services.pickup import PickupService
from app.services.pickup_handover import Handover

_TRIES = 3
T = TypeVar("T")


class KioskPickup(QObject):
    """The facts that all pages share. What ends after the customer went is undone, or dropped."""

    changed = Signal()
    found = Signal(object)
    """A Finding that takes the place of what was known."""
    given = Signal(object)
    """A Handover whose goods are the customer's now."""
    undecided = Signal()
    """Nobody could say whether the goods are the customer's: they are not told where they are."""

    def __init__(self, service: PickupService, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.service = service
        self.runner = runner
        self.finding: Finding | None = None
        self.handover: Handover | None = None
        self.rest: tuple[Finding, Handover] | None = None
        """Of several orders what could not be given: told once what was given is taken."""
        self.raw = ""
        """What was scanned or typed last."""
        self.busy = False
        self.visit = 0
        """Which customer of this day: what was asked for another one is nobody's any more."""

    def identify(self, raw: str) -> None:
        """Find out what a scanned or typed code leads to; what is known here is shown at once, then asked for."""
        self.raw = raw
        self.ask(lambda: self.service.identify(raw), self.show)
        known = self.service.look(raw) if self.finding is None else None
        if known is not None:
            self.show(known)

    def show(self, finding: Finding) -> None:
        """Take a finding for what is so now."""
        self.finding = finding
        self.changed.emit()
        self.found.emit(finding)

    def look_again(self) -> None:
        """Ask what the order has become."""
        finding = self.finding
        if finding is not None:
            self.ask(lambda: self.service.refreshed(finding), self.show)

    def give(self) -> None:
        """Make the goods the customer's: only then may they be told where they are. What is open comes first."""
        finding = self.finding
        if finding is None or self.busy:
            return
        if finding.also:
            self.show(pickup_settling.after(finding, {finding.case}))
            return
        self._set_busy(busy=True)
        self._begin(finding, self.visit)

    def go_on(self) -> bool:
        """What was given is taken: go on to what could not be given with it; False when that was all."""
        if self.rest is None:
            return False
        (self.finding, handover), self.rest = self.rest, None
        self._set_busy(busy=True)
        if handover.unsure:
            self.handover = handover
            self._collect(self.visit, handover, _TRIES)
        else:
            self._refused(self.visit, handover)
        return True

    def forget(self) -> None:
        """The customer went: nothing is known of them any more, and what is held for them is let go."""
        self.raw = ""
        handover, self.handover, self.finding, self.rest = self.handover, None, None, None
        self.visit += 1
        self._set_busy(busy=False)
        self.changed.emit()
        self.runner.orders(lambda: self._let_go(handover), _nothing, _raise)

    def ask(self, job: Callable[[], Finding], done: Callable[[Finding], None]) -> None:
        """Find something out for this customer; a refusal leads to what the order is now."""
        visit = self.visit
        self.do(job, done, lambda problem: self._failed(visit, problem))

    def do(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Do something for this customer on the lane of orders; who went meanwhile hears nothing of it."""
        visit = self.visit
        self._set_busy(busy=True)
        self.runner.orders(
            job,
            lambda result: self._ended(visit, lambda: done(result)),
            lambda problem: self._ended(visit, lambda: failed(problem)),
        )

    def _begin(self, finding: Finding, visit: int) -> None:
        if self.handover is not None:
            # Something was dropped from it before: it is in this terminal's hands already.
            self._collect(visit, self.handover, _TRIES)
            return
        self.runner.orders(
            lambda: self.service.begin(finding),
            lambda handover: self._begun(visit, handover),
            lambda problem: self._failed(visit, problem),
        )

    def _begun(self, visit: int, handover: Handover) -> None:
        if visit != self.visit:
            self.runner.orders(lambda: self.service.leave(handover), _nothing, _raise)
            return
        self.handover = handover
        self._collect(visit, handover, _TRIES)

    def _collect(self, visit: int, handover: Handover, tries: int) -> None:
        self.runner.orders(
            lambda: self.service.released(handover),
            lambda done: self._collected(visit, done, tries - 1),
            lambda problem: self._not_collected(visit, handover, tries - 1, problem),
        )

    def _collected(self, visit: int, handover: Handover, tries: int) -> None:
        if visit != self.visit:
            # Whether somebody who went in that very moment has the goods, only people can see.
            self.runner.orders(lambda: self.service.cut_short(handover), _nothing, _raise)
            return
        if handover.unsure and tries > 0:
            self._collect(visit, handover, tries)
            return
        self._ended(visit, lambda: self._given(handover))

    def _given(self, handover: Handover) -> None:
        self.handover = handover
        if handover.rest and self.finding is not None:
            kept = {part.fulfilment.id for part in handover.rest}
            rest, mine = _split(self.finding, kept)
            self.rest = rest, replace(handover, parts=handover.rest, collected=())
            self.finding = mine
        self.changed.emit()
        self.given.emit(handover)

    def _not_collected(self, visit: int, handover: Handover, tries: int, problem: Exception) -> None:
        if isinstance(problem, Outage) and tries > 0 and visit == self.visit:
            # Whether it happened is not known: the same is asked again under the same id.
            self._collect(visit, handover, tries)
        elif isinstance(problem, Refusal) and visit == self.visit:
            self._refused(visit, handover)
        else:
            self._failed(visit, problem)

    def _refused(self, visit: int, handover: Handover) -> None:
        """It was decided against: what this terminal had in its hands is no longer so, and is asked for anew."""
        self.handover = None
        self.runner.orders(lambda: self.service.leave(handover), lambda _: self._ended(visit, self.look_again), _raise)

    def _ended(self, visit: int, act: Callable[[], None]) -> None:
        if visit == self.visit:
            self._set_busy(busy=False)
            act()

    def _failed(self, visit: int, problem: Exception) -> None:
        if not isinstance(problem, Refusal | Outage):
            raise problem
        if visit != self.visit:
            return
        self._set_busy(busy=False)
        if isinstance(problem, Refusal) and self.finding is not None:
            self.look_again()
        else:
            self.undecided.emit()

    def _let_go(self, handover: Handover | None) -> None:
        if handover is not None:
            self.service.leave(handover)
        self.service.forget()

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self.busy:
            self.busy = busy
            self.changed.emit()


def _split(finding: Finding, kept: Collection[str]) -> tuple[Finding, Finding]:
    """The finding of the fulfilments that were kept, and of all others."""
    rest = tuple(part for part in finding.parts if part.fulfilment.id in kept)
    others = tuple(part for part in finding.parts if part.fulfilment.id not in kept)
    return replace(finding, parts=rest), replace(finding, parts=others)


def _nothing(_: object) -> None:
    """Nobody waits for it."""


def _raise(problem: Exception) -> None:
    raise problem
