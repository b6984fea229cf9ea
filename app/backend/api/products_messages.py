"""Messages about products: what they are, and what they cost where they are asked for."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field

from app.backend.api.messages import Message, Ordinary, example
from app.backend.api.prices_messages import MoneyMessage, SkuText, StepMessage, money_or_none, shown
from app.backend.catalogue.products import Offer
from app.domain.catalogue import Deposit, Product, Unit
from app.domain.codes.gtin import GtinRefusal, parse_gtin
from app.wire.product_body import product_body, product_of

_MONEY = {"minor": 349, "currency": "PLN"}
_PRODUCT = {"name": "Highlighter, yellow", "tax": "A", "gtins": ["4006381333931"], "brand": "Stabilo", "price": _MONEY}
_SOLD = {
    "sku": "4006381333931",
    **{name: value for name, value in _PRODUCT.items() if name != "price"},
    "price": _MONEY,
    "price_since": "2026-05-05T00:00:00.000+00:00",
    "reduced": None,
    "lowest_30_days": {"minor": 399, "currency": "PLN"},
    "ahead": [{"since": "2026-05-12T00:00:00.000+00:00", "price": _MONEY, "reduced": None, "lowest_30_days": None}],
}


def _canonical(value: str) -> str:
    parsed = parse_gtin(value)
    if isinstance(parsed, GtinRefusal):
        raise ValueError(f"a GTIN is expected: {parsed.reason}")
    return parsed.key


Gtin = Annotated[str, Field(min_length=8, max_length=14), AfterValidator(_canonical)]
Option = Annotated[list[Annotated[Ordinary, Field(min_length=1, max_length=100)]], Field(min_length=2, max_length=2)]
Text = Annotated[Ordinary, Field(max_length=200)]


class DepositMessage(Message):
    """A deposit that is given back, outside tax."""

    model_config = example(name="Bottle deposit", amount={"minor": 50, "currency": "PLN"})

    name: Ordinary = Field(min_length=1, max_length=200)
    amount: MoneyMessage


class ProductFacts(Message):
    """What a product is. Weighed goods are sold by their unit.

    Of an order, bulky goods are loaded at the store's gate, and of private ones a kiosk shows no picture.
    """

    name: Ordinary = Field(min_length=1, max_length=500)
    tax: Ordinary = Field(max_length=16)
    gtins: list[Gtin] = Field(default_factory=list, max_length=50)
    unit: Literal["pcs", "kg", "g", "l", "m"] = "pcs"
    weighed: bool = False
    brand: Text = ""
    category: Text = ""
    pack: Text = ""
    description: Ordinary = Field("", max_length=4000)
    image: Ordinary = Field("", max_length=500)
    variant_of: Text = ""
    options: list[Option] = Field(default_factory=list, max_length=20)
    deposit: DepositMessage | None = None
    min_age: int = Field(0, ge=0, le=150)
    serial_required: bool = False
    discountable: bool = True
    bulky: bool = False
    private: bool = False


class ProductBody(ProductFacts):
    """A product to write. A price is what all stores and channels charge from now on; none leaves prices alone."""

    model_config = example(**_PRODUCT)

    price: MoneyMessage | None = None

    def body(self, sku: str) -> dict[str, Any]:
        """The product's body."""
        deposit = Deposit(self.deposit.name, self.deposit.amount.money) if self.deposit else None
        facts = self.model_dump(exclude={"price", "deposit", "unit", "gtins", "options"})
        return product_body(
            Product(
                sku=sku,
                price=self.price.money if self.price else None,
                gtins=tuple(dict.fromkeys(self.gtins)),
                unit=Unit(self.unit),
                options=tuple((name, value) for name, value in self.options),
                deposit=deposit,
                **facts,
            )
        )


class ProductMessage(ProductFacts):
    """A product as it is sold where it was asked for, and the prices that are known ahead.

    `reduced` is what promotions leave of the price for everybody who buys one piece. `lowest_30_days` is there when the
    price or what is left of it is a reduction: the lowest that was charged in the 30 days before it was applied
    (Directive 98/6/EC, Article 6a).
    """

    model_config = example(**_SOLD)

    sku: SkuText
    gtins: list[str]
    price: MoneyMessage | None
    price_since: str | None
    reduced: MoneyMessage | None
    lowest_30_days: MoneyMessage | None
    ahead: list[StepMessage]

    @classmethod
    def of(cls, offer: Offer) -> Self:
        """The message about a product."""
        product, step = product_of(offer.body), offer.step
        deposit = product.deposit
        return cls.model_construct(
            **{name: getattr(product, name) for name in ProductFacts.model_fields if name not in _OTHERWISE},
            sku=product.sku,
            gtins=list(product.gtins),
            unit=product.unit.value,
            options=[list(pair) for pair in product.options],
            deposit=DepositMessage(name=deposit.name, amount=MoneyMessage.of(deposit.amount)) if deposit else None,
            price=money_or_none(step.price) if step else None,
            price_since=shown(step.since) if step else None,
            reduced=money_or_none(step.reduced) if step else None,
            lowest_30_days=money_or_none(step.prior) if step else None,
            ahead=[StepMessage.of(one) for one in offer.ahead],
        )


class ProductsMessage(Message):
    """Products in the order of their skus; `next` goes on after the last of them."""

    model_config = example(products=[_SOLD], next="4006381333931")

    products: list[ProductMessage]
    next: str | None


class ProductDone(Message):
    """What was asked for is so."""

    model_config = example(done=True)

    done: bool = True


_OTHERWISE = frozenset({"gtins", "unit", "options", "deposit"})
