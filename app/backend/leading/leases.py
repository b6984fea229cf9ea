"""Leases: the right to lead a store, given to one till at a time, kept by contact, given back or ended by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, bindparam, select, update

from app.backend.access.actor import Actor, ActorKind
from app.backend.access.audit import note
from app.backend.database import insert_new
from app.backend.leading.tables import store_leader
from app.backend.orders.tables import order_count
from app.backend.problems import Refused
from app.backend.schema import terminal as terminal_table
from app.backend.terminals.registry import Terminal
from app.domain import leading
from app.wire.enrolment import Shape
from app.wire.leading import Contact, Leader, Lease, LeaseEnd

Sign = Callable[[bytes], bytes]

_L = store_leader.c
_LOOK = select(store_leader).where(_L.store == bindparam("at_store"))
_TAKE = _LOOK.with_for_update()
_BACKEND = Actor(ActorKind.SYSTEM, "backend")
RELEASED, BY_HAND = "released", "by_hand"


@dataclass(frozen=True, slots=True)
class Lead:
    """Who leads a store, or led it last."""

    store: str
    marked: str
    terminal: str
    name: str
    address: str
    certificate: str
    ended_by: str
    fence: int
    until_ms: int
    contact_ms: int
    ended_ms: int

    @property
    def runs(self) -> bool:
        """Whether the leader may still have given, or may still give, what nobody else knows of.

        Time alone does not end it: what the leader gave before its lease was over comes when the leader comes.
        """
        return bool(self.fence) and not self.ended_ms

    def in_contact(self, now_ms: int) -> bool:
        """Whether the leader was heard of a moment ago."""
        return leading.in_contact(self.contact_ms, now_ms)

    def told(self, sign: Sign) -> Leader:
        """What the other terminals are told."""
        return Leader(self.lease(sign), self.name, self.address, self.certificate)

    def lease(self, sign: Sign) -> Lease:
        """The lease, signed."""
        return Lease(self.store, self.terminal, self.fence, self.until_ms).signed(sign)


def of_store(connection: Connection, store: str, *, to_change: bool = False) -> Lead | None:
    """Who leads a store, or led it last."""
    row = connection.execute(_TAKE if to_change else _LOOK, {"at_store": store}).mappings().one_or_none()
    return Lead(**row) if row else None


def running(connection: Connection, store: str) -> Lead | None:
    """Who leads a store."""
    lead = of_store(connection, store)
    return lead if lead is not None and lead.runs else None


def keep(connection: Connection, terminal: Terminal, told: Contact, server_key: bytes, now_ms: int) -> tuple[Lead, int]:
    """Give a till the lead, or let it keep it. With a new lease comes how far the store's list of orders goes.

    Raises Refused 403 `TERMINAL-SHAPE`, 409 `LEADER-OTHER` when another till leads or shall lead, `LEASE-LOST` when the
    lease that the till shows runs no more.
    """
    if terminal.shape != Shape.TILL:
        raise Refused(403, "TERMINAL-SHAPE", "A terminal of this kind may not do this", kind=terminal.shape)
    values: dict[str, Any] = {"address": told.address, "certificate": told.certificate}
    orders = 0
    if told.lease is None:
        insert_new(connection, store_leader, [{"store": terminal.store}])
        orders = _hold_list(connection, terminal.store)
        values |= _given(connection, terminal, now_ms)
    else:
        remember(connection, terminal.store, told.lease, server_key, now_ms)
        lead = of_store(connection, terminal.store, to_change=True)
        if lead is None or not lead.runs or (lead.terminal, lead.fence) != (terminal.id, told.lease.fence):
            name = lead.name if lead else ""
            raise Refused(409, "LEASE-LOST", "The lease was ended, or is another till's", leader=name)
    values |= {"until_ms": now_ms + leading.LEASE_MS, "contact_ms": now_ms}
    connection.execute(update(store_leader).where(_L.store == terminal.store).values(values))
    after = of_store(connection, terminal.store)
    assert after is not None
    return after, orders


def remember(connection: Connection, store: str, lease: Lease, server_key: bytes, now_ms: int) -> bool:
    """Believe a lease that this backend has given and forgotten, because it was put back from a copy.

    Whatever the leader holds by it is then its again, perhaps for longer than this lease says: it may be an old one.
    Whether it was forgotten is told.
    """
    lead = of_store(connection, store)
    if lease.store != store or (lead is not None and lead.fence >= lease.fence) or not lease.holds(server_key):
        return False
    insert_new(connection, store_leader, [{"store": store}])
    here = and_(_L.store == store, _L.fence < lease.fence)
    values = {
        "terminal": lease.terminal,
        "name": _name(connection, lease.terminal),
        "fence": lease.fence,
        "until_ms": now_ms + leading.LEASE_MS,
        "ended_ms": 0,
        "ended_by": "",
        "contact_ms": 0,
    }
    if connection.execute(update(store_leader).where(here).values(values)).rowcount:
        note(connection, _BACKEND, "leader.remember", store, "terminal", lease.terminal, {"fence": lease.fence}, now_ms)
    return True


def release(connection: Connection, terminal: Terminal, fence: int, now_ms: int) -> bool:
    """The leader decides no more and has told all that it gave. A lease that is not the running one stays as it is."""
    here = and_(_L.store == terminal.store, _L.terminal == terminal.id, _L.fence == fence, _L.ended_ms == 0)
    ended = {"ended_ms": now_ms, "ended_by": RELEASED}
    done = connection.execute(update(store_leader).where(here).values(ended)).rowcount > 0
    if done:
        detail = {"fence": fence}
        note(connection, terminal.actor, "leader.release", terminal.store, "terminal", terminal.id, detail, now_ms)
    return done


def end_by_hand(connection: Connection, actor: Actor, store: str, end: LeaseEnd, now_ms: int) -> bool:
    """People say that the leader decides no more. What it gave and did not tell may be given again: theirs is the risk.

    Whether that ended a running lease is told.
    """
    lead = of_store(connection, store, to_change=True)
    if lead is None or not lead.runs or lead.fence != end.fence:
        return False
    values = {"ended_ms": now_ms, "ended_by": BY_HAND}
    connection.execute(update(store_leader).where(_L.store == store).values(values))
    detail: Mapping[str, Any] = {
        **end.as_json(), "silent_ms": now_ms - lead.contact_ms, "valid_until_ms": lead.until_ms, "risk": True,
    }  # fmt: skip
    note(connection, actor, "leader.end", store, "terminal", lead.terminal, detail, now_ms)
    return True


def mark(connection: Connection, actor: Actor, store: str, terminal: str, now_ms: int) -> None:
    """Say which till shall lead a store from the next lease on. Raises Refused 404 `AUTH-UNKNOWN`."""
    if not terminal_of(connection, store, terminal):
        raise Refused(404, "AUTH-UNKNOWN", "The store has no such till")
    insert_new(connection, store_leader, [{"store": store}])
    connection.execute(update(store_leader).where(_L.store == store).values(marked=terminal))
    note(connection, actor, "leader.mark", store, "terminal", terminal, {}, now_ms)


def terminal_of(connection: Connection, store: str, terminal: str) -> bool:
    """Whether a store has a till in service under an id."""
    t = terminal_table.c
    query = select(t.id).where(t.store == store, t.id == terminal, t.shape == Shape.TILL.value, t.revoked.is_(False))
    return connection.scalar(query) is not None


def _given(connection: Connection, terminal: Terminal, now_ms: int) -> dict[str, Any]:
    """A new lease for a till. Its fence is above every earlier one, also above those that a copy has forgotten."""
    lead = of_store(connection, terminal.store, to_change=True)
    assert lead is not None
    if lead.runs and lead.terminal != terminal.id:
        raise Refused(409, "LEADER-OTHER", "Another till leads the store", leader=lead.name)
    chosen = lead.marked or _first(connection, terminal.store)
    if not lead.runs and chosen != terminal.id:
        raise Refused(409, "LEADER-OTHER", "Another till shall lead the store", leader=_name(connection, chosen))
    fence = max(lead.fence + 1, now_ms)
    note(connection, terminal.actor, "leader.lease", lead.store, "terminal", terminal.id, {"fence": fence}, now_ms)
    name = _name(connection, terminal.id)
    return {"terminal": terminal.id, "name": name, "fence": fence, "ended_ms": 0, "ended_by": ""}


def _hold_list(connection: Connection, store: str) -> int:
    """How far the store's list of orders goes. Who numbers a change is done before, or sees the lease after."""
    row = {"list": f"store:{store}", "n": 0}
    insert_new(connection, order_count, [row])
    query = select(order_count.c.n).where(order_count.c.list == row["list"]).with_for_update()
    return int(connection.execute(query).scalar_one())


def _first(connection: Connection, store: str) -> str:
    """The till that was enrolled first: ids of terminals grow with time."""
    t = terminal_table.c
    query = select(t.id).where(t.store == store, t.shape == Shape.TILL.value, t.revoked.is_(False)).order_by(t.id)
    return connection.scalar(query.limit(1)) or ""


def _name(connection: Connection, terminal: str) -> str:
    query = select(terminal_table.c.name).where(terminal_table.c.id == terminal)
    return connection.scalar(query) or terminal
