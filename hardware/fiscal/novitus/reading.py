"""What a NoviAPI printer says of an order and of itself; anything it might say is read without trust."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum
from http import HTTPStatus
from typing import Any

from hardware.fiscal.novitus.wire import Lost, Reply
from hardware.fiscal.states import Hindrance
from hardware.fiscal.taxes import TaxRate, TaxTable

LETTERS = "ABCDEFG"
EXEMPT = "ZW"
HUNDRED = Decimal(100)
# The numbers of the printer's errors are not published; its words are.
WORDS = {
    "papier": Hindrance.PAPER_OUT,
    "pokryw": Hindrance.COVER_OPEN,
    "dźwign": Hindrance.LEVER_OPEN,
    "przegrz": Hindrance.OVERHEATED,
    "temperatur": Hindrance.OVERHEATED,
    "zasilan": Hindrance.LOW_POWER,
    "obcin": Hindrance.CUTTER,
    "mechanizm": Hindrance.MECHANISM,
    "menu": Hindrance.IN_MENU,
    "klawisz": Hindrance.WAITS_FOR_KEY,
}


class State(Enum):
    """Where an order stands. FORGOTTEN: the printer knows of no such order (any more)."""

    STORED = "STORED"
    QUEUED = "QUEUED"
    PENDING = "PENDING"
    DONE = "DONE"
    ERROR = "ERROR"
    UNKNOWN = "UNKNOWN"
    FORGOTTEN = "FORGOTTEN"


@dataclass(frozen=True, slots=True)
class Seen:
    """One look at an order, and at the printer beside it; `number` is the document's in the printer's records."""

    state: State
    number: str = ""
    error: str = ""
    e_document: str = ""
    hindrance: Hindrance | None = None
    told: Mapping[str, Any] | None = None

    @property
    def ended(self) -> bool:
        """Whether it will not change by itself."""
        return self.state not in (State.QUEUED, State.PENDING, State.UNKNOWN)


@dataclass(frozen=True, slots=True)
class FiscalMemory:
    """Who the printer is, how many days it ended, and how many more it can."""

    unique_number: str
    seller: str
    reports: int
    days_left: int


@dataclass(frozen=True, slots=True)
class ProtectedMemory:
    """The number of the last document of any kind, and the room for more in a unit of its own: zero is none."""

    last: int
    free: int


@dataclass(frozen=True, slots=True)
class Device:
    """The make, the rates, what was sold since the last daily report by letter in minor units, the paper's width."""

    name: str
    version: str
    columns: int
    table: TaxTable
    sales: tuple[tuple[str, int], ...]


def seen_in(reply: Reply) -> Seen:
    """What the answer to a question about an order says; raises Lost for anything that is no such answer."""
    if reply.status == HTTPStatus.NOT_FOUND:
        return Seen(State.FORGOTTEN)
    request = reply.body.get("request")
    if reply.status != HTTPStatus.OK or not isinstance(request, Mapping):
        raise Lost("fiscal_no_answer", f"status {reply.status}: {words_of(reply)}")
    state = next((state for state in State if state.value == request.get("status")), State.UNKNOWN)
    number = request.get("jpkid")
    e_document, told = request.get("e_document"), request.get("response")
    return Seen(
        state,
        str(number) if isinstance(number, int) else "",
        _error(request.get("error")),
        str(e_document.get("status", "")) if isinstance(e_document, Mapping) else "",
        _hindrance(reply.body.get("device")),
        told if isinstance(told, Mapping) else None,
    )


def words_of(reply: Reply) -> str:
    """A refusal in the printer's words, for a log."""
    told = reply.body.get("exception")
    if not isinstance(told, Mapping):
        return ""
    wrong = told.get("errors")
    details = "; ".join(str(one) for one in wrong) if isinstance(wrong, list) else ""
    return plain(f"{told.get('code', '')} {told.get('description', '')} {details}".strip())


def plain(text: str) -> str:
    """Text without control characters, of a bearable length."""
    return "".join(char if char.isprintable() else " " for char in text)[:200]


def fiscal_memory(told: Mapping[str, Any]) -> FiscalMemory:
    """Raises Lost when it is none."""
    inside = _part(told, "fiscal_memory")
    reports = _number(inside, "daily_reports_count")
    days_left = _number(inside, "max_daily_reports") - reports
    return FiscalMemory(_text(inside, "unique_number"), _text(inside, "tax_id"), reports, days_left)


def protected_memory(told: Mapping[str, Any]) -> ProtectedMemory:
    """Raises Lost when it is none."""
    inside = _part(told, "protected_memory")
    return ProtectedMemory(_number(inside, "last_jpkid"), _number(inside, "free"))


def device(told: Mapping[str, Any]) -> Device:
    """Raises Lost when it is none."""
    inside = _part(told, "device")
    rates, sales = [], []
    for one in _several(inside, "tax_rates"):
        letter, value = str(one.get("name")), str(one.get("value"))
        if letter not in LETTERS or len(letter) != 1:
            continue
        fraction = _fraction(value)
        if value == EXEMPT or fraction is not None:
            rates.append(TaxRate(letter, fraction))
    for one in _several(inside, "totals"):
        amount = _decimal(str(one.get("receipt")))
        if amount is not None:
            sales.append((str(one.get("tax_rate")), int((amount * HUNDRED).to_integral_value())))
    return Device(
        _text(inside, "name"),
        _text(inside, "version"),
        _number(inside, "characters_per_line"),
        TaxTable(tuple(rates)),
        tuple(sales),
    )


def _fraction(value: str) -> Decimal | None:
    percent = _decimal(value)
    return None if percent is None or not 0 <= percent < HUNDRED else percent / HUNDRED


def _decimal(text: str) -> Decimal | None:
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    return value if value.is_finite() and abs(value) < Decimal(10) ** 15 else None


def _error(told: object) -> str:
    if not isinstance(told, Mapping):
        return ""
    return plain(f"{told.get('code', '')} {told.get('description', '')}".strip())


def _hindrance(told: object) -> Hindrance | None:
    if not isinstance(told, Mapping) or told.get("status") != "ERROR":
        return None
    words = _error(told.get("error")).lower()
    return next((found for part, found in WORDS.items() if part in words), Hindrance.SHOWS_ERROR)


def _part(told: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    status = told.get("status")
    inside = status.get(name) if isinstance(status, Mapping) else None
    if not isinstance(inside, Mapping):
        raise Lost("fiscal_garbled", f"no {name} was told")
    return inside


def _several(inside: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    found = inside.get(name)
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []


def _text(inside: Mapping[str, Any], name: str) -> str:
    found = inside.get(name)
    if not isinstance(found, str):
        raise Lost("fiscal_garbled", f"no {name} was told")
    return plain(found)


def _number(inside: Mapping[str, Any], name: str) -> int:
    """A whole number, which printers also write as text."""
    found = str(inside.get(name))
    if not found.isascii() or not found.isdigit() or len(found) > 18:
        raise Lost("fiscal_garbled", f"no {name} was told")
    return int(found)
