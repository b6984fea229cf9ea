"""The pick list: lines of several orders in the order of the walk, and what each says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import Product
from app.domain.order_line import OrderLine
from app.ui.format import Format
from app.ui.glyphs import UNKNOWN_KIND, glyph_of, picture_of
from app.ui.viewmodels.board_words import MEASURED, short_code
from app.wire.order_view import OrderView

translate = QCoreApplication.translate

_WHOLE = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class PickRow:
    """A line to pick. `slot` is the basket on the trolley that it goes into; `state` open, done or short."""

    key: str
    zone: str
    name: str
    note: str
    glyph: str
    picture: str
    code: str
    slot: str
    found: str
    state: str
    word: str
    selected: bool


@dataclass(frozen=True, slots=True)
class ToPick:
    """A line of one of the orders in hand, with its product where the catalogue has it. `pending` is on its way."""

    view: OrderView
    line: OrderLine
    slot: int
    product: Product | None
    pending: int = 0

    @property
    def key(self) -> str:
        """What tells lines apart."""
        return self.line.id

    @property
    def left(self) -> int:
        """How much is neither found nor said to be missing."""
        return max(0, self.line.to_pick - self.line.short - self.pending)

    @property
    def zone(self) -> str:
        """Where it lies."""
        return self.product.category if self.product is not None else ""

    @property
    def measured(self) -> bool:
        """Whether it is weighed or measured."""
        return self.line.unit in MEASURED


def to_pick(views: Sequence[OrderView], products: Mapping[str, Product], pending: Mapping[str, int]) -> list[ToPick]:
    """All lines that were wanted of some orders, by zone and name, so that nobody walks twice."""
    lines = [
        ToPick(view, line, slot, products.get(line.sku), pending.get(line.id, 0))
        for slot, view in enumerate(views, 1)
        for line in view.fulfilment.lines
        if line.wanted > 0 and line.collected == 0
    ]
    return sorted(lines, key=lambda one: (one.zone, one.line.name, one.slot))


def quantity_text(amount: int, line: OrderLine, text: Format) -> str:
    """A quantity with its unit where it is measured: "0.750 kg"."""
    value = Decimal(amount) / _WHOLE
    if line.unit in MEASURED:
        return f"{text.quantity(value, measured=True)} {line.unit}"
    return text.quantity(value)


def pick_row(one: ToPick, text: Format, selected: str) -> PickRow:
    """The row of a line."""
    line = one.line
    state = "open" if one.left else "short" if line.short else "done"
    found = translate("Board", "{found} of {all}").format(
        found=quantity_text(line.in_bin, line, text), all=quantity_text(line.wanted, line, text)
    )
    note = ", ".join(part for part in (one.product.variant, one.product.pack) if part) if one.product else ""
    words = {
        "open": "",
        "done": translate("Board", "found"),
        "short": translate("Board", "{count} not found").format(count=quantity_text(line.short, line, text)),
    }
    if line.replaces:
        note = ", ".join(part for part in (translate("Board", "stands in for another"), note) if part)
    return PickRow(
        one.key, one.zone, line.name, note,
        glyph_of(one.product) if one.product else UNKNOWN_KIND,
        picture_of(one.product.image) if one.product and one.product.image else "",
        short_code(one.view.code), str(one.slot), found, state, words[state], one.key == selected,
    )  # fmt: skip
