"""What customers do on the page of their order: say that they are here, have it held longer."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from uuid import UUID, uuid5

from sqlalchemy import Connection

from app.backend.access.actor import Actor, ActorKind
from app.backend.following.links import Links, unknown
from app.backend.orders import changing, heads, records
from app.backend.orders.changing import Asked
from app.backend.orders.heads import Head
from app.backend.reuse import content_of
from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_state import TABLE, Act

_ACTS = (Act.ARRIVE, Act.EXTEND)
_SEEN_BY_NOBODY = -1


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it was sent in. `mark` is from the page that it was on, `note` what the customer wrote."""

    part: str
    act: str
    mark: str
    note: str


def offered(links: Links, head: Head, part: Fulfilment) -> dict[str, str]:
    """What a customer can do to a part now, each with the mark of its form."""
    if part.way is not Way.COLLECT:
        return {}
    possible = [act for act in _ACTS if act in TABLE[part.state] and not (act is Act.EXTEND and part.extended)]
    return {act.value: _mark(links, head, part, act) for act in possible}


def do(connection: Connection, links: Links, order: str, form: Form, now_ms: int) -> None:
    """Do what a form asks, once: sent in again it changes nothing more.

    Raises Refused 409 `ORDER-VERSION` when the page shows something else by now or the form is none of ours, 404
    `ORDER-UNKNOWN`, and what the acts refuse.
    """
    parts = {part.id: part for part in records.of_order(connection, order, to_change=True)}
    if form.part not in parts or form.act not in _ACTS:
        raise unknown()
    part, act, head = parts[form.part], Act(form.act), heads.wanted(connection, order)
    current = hmac.compare_digest(form.mark.encode(), _mark(links, head, part, act).encode())
    content = content_of({"kind": "follow", "order": order, "part": part.id, "act": act.value})
    command = str(uuid5(UUID(part.id), form.mark))
    asked = Asked(command, order, head.version if current else _SEEN_BY_NOBODY, form.note, content)
    whoever = Actor(ActorKind.CUSTOMER, order, "link")  # the link is known, not who holds it
    work = changing.arrive if act is Act.ARRIVE else changing.extend
    work(connection, head.channel, asked, part.id, whoever, now_ms)


def _mark(links: Links, head: Head, part: Fulfilment, act: Act) -> str:
    wanted = part.total(lambda line: line.wanted)
    seen = (part.state.value, part.since_ms, part.hold_until_ms, part.extended, wanted, head.worth, head.paid)
    return links.mark(act.value, part.id, *seen)
