"""Messages about prices with their days."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from app.backend.api.messages import Id, Message, Moment, Ordinary, example
from app.backend.api.prices_asking import MOST_CHANNEL, MOST_STORE
from app.backend.catalogue.pricing import PriceOf
from app.backend.catalogue.tables import SKU
from app.backend.clock import from_ms, to_ms
from app.domain.dated_price import DatedPrice, PriceStep
from app.domain.money import Money

MOST_PRICES = 500
_FIRST, _LAST = datetime(1990, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
_MONEY = {"minor": 349, "currency": "PLN"}
_PRICE = {
    "id": "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80",
    "sku": "4006381333931",
    "price": _MONEY,
    "store": "0417",
    "channel": "till",
    "valid_from": "2026-05-05T00:00:00+02:00",
    "valid_to": "2026-05-12T00:00:00+02:00",
}


def _of_our_time(value: str) -> str:
    if not _FIRST <= datetime.fromisoformat(value) <= _LAST:
        raise ValueError("a time from 1990 to 2200 is expected")
    return value


SkuText = Annotated[Ordinary, Field(min_length=1, max_length=SKU)]
StoreText = Annotated[Ordinary, Field(max_length=MOST_STORE, description="Empty: all stores")]
ChannelText = Annotated[
    Ordinary, Field(max_length=MOST_CHANNEL, description="A channel's id, `till` for shops; empty: all of them")
]
PriceMoment = Annotated[Moment, AfterValidator(_of_our_time)]


class MoneyMessage(Message):
    """An amount in minor units of its currency."""

    model_config = example(**_MONEY)

    minor: int = Field(ge=0, le=10**10)
    currency: str = Field(pattern="^[A-Z]{3}$")

    @classmethod
    def of(cls, money: Money) -> Self:
        """The message about an amount."""
        return cls(minor=money.minor, currency=money.currency)

    @property
    def money(self) -> Money:
        """The amount."""
        return Money(self.minor, self.currency)


class StepMessage(Message):
    """What is charged from a moment on; `lowest_30_days` is there when it is a reduction.

    `reduced` is what promotions leave of the price for everybody who buys one piece.
    """

    since: str
    price: MoneyMessage | None
    reduced: MoneyMessage | None
    lowest_30_days: MoneyMessage | None

    @classmethod
    def of(cls, step: PriceStep) -> Self:
        """The message about a step."""
        return cls(
            since=shown(step.since),
            price=money_or_none(step.price),
            reduced=money_or_none(step.reduced),
            lowest_30_days=money_or_none(step.prior),
        )


class PriceMessage(Message):
    """A price from a moment on (from now when none is told), for good or until another."""

    model_config = example(**_PRICE)

    id: Id
    sku: SkuText
    price: MoneyMessage
    store: StoreText = ""
    channel: ChannelText = ""
    valid_from: PriceMoment | None = None
    valid_to: PriceMoment | None = None

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.valid_from and self.valid_to and _ms(self.valid_to) <= _ms(self.valid_from):
            raise ValueError("valid_to: a time after valid_from is expected")
        return self

    def price_of(self) -> PriceOf:
        """The price of a product."""
        since = _ms(self.valid_from) if self.valid_from else 0
        until = _ms(self.valid_to) if self.valid_to else None
        price = DatedPrice(self.id, self.price.money, since, until, self.store, self.channel)
        return PriceOf(self.sku, price, starts_now=self.valid_from is None)


class PricesMessage(Message):
    """Prices to set, all or none."""

    model_config = example(prices=[_PRICE])

    prices: list[PriceMessage] = Field(min_length=1, max_length=MOST_PRICES)


class KnownPrice(Message):
    """A price as it is known; `ended_at` says that it was taken back."""

    model_config = example(**_PRICE, ended_at=None)

    id: str
    sku: str
    price: MoneyMessage
    store: str
    channel: str
    valid_from: str
    valid_to: str | None
    ended_at: str | None

    @classmethod
    def of(cls, one: PriceOf) -> Self:
        """The message about a price."""
        price = one.price
        return cls(
            id=price.id,
            sku=one.sku,
            price=MoneyMessage.of(price.price),
            store=price.store,
            channel=price.channel,
            valid_from=shown(price.valid_from),
            valid_to=_shown_or_none(price.valid_to),
            ended_at=_shown_or_none(price.ended),
        )


class KnownPrices(Message):
    """Prices of one product, in the order in which they begin."""

    model_config = example(prices=[{**_PRICE, "ended_at": None}])

    prices: list[KnownPrice]


class Written(Message):
    """How many were new; the rest was known already."""

    model_config = example(written=1)

    written: int


def shown(ms: int) -> str:
    """A moment as text."""
    return from_ms(ms).isoformat(timespec="milliseconds")


def money_or_none(money: Money | None) -> MoneyMessage | None:
    """The message about an amount, if there is one."""
    return MoneyMessage.of(money) if money is not None else None


def _shown_or_none(ms: int | None) -> str | None:
    return None if ms is None else shown(ms)


def _ms(moment: str) -> int:
    return to_ms(datetime.fromisoformat(moment))
