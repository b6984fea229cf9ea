"""The reasons a cashier can choose from, in their language; they go on the record as they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def line_void_reasons() -> tuple[str, ...]:
    """Why a line is taken out."""
    return (
        _tr("Customer changed their mind"),
        _tr("Scanned twice"),
        _tr("Wrong product"),
        _tr("Wrong price"),
        _tr("Damaged"),
    )


def basket_void_reasons() -> tuple[str, ...]:
    """Why a whole basket is given up."""
    return _tr("Customer left"), _tr("Customer cannot pay"), _tr("Rung up by mistake"), _tr("Test")


def discount_reasons() -> tuple[str, ...]:
    """Why something costs less."""
    return (
        _tr("Damaged"),
        _tr("Best before soon"),
        _tr("Shelf showed a lower price"),
        _tr("Regular customer"),
        _tr("Staff"),
    )


def open_price_reason() -> str:
    """Why a price was named: the product has none."""
    return _tr("Priced at the till")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reason", text)
