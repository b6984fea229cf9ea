"""The reasons a cashier can choose from, in their language; they go on the record as they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def line_void_reasons() -> tuple[str, ...]:
    """Why a line is taken out."""
    return (
        translate("Reason", "Customer changed their mind"),
        translate("Reason", "Scanned twice"),
        translate("Reason", "Wrong product"),
        translate("Reason", "Wrong price"),
        translate("Reason", "Damaged"),
    )


def basket_void_reasons() -> tuple[str, ...]:
    """Why a whole basket is given up."""
    return (
        translate("Reason", "Customer left"),
        translate("Reason", "Customer cannot pay"),
        translate("Reason", "Rung up by mistake"),
        translate("Reason", "Test"),
    )


def discount_reasons() -> tuple[str, ...]:
    """Why something costs less."""
    return (
        translate("Reason", "Damaged"),
        translate("Reason", "Best before soon"),
        translate("Reason", "Shelf showed a lower price"),
        translate("Reason", "Regular customer"),
        translate("Reason", "Staff"),
    )


def open_price_reason() -> str:
    """Why a price was named: the product has none."""
    return translate("Reason", "Priced at the till")
