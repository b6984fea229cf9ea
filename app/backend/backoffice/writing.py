"""What the back office writes, each by the function that owns it, with its note in the audit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from app.backend.access.actor import Actor
from app.backend.access.audit import note
from app.backend.backoffice.forms import e6_of, text_of, unreadable
from app.backend.catalogue import pricing
from app.backend.catalogue.pricing import PriceOf
from app.backend.catalogue.tables import SKU
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.people.rights import OfficeAct, OfficePerson
from app.backend.stock import papers
from app.backend.stock.papers import Paper, PaperKind


def set_price(core: Core, actor: Actor, wanted: PriceOf, now_ms: int) -> PriceOf:
    """Set a price. Raises as `pricing.add`."""

    def write(connection: Connection) -> PriceOf:
        (one,) = pricing.add(connection, [wanted], now_ms)
        facts = {"sku": one.sku, "minor": one.price.price.minor, "valid_from": one.price.valid_from}
        note(connection, actor, "price.set", one.price.store, "price", one.price.id, facts, now_ms)
        return one

    return core.database.write(write)


def end_price(core: Core, actor: Actor, number: str, now_ms: int) -> None:
    """End a price. Raises as `pricing.take_back`."""

    def write(connection: Connection) -> None:
        ended = pricing.take_back(connection, number, now_ms)
        if ended.price.ended == now_ms:
            note(connection, actor, "price.end", ended.price.store, "price", number, {"sku": ended.sku}, now_ms)

    core.database.write(write)


def file_paper(core: Core, asking: OfficePerson, number: str, form: Mapping[str, Any]) -> tuple[str, str]:
    """File a paper about one product of one store, and tell which. Raises Refused, as `papers.file` too."""
    store, sku, kind = text_of(form, "store", 20, 1), text_of(form, "sku", SKU, 1), text_of(form, "kind", 20, 1)
    if kind not in set(PaperKind):
        raise unreadable("kind")
    asking.require(OfficeAct.STOCK, store)
    quantity = e6_of(form, "quantity")
    if quantity < 0 and kind != PaperKind.CORRECTION:
        raise unreadable("quantity")
    now_ms = to_ms(core.now())
    paper = Paper(number, store, PaperKind(kind), now_ms, {sku: quantity})
    core.database.write(lambda connection: papers.file(connection, asking.actor, paper, now_ms))
    return store, sku


def currency_of(form: Mapping[str, Any]) -> str:
    """A currency's code. Raises Refused 400 `MESSAGE-BAD`."""
    code = text_of(form, "currency", 3, 3).upper()
    if not (code.isascii() and code.isalpha()):
        raise unreadable("currency")
    return code
