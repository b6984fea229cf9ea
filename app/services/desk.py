"""The desk: which terminal this is, who is signed in, which shift is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.permissions import Action, Approval, Decision, Person, Role, decide, require
from app.domain.refusals import Refusal
from app.domain.sale import Counter
from app.domain.shift import Opening
from app.ports.clock import Clock, Ids
from app.ports.journal import Draft, Journal
from app.ports.people import People
from app.wire.entry import Kind


@dataclass(frozen=True, slots=True)
class Terminal:
    """What is printed and stored of where a sale was made. `id` is the enrolled terminal's, `code` its short name."""

    id: str
    store: str
    code: str
    name: str
    shop: str
    currency: str


class Desk:
    """State shared by the services of one till: the person and the shift in force."""

    def __init__(self, terminal: Terminal, people: People, journal: Journal, clock: Clock, ids: Ids) -> None:
        self.terminal = terminal
        self.shift: Opening | None = None
        self.training = False
        self.waiting_sale = ""
        """The basket that is paid and whose fiscal receipt nobody knows yet; a shift does not close over it."""
        self._person: Person | None = None
        self._people = people
        self._journal = journal
        self._clock = clock
        self._ids = ids

    @property
    def person(self) -> Person | None:
        """Who is signed in, if anybody."""
        return self._person

    def staff(self) -> Sequence[Person]:
        """Everybody who may sign in here."""
        return self._people.everyone()

    def sign_in(self, person_id: str, pin: str) -> Person:
        """Sign somebody in by PIN. Raises Refusal `PIN-WRONG`, `PIN-LOCKED`."""
        return self._take_seat(self._people.verify(person_id, pin), "pin")

    def sign_in_by_badge(self, badge: str) -> Person:
        """Sign somebody in by the code on their badge. Raises Refusal `BADGE-UNKNOWN`."""
        person = self._people.by_badge(badge)
        if person is None:
            raise Refusal("BADGE-UNKNOWN")
        return self._take_seat(person, "badge")

    def sign_out(self) -> None:
        """Lock the till. The basket and the shift stay."""
        self._person = None

    def enrol_first(self, name: str, pin: str) -> Person:
        """Take on the first manager of a fresh terminal. Raises Refusal `STAFF-EXISTS`, or as `People.enrol`."""
        if self._people.everyone():
            raise Refusal("STAFF-EXISTS")
        return self._take_seat(self._people.enrol(name, Role.MANAGER, pin), "first")

    def take_on(self, name: str, role: Role, pin: str, approval: Approval | None = None) -> Person:
        """Take on a colleague. Raises what `require` and `People.enrol` raise."""
        self.allow(Action.CHANGE_SETTINGS, approval=approval)
        return self._people.enrol(name, role, pin)

    def set_pin(self, person_id: str, pin: str, approval: Approval | None = None) -> Person:
        """Give a colleague a new PIN; a lock ends. Raises what `require` and `People.set_pin` raise."""
        self.allow(Action.CHANGE_SETTINGS, approval=approval)
        return self._people.set_pin(person_id, pin)

    def issue_badge(self, person_id: str, approval: Approval | None = None) -> str:
        """Make a badge for a colleague; gives its payload. Raises what `require` and `People.issue_badge` raise."""
        self.allow(Action.CHANGE_SETTINGS, approval=approval)
        return self._people.issue_badge(person_id)

    def somebody(self) -> Person:
        """Who is signed in. Raises Refusal `SHIFT-SIGNED-OUT`."""
        if self._person is None:
            raise Refusal("SHIFT-SIGNED-OUT")
        return self._person

    def allow(self, action: Action, amount: int = 0, approval: Approval | None = None) -> Person:
        """The signed-in person, if they may act (alone or approved). Raises what `require` raises."""
        person = self.somebody()
        require(person, action, amount, approval)
        return person

    def decision(self, action: Action) -> Decision:
        """What the signed-in person may do, for keys that say so beforehand."""
        return decide(self._person.role, action) if self._person else Decision.DENIED

    def approve(self, action: Action, amount: int, approver_id: str, pin: str) -> Approval:
        """A second person's consent to one action and amount; who is signed in stays signed in.

        Raises Refusal `PIN-WRONG`, `PIN-LOCKED`, `RIGHTS-APPROVAL-OTHER`.
        """
        return self._approved(action, amount, self._people.verify(approver_id, pin))

    def approve_by_badge(self, action: Action, amount: int, badge: str) -> Approval:
        """As `approve`, by the code on the second person's badge. Raises Refusal `BADGE-UNKNOWN`."""
        approver = self._people.by_badge(badge)
        if approver is None:
            raise Refusal("BADGE-UNKNOWN")
        return self._approved(action, amount, approver)

    def _approved(self, action: Action, amount: int, approver: Person) -> Approval:
        if decide(approver.role, action) is not Decision.ALLOWED:
            raise Refusal("RIGHTS-APPROVAL-OTHER", action=action.value, person=approver.name)
        return Approval(action, amount, approver)

    def open_shift(self) -> Opening:
        """The shift in force. Raises Refusal `SHIFT-NOT-OPEN`."""
        if self.shift is None:
            raise Refusal("SHIFT-NOT-OPEN")
        return self.shift

    def counter(self) -> Counter:
        """Where, when and by whom a record is made now. Raises Refusal `SHIFT-NOT-OPEN`, `SHIFT-SIGNED-OUT`."""
        shift = self.open_shift()
        return Counter(
            self.terminal.store,
            self.terminal.code,
            shift.number,
            date.fromisoformat(shift.business_date),
            self.now(),
            self.somebody(),
            self.training,
        )

    def now(self) -> str:
        """The moment, RFC 3339 with offset."""
        return self._clock.now().isoformat(timespec="seconds")

    def today(self) -> date:
        """The business date: the open shift's, else the calendar's."""
        return date.fromisoformat(self.shift.business_date) if self.shift else self._clock.now().date()

    def _take_seat(self, person: Person, by: str) -> Person:
        self._person = person
        body = {"person": person.id, "name": person.name, "role": person.role.value, "by": by}
        shift = self.shift.number if self.shift else 0
        self._journal.append(Draft(self._ids.new(), Kind.SIGN_IN, self.now(), lambda _: body, shift=shift))
        return person
