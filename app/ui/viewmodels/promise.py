"""What may be promised to a shopper, with the arithmetic that leads there: the backend decides, the rest is told."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import StockLevel
from app.ui.format import Format
from app.ui.viewmodels.look_rows import ago_text
from app.wire.stock import ProductStock, StoreStock

translate = QCoreApplication.translate

OLD_SECONDS = 15 * 60


class Asking(StrEnum):
    """How far the question to the other stores has come."""

    WAITING = "waiting"
    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Promise:
    """`tone` is good, look or empty; `sums` is how the number comes about."""

    title: str
    sums: str
    tone: str


def promise(
    asking: Asking, store: str, answer: ProductStock | None, level: StockLevel | None, now_ms: int, text: Format
) -> Promise:
    """What is said. `answer` is the last one, however old; `level` is what the terminal itself knows."""
    own = own_part(answer, store)
    if (
        asking is Asking.ANSWERED
        and own is not None
        and answer is not None
        and _seconds(answer.at_ms, now_ms) <= OLD_SECONDS
    ):
        if own.available <= 0:
            return Promise(translate("Stock", "We can promise none here"), _sums(own, text), "look")
        said = translate("Stock", "We can promise {count}").format(count=text.quantity(own.available))
        return Promise(said, _sums(own, text), "good")
    newer = level is not None and (answer is None or level.as_of_ms > answer.at_ms)
    known = _own_sums(level, text) if own is None or newer else _sums(own, text)
    if asking is Asking.WAITING:
        return Promise(translate("Stock", "Asking the stores…"), known, "")
    if asking is Asking.ALONE:
        return Promise(translate("Stock", "Look before you promise"), known, "")
    moment = known_at(answer, level)
    aged = f"{known}, {ago_text(_seconds(moment, now_ms))}" if moment else known
    return Promise(translate("Stock", "No link: look before you promise"), aged, "look")


def known_at(answer: ProductStock | None, level: StockLevel | None) -> int:
    """The moment that the newest figures of this store are of, epoch milliseconds; 0 where there are none."""
    return max(answer.at_ms if answer else 0, level.as_of_ms if level else 0)


def own_part(answer: ProductStock | None, store: str) -> StoreStock | None:
    """What the terminal's own store has of an answer; a store that never had the product is not in it."""
    if answer is None:
        return None
    none = Decimal(0)
    return next(
        (one for one in answer.stores if one.store == store), StoreStock(store, "", "", "", None, none, none, none)
    )


def level_in(answer: ProductStock, store: str) -> StockLevel:
    """An answer as a level: what is here, and what the other stores can give away together."""
    here, none = own_part(answer, store), Decimal(0)
    on_hand, reserved = (here.on_hand, here.reserved) if here else (none, none)
    elsewhere = sum((one.available for one in answer.stores if one.store != store), none)
    return StockLevel(answer.sku, on_hand, reserved, elsewhere, answer.at_ms)


def _sums(own: StoreStock, text: Format) -> str:
    said = [_here(own.on_hand, text)]
    if own.reserved > 0:
        said.append(_reserved(own.reserved, text))
    kept = own.on_hand - own.reserved - own.available
    if kept > 0 and own.on_hand > 0:
        said.append(translate("Stock", "{count} kept back").format(count=text.quantity(kept)))
    return ", ".join(said)


def _own_sums(level: StockLevel | None, text: Format) -> str:
    if level is None:
        return translate("Stock", "how many are here is not known")
    said = [_here(level.on_hand, text)]
    if level.reserved > 0:
        said.append(_reserved(level.reserved, text))
    return ", ".join(said)


def _here(count: Decimal, text: Format) -> str:
    return translate("Stock", "{count} here").format(count=text.quantity(count))


def _reserved(count: Decimal, text: Format) -> str:
    return translate("Stock", "{count} reserved").format(count=text.quantity(count))


def _seconds(moment_ms: int, now_ms: int) -> int:
    return max(0, (now_ms - moment_ms) // 1000)
