"""What a promotion offers, in a sentence that can be read aloud to somebody who has bought nothing yet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.promotion import Promotion, PromotionKind
from app.ui.format import Format

translate = QCoreApplication.translate


def offer_text(promotion: Promotion, text: Format, currency: str) -> str:
    """The name and what is taken off for whom."""

    def money(minor: int) -> str:
        return f"{text.amount(minor, currency)} {text.currency_word(currency)}"

    return f"{promotion.name}: {_SAID[promotion.kind](promotion, text, money)}"


def until_text(promotion: Promotion, text: Format, today: date) -> str:
    """How long it holds and what it asks for; empty when there is nothing to say."""
    said = []
    if promotion.valid_to is not None and (promotion.valid_to - today).days < _SOON_DAYS:
        said.append(translate("Offer", "until {day}").format(day=text.date(promotion.valid_to)))
    if promotion.coupon:
        said.append(translate("Offer", "with a coupon"))
    return ", ".join(said)


_SOON_DAYS = 366
_Money = Callable[[int], str]


def _percent(promotion: Promotion, text: Format, _money: _Money) -> str:
    if promotion.quantity > 1:
        return translate("Offer", "{percent} off from {count} pieces").format(
            percent=text.percent(promotion.value), count=promotion.quantity
        )
    return translate("Offer", "{percent} off").format(percent=text.percent(promotion.value))


def _off(promotion: Promotion, _text: Format, money: _Money) -> str:
    if promotion.quantity > 1:
        return translate("Offer", "{amount} off each from {count} pieces").format(
            amount=money(int(promotion.value)), count=promotion.quantity
        )
    return translate("Offer", "{amount} off each").format(amount=money(int(promotion.value)))


def _fixed(promotion: Promotion, _text: Format, money: _Money) -> str:
    if promotion.quantity > 1:
        return translate("Offer", "{amount} each from {count} pieces").format(
            amount=money(int(promotion.value)), count=promotion.quantity
        )
    return translate("Offer", "{amount} each").format(amount=money(int(promotion.value)))


def _set(promotion: Promotion, _text: Format, money: _Money) -> str:
    return translate("Offer", "any {count} for {amount}").format(
        count=promotion.quantity, amount=money(int(promotion.value))
    )


def _free(promotion: Promotion, text: Format, _money: _Money) -> str:
    return translate("Offer", "take {count}, pay for {paid}; the cheapest are free").format(
        count=promotion.quantity, paid=text.quantity(promotion.value)
    )


def _spend_off(promotion: Promotion, _text: Format, money: _Money) -> str:
    return translate("Offer", "{amount} off when {threshold} is spent").format(
        amount=money(int(promotion.value)), threshold=money(promotion.threshold)
    )


def _spend_percent(promotion: Promotion, text: Format, money: _Money) -> str:
    return translate("Offer", "{percent} off when {threshold} is spent").format(
        percent=text.percent(promotion.value), threshold=money(promotion.threshold)
    )


_SAID: dict[PromotionKind, Callable[[Promotion, Format, _Money], str]] = {
    PromotionKind.PERCENT: _percent,
    PromotionKind.AMOUNT_OFF: _off,
    PromotionKind.FIXED_PRICE: _fixed,
    PromotionKind.N_FOR_PRICE: _set,
    PromotionKind.N_PAY_M: _free,
    PromotionKind.SPEND_AMOUNT_OFF: _spend_off,
    PromotionKind.SPEND_PERCENT: _spend_percent,
}
