"""Tax classes of products: files say them in many words, tills know their codes alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from app.backend.catalogue import feed
from app.backend.catalogue.tables import product as product_table
from app.backend.schema import feed_record
from app.domain.tax import TaxRules
from app.domain.tax_named import code_of, named
from app.wire.feed import RecordKind
from app.wire.product_body import tax_of

_MOST = 1000

Body = Mapping[str, Any]


def rules_now(connection: Connection) -> TaxRules:
    """The tax rules that tills have; no classes at all before they are known."""
    c = feed_record.c
    query = select(c.body).where(c.feed == feed.CATALOGUE, c.kind == RecordKind.TAX.value).order_by(c.seq.desc())
    body = connection.scalars(query.limit(1)).first()
    return TaxRules(()) if body is None else tax_of(json.loads(body))


def classified(connection: Connection, products: Mapping[str, Body | None]) -> dict[str, Body | None]:
    """Products with the code of the class that their own words mean, where that is known."""
    meant = _meant(rules_now(connection), {body["tax"] for body in products.values() if body is not None})
    return {
        sku: body if body is None or body["tax"] not in meant else {**body, "tax": meant[body["tax"]]}
        for sku, body in products.items()
    }


def unclassified(connection: Connection) -> dict[str, Body]:
    """Some of the products that came before the tax rules and whose words mean one of their classes."""
    c = product_table.c
    meant = _meant(rules_now(connection), set(connection.scalars(select(c.tax).distinct())))
    if not meant:
        return {}
    rows = connection.execute(select(c.sku, c.body).where(c.tax.in_(sorted(meant))).limit(_MOST))
    return {row.sku: json.loads(row.body) for row in rows}


def _meant(rules: TaxRules, texts: set[str]) -> dict[str, str]:
    """The codes that texts mean which are no codes themselves."""
    codes, names = {tax_class.code for tax_class in rules.classes}, named(rules)
    return {text: code for text in texts if text and text not in codes and (code := code_of(text, names))}
