"""The rows of a stock look-up: variants, other stores, what was looked at, and how sure a number is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import Product, StockLevel
from app.ui.format import Format
from app.ui.glyphs import glyph_of, picture_of
from app.ui.viewmodels.variant_matrix import VariantMatrix
from app.wire.stock import StoreStock

translate = QCoreApplication.translate

_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86400
_NOW_S = 5
_NEAR_METRES = 1000


@dataclass(frozen=True, slots=True)
class CellData:
    """One variant: `state` is here, other, none or unknown; an empty `sku` is a variant that is not made."""

    key: str
    sku: str
    state: str
    figure: str
    word: str
    chosen: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class RowLabel:
    """What one row of variants has in common."""

    text: str
    glyph: str
    picture: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class StoreRow:
    """Another store that can give the product away."""

    store: str
    name: str
    detail: str
    distance: str
    free: str
    age: str
    old: bool


@dataclass(frozen=True, slots=True)
class LookedRow:
    """A product that was looked at before."""

    sku: str
    text: str
    note: str
    price: str
    glyph: str
    picture: str


def cells_of(
    matrix: VariantMatrix, levels: Mapping[str, StockLevel], chosen: str, option: str, text: Format
) -> list[CellData]:
    """Every cell, row by row."""
    return [
        _cell(matrix, (row, column), levels, chosen, option, text)
        for row in range(len(matrix.rows))
        for column in range(len(matrix.columns))
    ]


def labels_of(matrix: VariantMatrix, chosen: str) -> list[RowLabel]:
    """What the rows are called, with a picture of one of each."""
    place = matrix.place_of(chosen)
    return [
        RowLabel(label, glyph_of(product), picture_of(product.image), place is not None and place[0] == row)
        for row, (label, product) in enumerate(matrix.rows)
    ]


def store_row(found: StoreStock, age: str, text: Format, *, old: bool) -> StoreRow:
    """Another store, with how far it is and how many it can give away."""
    free = translate("Stock", "{count} free").format(count=text.quantity(found.available))
    detail = ", ".join(part for part in (found.address, found.opening) if part)
    return StoreRow(found.store, found.name, detail, distance_text(found.metres, text), free, age, old)


def looked_row(product: Product, price: str) -> LookedRow:
    """A product that was looked at."""
    return LookedRow(
        product.sku, full_name(product), note_of(product), price, glyph_of(product), picture_of(product.image)
    )  # fmt: skip


def full_name(product: Product) -> str:
    """The name with the variant."""
    return f"{product.name}, {product.variant}" if product.variant else product.name


def note_of(product: Product) -> str:
    """Brand, pack and code, for those who compare labels."""
    code = product.gtins[0].lstrip("0") if product.gtins else product.sku
    return " · ".join(part for part in (product.brand, product.pack, code) if part)


def distance_text(metres: int | None, text: Format) -> str:
    """How far a store is; empty when nobody knows."""
    if metres is None:
        return ""
    if metres < _NEAR_METRES:
        return translate("Stock", "{count} m").format(count=text.number(round(metres, -1)))
    kilometres = (Decimal(metres) / 1000).quantize(Decimal("0.1"))
    return translate("Stock", "{count} km").format(count=text.quantity(kilometres))


def ago_text(seconds: int) -> str:
    """How long ago something was true."""
    if seconds < _NOW_S:
        return translate("Stock", "just now")
    for unit, words in (
        (_DAY_S, translate("Stock", "{count} d ago")),
        (_HOUR_S, translate("Stock", "{count} h ago")),
        (_MINUTE_S, translate("Stock", "{count} min ago")),
    ):
        if seconds >= unit * (1 if unit == _MINUTE_S else 2):
            return words.format(count=seconds // unit)
    return translate("Stock", "{count} s ago").format(count=seconds)


def option_text(option: str) -> str:
    """The word for an option; a shop's own options are called as the shop calls them."""
    known = {"size": translate("Stock", "Size"), "colour": translate("Stock", "Colour")}
    return known.get(option, option)


def _cell(
    matrix: VariantMatrix,
    place: tuple[int, int],
    levels: Mapping[str, StockLevel],
    chosen: str,
    option: str,
    text: Format,
) -> CellData:
    row, column = place
    key, product = f"{row}:{column}", matrix.at.get(place)
    if product is None:
        return CellData(key, "", "none", "\u2013", translate("Stock", "not made"), chosen=False, spoken="")
    state, figure, word = _known(levels.get(product.sku), text)
    said = [f"{option} {matrix.columns[column]}", matrix.rows[row][0], f"{figure} {word}".lstrip("\u2013 ")]
    return CellData(
        key, product.sku, state, figure, word, product.sku == chosen, ", ".join(part for part in said if part.strip())
    )


def _known(level: StockLevel | None, text: Format) -> tuple[str, str, str]:
    if level is None:
        return "unknown", "?", translate("Stock", "not known")
    if level.on_hand > 0:
        return "here", text.quantity(level.on_hand), translate("Stock", "here")
    if level.elsewhere > 0:
        return "other", text.quantity(level.elsewhere), translate("Stock", "other")
    return "none", "\u2013", translate("Stock", "none")
