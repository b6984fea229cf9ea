"""How customers let others collect, on the page of their order: naming somebody, taking it back, saying yes or no."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from sqlalchemy import Connection

from app.backend.access.actor import Actor, ActorKind
from app.backend.drawing import qr_path
from app.backend.following.doing import Form
from app.backend.following.links import Links, unknown
from app.backend.notifications import direct, facts
from app.backend.orders import delegates, heads, passes, questions, records
from app.backend.orders.heads import Head
from app.backend.orders.pass_keys import PassKeys
from app.backend.problems import Refused
from app.backend.settings import Settings
from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_state import ENDED
from app.wire.kiosk_asks import OwnerAnswer

NAME, WITHDRAW = "name", "withdraw"
_ANSWERS = {"allow": OwnerAnswer.APPROVED, "deny": OwnerAnswer.DENIED}
ACTS = frozenset({NAME, WITHDRAW, *_ANSWERS})


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who may collect, with what they show at the shop and the mark that takes it back."""

    id: str
    name: str
    code: str
    drawn: tuple[int, str]
    mark: str


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody who is in a store now and waits for an answer."""

    id: str
    store: str
    allow: str
    deny: str


@dataclass(frozen=True, slots=True)
class Others:
    """Who else may collect. `mark` lets one more be named; empty where that is not to be."""

    named: Sequence[Named]
    mark: str
    asked: Asked | None


def others(
    connection: Connection, keys: PassKeys, links: Links, head: Head, parts: Sequence[Fulfilment], now_ms: int
) -> Others:
    """What the page of an order shows of others who collect it; nothing once there is nothing to collect."""
    if not _collectable(parts):
        return Others((), "", None)
    living = delegates.living(connection, [head.id]).get(head.id, [])
    named = [_named(connection, keys, links, head, one, now_ms) for one in living]
    waiting = questions.waiting(connection, head.id, now_ms)
    asked = None
    if waiting is not None:
        marks = {act: links.mark(act, head.id, waiting.id) for act in _ANSWERS}
        asked = Asked(waiting.id, facts.of_store(connection, waiting.store)["store"], marks["allow"], marks["deny"])
    more = len(living) < delegates.MOST
    return Others(named, _name_mark(links, head, delegates.last(connection, head.id)) if more else "", asked)


def do(connection: Connection, settings: Settings, links: Links, order: str, form: Form, now_ms: int) -> None:
    """Do what a form asks, once: sent in again it changes nothing more.

    Raises Refused 409 `ORDER-VERSION` when the form is none of ours or of how it was, `DELEGATE-MANY`.
    """
    head = heads.wanted(connection, order)
    owner = Actor(ActorKind.CUSTOMER, order, "link")
    match form.act:
        case "name":
            _name(connection, settings, links, head, form, owner, now_ms)
        case "withdraw":
            _check(form, links.mark(WITHDRAW, order, form.part))
            who = delegates.find(connection, order, form.part)
            if who is None:
                raise unknown()
            delegates.withdraw(connection, head, who.n, owner, now_ms)
        case _:
            _check(form, links.mark(form.act, order, form.part))
            questions.decide(connection, head, form.part, _ANSWERS[form.act], owner, now_ms)


def _name(
    connection: Connection, settings: Settings, links: Links, head: Head, form: Form, owner: Actor, now_ms: int
) -> None:
    own = str(uuid5(UUID(head.id), form.mark))  # the same form is the same person
    if delegates.find(connection, head.id, own) is None:
        _check(form, _name_mark(links, head, delegates.last(connection, head.id)))
    if not form.note or not _collectable(records.of_order(connection, head.id)):
        raise Refused(409, "ORDER-VERSION", "Nobody was named, or there is nothing to collect")
    who, new = delegates.name(connection, head, own, form.note, owner, now_ms)
    if new:
        direct.delegate(connection, settings, head, who, now_ms)


def _named(
    connection: Connection, keys: PassKeys, links: Links, head: Head, one: delegates.Delegate, now_ms: int
) -> Named:
    shown = passes.of_delegate(connection, keys, head, one, now_ms)
    mark = links.mark(WITHDRAW, head.id, one.id)
    return Named(one.id, one.name, f"{one.code[:4]}-{one.code[4:]}", qr_path(shown.code), mark)


def _collectable(parts: Sequence[Fulfilment]) -> bool:
    return any(part.way is Way.COLLECT and part.state not in ENDED for part in parts)


def _name_mark(links: Links, head: Head, last: int) -> str:
    return links.mark(NAME, head.id, last)


def _check(form: Form, mark: str) -> None:
    if not hmac.compare_digest(form.mark.encode("utf-8", "replace"), mark.encode()):
        raise Refused(409, "ORDER-VERSION", "The form is not of the page as it is")
