"""Counts on the pickup board in words, in the reader's plural forms."""

from __future__ import annotations

from PySide6.QtCore import QObject


class BoardCounted(QObject):
    """Says how many. A QObject, for the translation tools find plural forms only in a `tr` of its own."""

    def items(self, count: int) -> str:
        """Pieces of an order."""
        return self.tr("%n item(s)", "", count)

    def zones(self, count: int) -> str:
        """Parts of the shop that goods lie in."""
        return self.tr("%n zone(s)", "", count)

    def days(self, count: int) -> str:
        """A length of time."""
        return self.tr("%n day(s)", "", count)

    def pick_these(self, count: int) -> str:
        """The button that picks the next orders."""
        return self.tr("Pick these %n", "", count)

    def put_back(self, count: int) -> str:
        """The button that puts orders back."""
        return self.tr("Put back %n", "", count)
