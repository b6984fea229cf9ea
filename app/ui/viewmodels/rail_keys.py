"""The rail of the sell page: eleven keys in their places, on or off by what is possible now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_ASKING = ("refusal", "approval", "age", "reason", "weight", "price", "quantity", "serial", "discount")


@dataclass(frozen=True, slots=True)
class RailFacts:
    """What decides about the keys: the open panel, what the basket allows, how many baskets are parked."""

    panel: str
    has_lines: bool
    can_pay: bool
    on_line: bool
    voided: bool
    parked: int

    @property
    def free(self) -> bool:
        """Nothing waits for an answer, so money may change hands."""
        return self.panel not in _ASKING

    @property
    def may_pay(self) -> bool:
        """There is something to pay for, and nothing in the way."""
        return self.can_pay and self.free

    @property
    def answer_first(self) -> bool:
        """A refusal or an approval waits: nothing else may happen."""
        return self.panel in ("refusal", "approval")


def rail_keys(facts: RailFacts) -> list[dict[str, Any]]:
    """The keys as Rail.qml takes them."""
    free = not facts.answer_first
    void = translate("Rail", "Undo void") if facts.voided else translate("Rail", "Void line")
    return [
        _key(1, "help", translate("Rail", "Help"), enabled=True, on=facts.panel == "help"),
        _key(2, "tag", translate("Rail", "Price check"), enabled=free, on=facts.panel == "check"),
        _key(3, "times-one", translate("Rail", "Quantity"), enabled=free, on=facts.panel == "quantity"),
        _key(4, "trash", void, enabled=free and facts.on_line, on=facts.panel == "reason"),
        _key(5, "pause", translate("Rail", "Park"), enabled=free and facts.can_pay),
        _key(
            6,
            "recall",
            translate("Rail", "Recall"),
            badge=facts.parked,
            enabled=free and facts.parked > 0,
            on=facts.panel == "recall",
        ),
        _key(7, "receipt", translate("Rail", "Receipts"), enabled=free),
        _key(8, "dots", translate("Rail", "More"), enabled=free, on=facts.panel == "menu"),
        _key(9, "percent", translate("Rail", "Discount"), enabled=free and facts.can_pay, on=facts.panel == "discount"),
        _key(10, "credit-card", translate("Rail", "Card"), enabled=facts.may_pay),
        _key(11, "banknote", translate("Rail", "Cash, exact"), enabled=facts.may_pay),
    ]


def pay_detail(facts: RailFacts) -> str:
    """Why F12 cannot act; empty when it can."""
    if not facts.free:
        return translate("Rail", "answer first")
    return "" if facts.can_pay else translate("Rail", "nothing to pay")


def _key(n: int, glyph: str, label: str, *, enabled: bool, on: bool = False, badge: int = 0) -> dict[str, Any]:
    return {"n": n, "glyph": glyph, "label": label, "badge": str(badge or ""), "enabled": enabled, "on": on}
