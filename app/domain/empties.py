"""Returned empties: bottles and cans that come back for their deposit, as lines that take money off a basket."""

from __future__ import annotations

from decimal import Decimal

from app.domain.basket import Basket, add
from app.domain.catalogue import Product
from app.domain.refusals import Refusal
from app.domain.tax import TaxRules


def empty_of(product: Product, rules: TaxRules) -> Product:
    """What the shop takes back when the empty of a product returns: its deposit as a negative price, outside tax.

    Raises Refusal `DEPOSIT-NONE` when the product has no deposit, `TAX-UNKNOWN` when no class is outside tax.
    """
    if product.deposit is None:
        raise Refusal("DEPOSIT-NONE", product=product.name)
    outside = next((tax_class.code for tax_class in rules.classes if not tax_class.rates), None)
    if outside is None:
        raise Refusal("TAX-UNKNOWN", product=product.name)
    return Product(
        sku=f"empty:{product.sku}",
        name=product.deposit.name,
        price=-product.deposit.amount,
        tax=outside,
        discountable=False,
    )


def take_back(basket: Basket, product: Product, count: int, rules: TaxRules) -> tuple[Basket, int]:
    """Take back so many empties of a product. Gives the basket, whose total may become negative, and the line's id.

    Raises Refusal `DEPOSIT-NONE`, `TAX-UNKNOWN`, `QTY-INVALID`.
    """
    return add(basket, empty_of(product, rules), Decimal(count))
