"""Counts on a kiosk's screen in words, in the reader's plural forms."""

from __future__ import annotations

from PySide6.QtCore import QObject


class KioskCounted(QObject):
    """Says how many. A QObject, for the translation tools find plural forms only in a `tr` of its own."""

    def orders_for_you(self, count: int) -> str:
        """Orders of one telephone."""
        return self.tr("%n order(s) for you", "", count)

    def collect_orders(self, count: int) -> str:
        """The button that collects the chosen orders."""
        return self.tr("Collect %n order(s)", "", count)

    def items_now(self, count: int) -> str:
        """What can be taken along now."""
        return self.tr("%n item(s) now", "", count)

    def items(self, count: int) -> str:
        """Pieces of an order."""
        return self.tr("%n item(s)", "", count)

    def seconds(self, count: int) -> str:
        """What is left of a wait."""
        return self.tr("%n second(s)", "", count)

    def chosen(self, count: int) -> str:
        """Pieces that were chosen from an order."""
        return self.tr("%n chosen", "", count)

    def signs_to_go(self, count: int) -> str:
        """Characters of a code that are still to be typed."""
        return self.tr("%n more to go", "", count)

    def take_now(self, count: int) -> str:
        """The choice that takes along what is here."""
        return self.tr("Take %n item(s) now", "", count)

    def wait_for_you(self, count: int) -> str:
        """What lies ready."""
        return self.tr("Your %n item(s) are waiting", "", count)

    def in_line(self, place: int) -> str:
        """A place in line, from 1."""
        return self.tr("You are number %n.", "", place)

    def about_minutes(self, count: int) -> str:
        """How long it usually takes."""
        return self.tr("About %n minute(s).", "", count)
