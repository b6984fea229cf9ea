"""Messages about promotions."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field

from app.backend.api.messages import Message, Ordinary, example
from app.backend.api.prices_messages import ChannelText, SkuText, StoreText
from app.backend.catalogue.promotions import PromotionOf
from app.domain.promotion import Promotion, PromotionKind

_PROMOTION = {
    "name": "3 for 2",
    "kind": "n_pay_m",
    "value": "2",
    "quantity": 3,
    "skus": ["4006381333931"],
    "valid_from": "2026-05-05",
    "valid_to": "2026-05-11",
    "store": "0417",
}
_MOST_MEMBERS = 10_000


def _day(value: str) -> str:
    date.fromisoformat(value)
    return value


Day = Annotated[str, Field(pattern=r"^(19|20|21)\d{2}-\d{2}-\d{2}$", description="ISO 8601"), AfterValidator(_day)]
Weekday = Annotated[int, Field(ge=0, le=6, description="0 is Monday")]
Category = Annotated[Ordinary, Field(min_length=1, max_length=200)]


class PromotionBody(Message):
    """A promotion: what it covers (nothing named: all), what it gives, when and where it holds.

    `value` is a fraction for `percent` and `spend_percent`, pieces that are paid for `n_pay_m`, else minor units.
    """

    model_config = example(**_PROMOTION)

    name: Ordinary = Field(min_length=1, max_length=500)
    kind: Literal["percent", "amount_off", "fixed_price", "n_for_price", "n_pay_m", "spend_amount_off", "spend_percent"]
    value: str = Field(pattern=r"^\d{1,10}(\.\d{1,6})?$")
    skus: list[SkuText] = Field(default_factory=list, max_length=_MOST_MEMBERS)
    categories: list[Category] = Field(default_factory=list, max_length=_MOST_MEMBERS)
    quantity: int = Field(1, ge=1, le=999)
    threshold: int = Field(0, ge=0, le=10**10)
    valid_from: Day | None = None
    valid_to: Day | None = None
    weekdays: list[Weekday] = Field(default_factory=list, max_length=7)
    coupon: Ordinary = Field("", max_length=100)
    priority: int = Field(100, ge=0, le=10_000)
    store: StoreText = ""
    channel: ChannelText = ""

    def promotion_of(self, number: str) -> PromotionOf:
        """The promotion with an id, and where it holds."""
        promotion = Promotion(
            id=number,
            name=self.name,
            kind=PromotionKind(self.kind),
            value=Decimal(self.value),
            skus=frozenset(self.skus),
            categories=frozenset(self.categories),
            quantity=self.quantity,
            threshold=self.threshold,
            valid_from=date.fromisoformat(self.valid_from) if self.valid_from else None,
            valid_to=date.fromisoformat(self.valid_to) if self.valid_to else None,
            weekdays=frozenset(self.weekdays),
            coupon=self.coupon,
            priority=self.priority,
        )
        return PromotionOf(promotion, self.store, self.channel)


class PromotionMessage(PromotionBody):
    """A promotion with its id."""

    model_config = example(id="spring-3-for-2", **_PROMOTION)

    id: str

    @classmethod
    def of(cls, one: PromotionOf) -> Self:
        """The message about a promotion."""
        promotion = one.promotion
        return cls.model_construct(
            id=promotion.id,
            name=promotion.name,
            kind=promotion.kind.value,
            value=str(promotion.value),
            skus=sorted(promotion.skus),
            categories=sorted(promotion.categories),
            quantity=promotion.quantity,
            threshold=promotion.threshold,
            valid_from=promotion.valid_from.isoformat() if promotion.valid_from else None,
            valid_to=promotion.valid_to.isoformat() if promotion.valid_to else None,
            weekdays=sorted(promotion.weekdays),
            coupon=promotion.coupon,
            priority=promotion.priority,
            store=one.store,
            channel=one.channel,
        )


class PromotionsMessage(Message):
    """Promotions in the order of their ids; `next` goes on after the last of them."""

    model_config = example(promotions=[{"id": "spring-3-for-2", **_PROMOTION}], next=None)

    promotions: list[PromotionMessage]
    next: str | None
