"""Line displays behind their port."""

from __future__ import annotations

from app.ports.display import Pair
from hardware.displays.line_display import LineDisplay, Row


class LineDisplayDevice:
    """A line display of the library."""

    def __init__(self, display: LineDisplay) -> None:
        self._display = display

    def show(self, first: Pair, second: Pair) -> None:
        """Show these as soon as may be."""
        self._display.show(Row(*first), Row(*second))
