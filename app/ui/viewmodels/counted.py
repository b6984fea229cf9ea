"""Counts in words, in the reader's plural forms."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """Says how many. A QObject, for the translation tools find plural forms only in a `tr` of its own."""

    def sales(self, count: int) -> str:
        """Sales of a shift."""
        return self.tr("%n sale(s)", "", count)

    def sales_here(self, count: int) -> str:
        """Sales that have not been confirmed yet."""
        return self.tr("%n only here: they go by themselves", "", count)

    def parked(self, count: int) -> str:
        """Baskets that wait for another shift."""
        return self.tr("%n waiting", "", count)

    def unprinted(self, count: int) -> str:
        """Receipts and slips without paper."""
        return self.tr("%n not printed", "", count)

    def items(self, count: int) -> str:
        """Pieces in a sale."""
        return self.tr("%n item(s)", "", count)

    def fitting(self, count: int) -> str:
        """Reasons that explain a difference exactly."""
        return self.tr("%n thing(s) fit.", "", count)
