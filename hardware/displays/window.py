"""A second window for the customer: nothing on a wire, only the screen that it is wanted on."""

from dataclasses import dataclass

from hardware.displays.line_display import DisplayStatus
from hardware.status import Fact


@dataclass(frozen=True, slots=True)
class CustomerWindow:
    """`screen` is the name of a screen as the system gives it; empty is any but the cashier's."""

    id: str
    screen: str = ""

    def look(self) -> DisplayStatus:
        """It is there as long as the till's own window is."""
        return DisplayStatus(Fact.YES, Fact.YES)
