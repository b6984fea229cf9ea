"""From what happened to what the customer is told, if anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from app.backend.customers import consents, wish_lists
from app.backend.customers import records as customers
from app.backend.events.log import Event
from app.backend.following.links import Links
from app.backend.notifications import facts
from app.backend.notifications.addresses import on_the_wire
from app.backend.notifications.facts import Speech
from app.backend.notifications.queue import Message
from app.backend.notifications.templates import LANGUAGES
from app.backend.orders import delegates, heads, passes
from app.backend.orders import records as fulfilments
from app.backend.orders.pass_keys import PassKeys
from app.backend.phone_codes.digits import digits_of
from app.backend.problems import Refused
from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_state import Act, State

NO_ADDRESS = "NO-ADDRESS"
WISH_LIST_PURPOSE = "wishlist"  # what the customer must have agreed to; messages of an order need no consent

_LIVE_MS = 24 * 3_600_000
_CHANGES = {Act.SUBSTITUTE.value, Act.MOVE.value, Act.CANCEL.value, Act.EXTEND.value, Act.FINISH.value}
_WITH_CODE = ("ready", "reminder")
_CODE, _DELEGATE, _ASKED = "code", "delegate", "asked"  # told at once (`notifications.direct`)
_WAITING = (State.READY, State.ARRIVED, State.PARTLY_COLLECTED)


@dataclass(frozen=True, slots=True)
class Draft:
    """A message, or one that cannot be sent and why."""

    message: Message
    reason: str = ""


def draft(connection: Connection, event: Event, zone: ZoneInfo, now_ms: int) -> Draft | None:
    """What an event makes us tell. None when it tells nothing to the customer, or too late."""
    compose = _KINDS.get(event.kind)
    if compose is None or event.at_ms < now_ms - _LIVE_MS:
        return None
    return compose(connection, event, zone)


def still_true(connection: Connection, message: Message) -> bool:
    """Whether what a message says holds at the moment it would be sent: goods that were fetched wait no more."""
    if message.kind not in _WITH_CODE:
        return True
    part = fulfilments.find(connection, message.store, message.object_id)
    return part is not None and part.state in _WAITING


def to_scan(connection: Connection, message: Message, keys: PassKeys, now_ms: int) -> str:
    """What the picture in a message holds: the pass as it is when it is sent; nothing where there is none to show."""
    head = _order_of(connection, message)
    if head is None or message.kind == _ASKED:
        return ""
    if message.kind == _DELEGATE:
        who = delegates.find(connection, head.id, message.id)
        return passes.of_delegate(connection, keys, head, who, now_ms).code if who and not who.ended_ms else ""
    return passes.of_order(connection, keys, head, now_ms).code


def to_follow(connection: Connection, message: Message, links: Links, public_url: str) -> str:
    """The link in a message, made when it is sent and never stored; empty without a public address.

    The owner's page is not for whoever a delegate's pass is sent on to.
    """
    head = _order_of(connection, message) if message.kind != _DELEGATE else None
    return "" if head is None else links.of_order(head, fulfilments.of_order(connection, head.id), public_url)


def held_back(message: Message, key: Ed25519PrivateKey) -> Mapping[str, Any]:
    """What a message tells that is not kept in the queue: the digits of a one-time code."""
    return {"digits": digits_of(key, message.object_id)} if message.kind == _CODE else {}


def _order_of(connection: Connection, message: Message) -> heads.Head | None:
    if message.object_kind == "order":
        return heads.find(connection, message.object_id)
    if message.kind not in _WITH_CODE:
        return None
    part = fulfilments.find(connection, message.store, message.object_id)
    return heads.find(connection, part.order) if part is not None else None


def _of_order(kind: str) -> Callable[[Connection, Event, ZoneInfo], Draft | None]:
    def compose(connection: Connection, event: Event, zone: ZoneInfo) -> Draft | None:
        if "fulfilment" not in event.body:  # a payment is about the order as a whole, and the channel tells of it
            return None
        head = heads.find(connection, event.object_id)
        part = fulfilments.find(connection, str(event.body["store"]), str(event.body["fulfilment"]))
        if head is None or part is None or not _is_news(kind, part, event.body):
            return None
        address, language = reached(connection, head)
        told = facts.of_order(connection, head, part, Speech(language, zone))
        if kind not in _WITH_CODE:
            told["code"] = ""
        return _draft(event, kind, part.store, "fulfilment", part.id, address, language, told)

    return compose


def _is_news(kind: str, part: Fulfilment, body: Mapping[str, Any]) -> bool:
    if kind in _WITH_CODE:
        return part.way is Way.COLLECT and part.state in _WAITING
    return kind != "changed" or body.get("act") in _CHANGES


def _wish_list(connection: Connection, event: Event, _zone: ZoneInfo) -> Draft | None:
    try:
        owner = customers.read(connection, str(event.body["customer"]))
        agreed = {c.purpose for c in consents.of(connection, owner.id) if c.granted}
        wishes = wish_lists.read(connection, event.object_id, event.at_ms)
    except Refused:  # the customer was erased, or the list has ended
        return None
    if WISH_LIST_PURPOSE not in agreed:
        return None
    language = _spoken(owner.fields["language"])
    told = {"name": owner.fields["name"], "list": wishes.name, "sku": str(event.body["sku"])}
    told |= {"product": facts.product_name(connection, told["sku"]), **facts.of_store(connection, event.store)}
    return _draft(event, "wishlist", event.store, "wish_list", event.object_id, owner.fields["email"], language, told)


def reached(connection: Connection, head: heads.Head) -> tuple[str, str]:
    """Where the customer of an order reads: what they gave with the order goes before what is known of them."""
    address, language = (str(head.contact.get(name, "")) for name in ("email", "language"))
    if head.customer and not (address and language):
        try:
            known = customers.read(connection, head.customer).fields
        except Refused:
            known = {}
        address, language = address or known.get("email", ""), language or known.get("language", "")
    return address, _spoken(language)


def _spoken(language: str) -> str:
    short = language[:2].lower()
    return short if short in LANGUAGES else "en"


def _draft(
    event: Event, kind: str, store: str, object_kind: str, object_id: str, address: str, language: str, told: Any
) -> Draft:
    wire = on_the_wire(address)
    new = Message(
        store, event.id, kind, object_kind, object_id, wire, language, told, event.at_ms, event.at_ms + _LIVE_MS
    )
    return Draft(new, "" if wire else NO_ADDRESS)


_KINDS: Mapping[str, Callable[[Connection, Event, ZoneInfo], Draft | None]] = {
    "order.ready": _of_order("ready"),
    "order.expiring": _of_order("reminder"),
    "order.changed": _of_order("changed"),
    "order.short": _of_order("changed"),
    "order.cancelled": _of_order("cancelled"),
    "order.expired": _of_order("expired"),
    "wishlist.available": _wish_list,
}
KINDS = frozenset(_KINDS)  # the events that a customer may be told of
