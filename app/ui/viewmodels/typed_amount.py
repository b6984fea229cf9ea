"""An amount as it is typed, figure by figure, with the decimal mark of any language."""

from __future__ import annotations

from app.ui.format import Format

_LONGEST = 12


class TypedAmount:
    """What stands in the field; `minor` is what it comes to."""

    def __init__(self, text: Format, currency: str) -> None:
        self._text = text
        self._currency = currency
        self.shown = ""

    @property
    def minor(self) -> int:
        """The amount in minor units, 0 for nothing."""
        return self._text.amount_typed(self.shown, self._currency) or 0

    def add(self, key: str) -> bool:
        """Take a figure or the decimal mark; False when the field cannot take it."""
        grown = self.shown + ("." if key in (".", ",") else key)
        grown = f"0{grown}" if grown.startswith(".") else grown
        fits = grown.endswith(".") or self._text.amount_typed(grown, self._currency) is not None
        if grown.count(".") > 1 or len(grown) > _LONGEST or not fits:
            return False
        self.shown = grown
        return True
