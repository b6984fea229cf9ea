"""Importing promotions as price transparency files state them: one row for each promotion and product.

What this product cannot do as it is meant (member prices, coupons without their code, gifts) is refused with a reason,
never brought nearer by guessing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from app.domain.promotion import Promotion, PromotionKind
from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.schema import connect, transaction
from app.store.catalogue.writer import put_documents
from app.store.importer.fields import clean_name, decimal_of, gtin_key, price_of
from app.store.importer.refused import RefusedRows, refused_path
from app.store.importer.summary import ImportSummary, Progress, RowFault, RowRefusal
from app.store.importer.table import CsvTable, require
from app.wire.product_body import promotion_body

_BATCH = 200
_PERCENT_OFF = "2"
# Reward types of the price transparency format: 1 and 3 name a price, 10 a price for several. The others are gifts,
# receipts over an amount and shop-made kinds whose meaning the file does not carry.
_PRICED = frozenset({"1", "3", "10"})


class _Terms(NamedTuple):
    """What a promotion gives; rows that agree in it are one promotion."""

    id: str
    name: str
    kind: PromotionKind
    value: Decimal
    quantity: int
    until: date


def import_promotions(
    path: Path,
    catalogue: LocalCatalogue,
    *,
    currency: str,
    progress: Progress,
    refused_dir: Path | None = None,
) -> ImportSummary:
    """Bring promotions in; `added + changed + same` counts rows taken over, each a product of a promotion.

    Promotions get the id `chain/store/promotion` and, where one id has several terms, a number. Raises as
    `import_catalogue` does.
    """
    summary = ImportSummary()
    target = refused_path(path, refused_dir)
    skus: dict[_Terms, set[str]] = defaultdict(set)
    with CsvTable(path) as table, RefusedRows(target, table.header) as refused:
        require(table.header, ("gtin_or_code",), ("promotion_id",), ("min_quantity",), ("valid_until",))
        for row in table.rows():
            summary.rows += 1
            try:
                if isinstance(row, RowFault):
                    raise RowRefusal(row)
                fields = dict(zip(table.header, row, strict=True))
                sku = _sku(fields["gtin_or_code"], catalogue)
                terms = _terms(fields, currency)
            except RowRefusal as refusal:
                summary.reasons[refusal.reason] += 1
                refused.add(summary.rows, refusal.reason, refusal.hint, [] if isinstance(row, RowFault) else row)
                continue
            summary.repeated += sku in skus[terms]
            skus[terms].add(sku)
            if summary.rows % 1000 == 0:
                refused.flush()
                progress(summary.rows, table.fraction)
    _write(catalogue, _promotions(skus), summary)
    progress(summary.rows, 1.0)
    summary.refused_file = target if summary.refused else None
    return summary


def _sku(code: str, catalogue: LocalCatalogue) -> str:
    product = catalogue.by_gtin(gtin_key(code))
    if product is None:
        raise RowRefusal(RowFault.PRODUCT_UNKNOWN)
    return product.sku


def _terms(fields: Mapping[str, str], currency: str) -> _Terms:
    if fields.get("coupon", "0").strip() == "1":
        raise RowRefusal(RowFault.COUPON_UNNAMED)
    if fields.get("club", "0").strip() == "1":
        raise RowRefusal(RowFault.MEMBERS_ONLY)
    quantity = decimal_of(fields["min_quantity"], RowFault.QUANTITY_INVALID)
    if quantity != quantity.to_integral_value() or not 1 <= quantity <= 999:
        raise RowRefusal(RowFault.QUANTITY_INVALID)
    kind, value = _reward(fields, int(quantity), currency)
    try:
        until = date.fromisoformat(fields["valid_until"].strip())
    except ValueError:
        raise RowRefusal(RowFault.DATE_INVALID) from None
    parts = (fields.get(name, "").strip() for name in ("chain", "store_id", "promotion_id"))
    promotion_id = "/".join(part for part in parts if part)
    return _Terms(promotion_id, clean_name(fields.get("description", "")), kind, value, int(quantity), until)


def _reward(fields: Mapping[str, str], quantity: int, currency: str) -> tuple[PromotionKind, Decimal]:
    reward = fields.get("reward_type", "").strip()
    if reward == _PERCENT_OFF and fields.get("discount_rate", "").strip():
        rate = decimal_of(fields["discount_rate"])
        # Some chains state hundredths of a per cent: 2000 is 20 %.
        fraction = rate / (10000 if rate > 100 else 100)
        if not 0 < fraction < 1:
            raise RowRefusal(RowFault.REWARD_UNKNOWN)
        return PromotionKind.PERCENT, fraction
    price = price_of(fields.get("promo_price_ils", "") or fields.get("promo_price", ""), currency)
    if reward not in _PRICED or price is None:
        raise RowRefusal(RowFault.REWARD_UNKNOWN)
    return (PromotionKind.N_FOR_PRICE if quantity > 1 else PromotionKind.FIXED_PRICE), Decimal(price.minor)


def _promotions(skus: Mapping[_Terms, set[str]]) -> list[Promotion]:
    met: dict[str, int] = defaultdict(int)
    promotions = []
    for terms in sorted(skus):
        met[terms.id] += 1
        number = met[terms.id]
        promotions.append(
            Promotion(
                id=terms.id if number == 1 else f"{terms.id}/{number}",
                name=terms.name,
                kind=terms.kind,
                value=terms.value,
                skus=frozenset(skus[terms]),
                quantity=terms.quantity,
                valid_to=terms.until,
            )
        )
    return promotions


def _write(catalogue: LocalCatalogue, promotions: list[Promotion], summary: ImportSummary) -> None:
    known = {promotion.id: promotion for promotion in catalogue.promotions()}
    connection = connect(catalogue.path)
    try:
        for start in range(0, len(promotions), _BATCH):
            batch = promotions[start : start + _BATCH]
            with transaction(connection):
                put_documents(connection, "promotion", [(p.id, promotion_body(p)) for p in batch])
    finally:
        connection.close()
    for promotion in promotions:
        before = known.get(promotion.id)
        summary.added += len(promotion.skus) if before is None else 0
        summary.changed += len(promotion.skus) if before not in (None, promotion) else 0
        summary.same += len(promotion.skus) if before == promotion else 0
