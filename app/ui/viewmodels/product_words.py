"""What lists, tiles and price checks say of a product and its stock."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import Product, StockLevel
from app.ui.format import Format

OLD_STOCK_MINUTES = 15
_HOUR, _DAY = 60, 24 * 60


def price_text(product: Product, text: Format) -> str:
    """The price as a figure, or that the cashier names it."""
    if product.price is None:
        return QCoreApplication.translate("Product", "any")
    return text.amount(product.price.minor, product.price.currency)


def unit_text(product: Product) -> str:
    """What the price is for, when that is not a piece."""
    if not product.weighed:
        return ""
    return QCoreApplication.translate("Product", "per {unit}").format(unit=product.unit.value)


def code_text(product: Product) -> str:
    """The code under the bars in groups of three, or the sku."""
    return f"{int(product.gtins[0]):,}".replace(",", "\u00a0") if product.gtins else product.sku


def age_minutes(stock: StockLevel, now: datetime) -> int:
    """How old a stock figure is."""
    return max(0, int((now.timestamp() * 1000 - stock.as_of_ms) // 60_000))


def age_text(minutes: int) -> str:
    """An age in minutes, hours or days."""
    if minutes >= 2 * _DAY:
        return QCoreApplication.translate("Product", "{count} d").format(count=minutes // _DAY)
    if minutes >= 2 * _HOUR:
        return QCoreApplication.translate("Product", "{count} h").format(count=minutes // _HOUR)
    if minutes:
        return QCoreApplication.translate("Product", "{count} min").format(count=minutes)
    return QCoreApplication.translate("Product", "< 1 min")
