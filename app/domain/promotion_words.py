"""Why a line costs less, in a sentence that a cashier can read aloud: English, the source of all translations."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from app.domain.line import DiscountKind, ManualDiscount
from app.domain.pricing import Adjustment
from app.domain.promotion import Promotion, PromotionKind
from app.domain.words import QT_TRANSLATE_NOOP

PROMOTION_WORDS: dict[PromotionKind, str] = {
    PromotionKind.PERCENT: QT_TRANSLATE_NOOP("Promotion", "{name}: {percent} % off, saves {off}."),
    PromotionKind.AMOUNT_OFF: QT_TRANSLATE_NOOP("Promotion", "{name}: {value} off each of {pieces}, saves {off}."),
    PromotionKind.FIXED_PRICE: QT_TRANSLATE_NOOP("Promotion", "{name}: {value} each for {pieces}, saves {off}."),
    PromotionKind.N_FOR_PRICE: QT_TRANSLATE_NOOP(
        "Promotion", "{name}: any {quantity} for {value}; {pieces} of this line count, saves {off}."
    ),
    PromotionKind.N_PAY_M: QT_TRANSLATE_NOOP(
        "Promotion", "{name}: take {quantity}, pay for {paid}; the cheapest are free, saves {off}."
    ),
    PromotionKind.SPEND_AMOUNT_OFF: QT_TRANSLATE_NOOP(
        "Promotion", "{name}: {value} off when {threshold} is spent; this line's share is {off}."
    ),
    PromotionKind.SPEND_PERCENT: QT_TRANSLATE_NOOP(
        "Promotion", "{name}: {percent} % off when {threshold} is spent; saves {off}."
    ),
}

DISCOUNT_WORDS: dict[tuple[str, DiscountKind], str] = {
    ("line_discount", DiscountKind.PERCENT): QT_TRANSLATE_NOOP(
        "Promotion", "{name}: {percent} % off this line, saves {off}."
    ),
    ("line_discount", DiscountKind.AMOUNT): QT_TRANSLATE_NOOP("Promotion", "{name}: {off} off this line."),
    ("basket_discount", DiscountKind.PERCENT): QT_TRANSLATE_NOOP(
        "Promotion", "{name}: {percent} % off the whole basket, saves {off} here."
    ),
    ("basket_discount", DiscountKind.AMOUNT): QT_TRANSLATE_NOOP(
        "Promotion", "{name}: {value} off the whole basket; this line's share is {off}."
    ),
}


def explanation(
    adjustment: Adjustment, money: Callable[[int], str], translate: Callable[[str], str] = lambda text: text
) -> str:
    """Why something was taken off a line. `money` words minor units; `translate` gives the reader's language."""
    facts = {"name": adjustment.label, "off": money(-adjustment.amount), "pieces": _plain(adjustment.pieces)}
    if adjustment.promotion is not None:
        text = PROMOTION_WORDS[adjustment.promotion.kind]
        facts |= _promotion_facts(adjustment.promotion, money)
    elif adjustment.discount is not None:
        text = DISCOUNT_WORDS[adjustment.kind, adjustment.discount.kind]
        facts |= _discount_facts(adjustment.discount, money)
    else:
        raise ValueError(f"an adjustment without a cause: {adjustment}")
    return translate(text).format_map(facts)


def _promotion_facts(promotion: Promotion, money: Callable[[int], str]) -> dict[str, str]:
    return {
        "percent": _plain(promotion.value * 100),
        "value": money(int(promotion.value)),
        "paid": _plain(promotion.value),
        "quantity": str(promotion.quantity),
        "threshold": money(promotion.threshold),
    }


def _discount_facts(discount: ManualDiscount, money: Callable[[int], str]) -> dict[str, str]:
    return {"percent": _plain(discount.value * 100), "value": money(int(discount.value))}


def _plain(value: Decimal) -> str:
    """A number without idle zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
