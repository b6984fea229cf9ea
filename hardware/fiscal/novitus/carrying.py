"""Seeing a stored order through: confirmed, followed to its end, and withdrawn where it was never heard of."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from hardware.fiscal.novitus.orders import Orders, Stored
from hardware.fiscal.novitus.reading import Seen, State
from hardware.fiscal.novitus.wire import Away, Deadline, Declined, Trouble
from hardware.fiscal.outcome import Watch
from hardware.fiscal.states import Hindrance
from hardware.status import Outcome, done, not_sent, refused, unknown

CONFIRMATIONS = 2
LIMIT = "fiscal_token_limit"


@dataclass(frozen=True, slots=True)
class Timings:
    """Waiting times in seconds.

    `turn` is for another order of ours, `prepare` for what is asked before a document, `answer` for one question,
    `grace` for another till to confirm what it stored.
    A document that was confirmed is followed for `longest` while nothing hinders the printer, for `hindered` while
    somebody has to do something at it, and for `silent` while it does not answer.
    """

    open: float = 2.0
    turn: float = 30.0
    prepare: float = 10.0
    answer: float = 5.0
    poll: float = 2.0
    grace: float = 0.5
    again: float = 0.1
    silent: float = 15.0
    longest: float = 60.0
    hindered: float = 600.0


class Carrying:
    """Sees orders through; never stores one a second time."""

    def __init__(self, orders: Orders, timings: Timings, note_untidy: Callable[[], None]) -> None:
        self._orders, self._timings, self._note_untidy = orders, timings, note_untidy

    def stored(self, content: Mapping[str, Any]) -> Stored | Outcome:
        """Send a document to the printer's shelf, or why it is not there; without the answer nothing comes of it."""
        try:
            return self._orders.store(content, Deadline(self._timings.answer))
        except Declined as no:
            return refused(no.code, no.detail)
        except Trouble as trouble:
            self._note_untidy()
            return not_sent(trouble.code, trouble.detail)

    def carried_out(self, content: Mapping[str, Any], watch: Watch) -> tuple[Outcome, Seen | None]:
        """Store a document and see it through."""
        stored = self.stored(content)
        return (stored, None) if isinstance(stored, Outcome) else self.through(stored, watch)

    def through(self, stored: Stored, watch: Watch) -> tuple[Outcome, Seen | None]:
        """Confirm a stored order and follow it; DONE and UNKNOWN come with the last look where there was one."""
        first: Trouble | None = None
        for attempt in range(CONFIRMATIONS):
            trouble = self._confirmed(stored)
            if not attempt:
                first = trouble
                if isinstance(trouble, Away):
                    self.withdrawn(stored, Deadline(self._timings.answer))
                    return not_sent(trouble.code, trouble.detail), None
            seen = self.followed(stored, watch, Deadline(self._timings.hindered))
            if seen is None or seen.state is not State.STORED or isinstance(trouble, Declined):
                break
        if seen is None:
            return unknown("fiscal_no_answer", "the printer does not tell what became of the document"), None
        if seen.state is State.FORGOTTEN and isinstance(first, Declined):
            return refused(first.code, first.detail), None
        return self._judged(stored, seen, trouble)

    def _judged(self, stored: Stored, seen: Seen, trouble: Trouble | None) -> tuple[Outcome, Seen | None]:
        if seen.state is State.DONE:
            return done("status"), seen
        if seen.state is State.ERROR:
            return refused("fiscal_rejected", seen.error), None
        if seen.state is State.FORGOTTEN:
            return unknown("fiscal_forgotten", "the printer knows of no such document"), seen
        if seen.state is not State.STORED:
            return unknown("fiscal_busy", f"the document is {seen.state.value} still"), seen
        if not self.withdrawn(stored, Deadline(self._timings.silent)):
            return unknown("fiscal_no_answer", "the document may be carried out later"), seen
        if isinstance(trouble, Declined):
            return refused(trouble.code, trouble.detail), None
        return not_sent("fiscal_no_answer", "the printer never heard that the document was confirmed"), None

    def followed(self, stored: Stored, watch: Watch, deadline: Deadline, *, patient: bool = True) -> Seen | None:
        """The order as soon as it changes no more by itself; None when the printer does not tell in time.

        Who is not `patient` is told at once of what hinders the printer.
        """
        hindrance: Hindrance | None = None
        quiet, working = Deadline(self._timings.silent), Deadline(self._timings.longest)
        seen: Seen | None = None
        while deadline.left:
            before, poll = seen, min(self._timings.poll, deadline.left / 2)
            try:
                seen = self._orders.look(stored, deadline.at_most(poll + self._timings.answer), poll)
            except Trouble as gone:
                seen = None
                if gone.code == LIMIT or not quiet.left:
                    break
            else:
                quiet = Deadline(self._timings.silent)
                if seen.hindrance is not hindrance:
                    hindrance = seen.hindrance
                    watch.hindered(hindrance)
                if seen.ended or not working.left or (hindrance and not patient):
                    break
                working = Deadline(self._timings.longest) if hindrance else working
            # A printer waits with its answer until something changes; one that does not is not pressed.
            if seen is None or seen == before:
                time.sleep(min(self._timings.again, deadline.left))
        if hindrance is not None and seen is not None and seen.ended:
            watch.hindered(None)
        return seen

    def withdrawn(self, stored: Stored, deadline: Deadline) -> bool:
        """Whether it is certain that a stored order will never be carried out: it was deleted."""
        while deadline.left:
            try:
                return self._orders.delete(stored, deadline.at_most(self._timings.answer))
            except Trouble as gone:
                if gone.code == LIMIT:
                    return False
                time.sleep(min(self._timings.again, deadline.left))
        return False

    def _confirmed(self, stored: Stored) -> Trouble | None:
        """Confirm once; what went wrong with that."""
        try:
            self._orders.confirm(stored, Deadline(self._timings.answer))
        except Trouble as trouble:
            return trouble
        return None
