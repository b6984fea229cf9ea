"""What a kiosk's words need of an order, ready to show: masked names, amounts, days and times, distances."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from urllib.parse import quote

from PySide6.QtCore import QDate, QLocale

from app.domain.order_code import short
from app.domain.order_handover import EXTENSION_MS
from app.domain.order_line import OrderLine
from app.domain.pickup_finding import Finding, OrderSeen, StoreSeen
from app.ui.format import Format

E6 = 1_000_000
_MAP = "https://www.openstreetmap.org/search?query="
_KILOMETRE = 1000
_DAY = "ddd d MMMM"


@dataclass(frozen=True, slots=True)
class Facts:
    """The texts of one finding; what is not known is empty.

    `name` is masked, of whoever stands here, `owner` of who ordered; `missing` are the lines that nobody found, `rest`
    all that cannot be taken along now.
    """

    name: str = ""
    owner: str = ""
    code: str = ""
    whole_code: str = ""
    number: str = ""
    count: int = 0
    to_give: int = 0
    orders: int = 0
    ready_by: str = ""
    due: str = ""
    paid: str = ""
    worth: str = ""
    missing: str = ""
    rest: str = ""
    rest_worth: str = ""
    handed_at: str = ""
    place: str = ""
    held_until: str = ""
    extended_until: str = ""
    can_extend: bool = False
    gate: str = ""
    age: str = ""
    papers: bool = False
    store: str = ""
    address: str = ""
    open_until: str = ""
    distance: str = ""
    way: str = ""
    movable: bool = False


def facts_of(finding: Finding, text: Format, now_ms: int, zone: tzinfo | None = None) -> Facts:
    """The texts of a finding, times in a zone; None is the terminal's own."""
    when = Times(text, zone)
    lines = [line for part in finding.parts for line in part.fulfilment.lines]
    store = finding.stores[0] if finding.stores else None
    first = finding.parts[0] if finding.parts else None
    if first is None:
        return _with_store(Facts(), store, text)
    currency = first.currency
    rest = [line for line in lines if line.to_pick > 0]
    handed = finding.handed
    until = max(part.fulfilment.hold_until_ms for part in finding.parts)
    known = Facts(
        name=_together(finding.name or first.customer),
        owner=_together(first.customer),
        code=short(first.code),
        whole_code=f"{first.code[:4]} {first.code[4:]}",
        number=first.order_number,
        count=pieces(sum(line.wanted for line in lines)),
        to_give=pieces(sum(line.to_hand for line in lines)),
        orders=len(finding.orders),
        ready_by=when.of_moment(first.ready_by),
        due=money(finding.due, currency, text),
        paid=money(sum({p.fulfilment.order: p.paid for p in finding.parts}.values()), currency, text),
        worth=money(sum(part.fulfilment.worth for part in finding.parts), currency, text),
        missing=", ".join(line.name for line in lines if line.short > 0),
        rest=", ".join(line.name for line in rest),
        rest_worth=money(sum(line.amount_of(line.to_pick) for line in rest), currency, text),
        handed_at=when.of(handed.at_ms) if handed else "",
        place=handed.place if handed else "",
        held_until=when.day(until) if until else "",
        extended_until=when.day(max(until, now_ms) + EXTENSION_MS) if until else "",
        can_extend=any(not part.fulfilment.extended for part in finding.parts),
        gate=next((part.gate for part in finding.parts if part.gate), ""),
        age=str(age) if (age := max(part.min_age for part in finding.parts)) else "",
        papers=any("id_check" in part.flags or part.min_age for part in finding.parts),
    )
    return _with_store(known, store, text)


class Times:
    """Days and times in the reader's words: hours alone for today's, the day before them for all others."""

    def __init__(self, text: Format, zone: tzinfo | None) -> None:
        self._locale = QLocale(text.language)
        self._zone = zone

    def day(self, at_ms: int) -> str:
        """A day with its weekday: "Sat 28 November"."""
        return self._locale.toString(QDate(*self._at(at_ms).timetuple()[:3]), _DAY)

    def of(self, at_ms: int) -> str:
        """A day and a time."""
        return f"{self.day(at_ms)}, {self._at(at_ms):%H:%M}"

    def hour(self, at_ms: int) -> str:
        """A time alone."""
        return f"{self._at(at_ms):%H:%M}"

    def of_moment(self, moment: str) -> str:
        """The time of a moment of RFC 3339; empty stays empty."""
        return f"{datetime.fromisoformat(moment).astimezone(self._zone):%H:%M}" if moment else ""

    def _at(self, at_ms: int) -> datetime:
        return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(self._zone)


def money(minor: int, currency: str, text: Format) -> str:
    """An amount with its currency, as it stands in a sentence."""
    return f"{text.amount(minor, currency)}\u00a0{text.currency_word(currency)}"


def pieces(millionths: int) -> int:
    """How many pieces; a part of one counts as one."""
    return -(-millionths // E6)


def lines_of(finding: Finding) -> list[tuple[OrderSeen, OrderLine]]:
    """Every line that the customer wants or has got, with the part it belongs to."""
    return [(part, line) for part in finding.parts for line in part.fulfilment.lines if line.wanted or line.short]


def _together(name: str) -> str:
    """A name that no line's end tears apart."""
    return name.replace(" ", "\u00a0")


def _with_store(known: Facts, store: StoreSeen | None, text: Format) -> Facts:
    if store is None:
        return known
    return replace(
        known,
        store=store.name or store.id,
        address=store.address,
        open_until=store.open_until,
        distance=_distance(store.distance_m, text),
        way=_MAP + quote(store.address) if store.address else "",
        movable=store.movable,
    )


def _distance(metres: int | None, text: Format) -> str:
    if metres is None:
        return ""
    if metres < _KILOMETRE:
        return f"{text.number(round(metres, -1))}\u00a0m"
    return f"{QLocale(text.language).toString(metres / _KILOMETRE, 'f', 1)}\u00a0km"
