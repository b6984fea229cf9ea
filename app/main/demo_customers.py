"""Who comes to the demonstration's kiosk: one customer for every way in which a pickup goes, good or bad."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from app.backend.orders.payments import UNKNOWN
from app.domain.order_code import code_of
from app.domain.order_line import ShortReason
from app.domain.order_state import Act
from app.domain.order_time import HOLD_MS
from app.main.demo_orders import WebOrders
from app.main.demo_shop import shops

_HELD_NO_LONGER = timedelta(milliseconds=HOLD_MS) + timedelta(hours=3)
_NOW = timedelta()
_SHOES, _TEE, _HOODIE, _MUG = "terra-black-43", "328223582", "blue-hoodie", "mighty-mug"
_COFFEE, _SWEETS, _BIKE = "10501", "10401", "BIKE"
_SHIRT, _BEER, _HEADPHONES, _POLO = "S0L", "10301", "E01", "111223582"
_NOT_OURS = code_of((2, 18, 22, 9, 5, 21, 28))


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody before the kiosk: `case` is how it goes, `shows` tells what their telephone shows at that moment."""

    name: str
    case: str
    shows: Callable[[], str]
    order: str = ""


def fill_orders(web: WebOrders) -> list[Customer]:
    """Bring orders of every kind into the backend; gives their customers."""
    long_ago = list(_long_ago(web))
    return [*_well(web), *_not_yet(web), *_asked_for_more(web), *_over(web), *long_ago, *_other_codes()]


def _well(web: WebOrders) -> Iterator[Customer]:
    ready = web.place("Anna Kowalska", [[_SHOES, _TEE, _MUG]])
    web.make_ready(ready, "B12")
    yield _with_pass(web, ready, "Anna Kowalska", "Ready and paid: shelf B12")
    partly = web.place("Piotr Zieliński", [[_HOODIE, _COFFEE], [_POLO]])
    web.make_ready(partly, "B07")
    yield _with_pass(web, partly, "Piotr Zieliński", "Two of three are here")
    sent = web.place("Maria Lis", [[_TEE]])
    web.make_ready(sent, "A03")
    yield Customer("Jan Maj", "Collects for Maria Lis", partial(str, web.delegated(sent)), sent)


def _not_yet(web: WebOrders) -> Iterator[Customer]:
    new = web.place("Ola Nowak", [[_COFFEE, _HOODIE]])
    yield _with_pass(web, new, "Ola Nowak", "Not packed yet")
    short = web.place("Tomasz Wójcik", [["T03"]])
    web.act(short, Act.PICK)
    web.act(short, Act.SHORT, short=ShortReason.NOT_FOUND)
    web.act(short, Act.FINISH)
    yield _with_pass(web, short, "Tomasz Wójcik", "Could not be found in the store")
    elsewhere = web.place("Julia Kamińska", [[_TEE]], shops()[1].id)
    web.make_ready(elsewhere, "C01")
    yield _with_pass(web, elsewhere, "Julia Kamińska", "Waits in another store")


def _over(web: WebOrders) -> Iterator[Customer]:
    collected = web.place("Ewa Mazur", [[_COFFEE]])
    web.make_ready(collected, "A05")
    web.act(collected, Act.HAND_OVER)
    web.act(collected, Act.COLLECT)
    yield _with_pass(web, collected, "Ewa Mazur", "Collected already")
    cancelled = web.place("Adam Krawczyk", [[_SWEETS]])
    code = web.code(cancelled)
    web.cancel(cancelled)
    yield Customer("Adam Krawczyk", "Cancelled", partial(str, code), cancelled)
    replaced = web.place("Zofia Dudek", [[_SWEETS]])
    web.make_ready(replaced, "A06")
    yield Customer("Zofia Dudek", "Shows a code that was replaced", partial(str, web.replaced(replaced)), replaced)


def _long_ago(web: WebOrders) -> Iterator[Customer]:
    web.go_back(_HELD_NO_LONGER)
    expired, gone = web.place("Paweł Król", [[_TEE]]), web.place("Iga Wrona", [[_SWEETS]])
    web.make_ready(expired, "C04")
    web.make_ready(gone, "C05")
    web.go_back(_NOW)
    web.sweep()
    yield _with_pass(web, expired, "Paweł Król", "Held no longer, and still there")
    web.act(gone, Act.TAKE_DOWN)
    yield _with_pass(web, gone, "Iga Wrona", "Went back to the shelf")


def _asked_for_more(web: WebOrders) -> Iterator[Customer]:
    due = web.place("Marek Pawlak", [[_SHIRT]], paid=False)
    web.make_ready(due, "B03")
    yield _with_pass(web, due, "Marek Pawlak", "Pays at the pickup")
    unknown = web.place("Hanna Sikora", [[_SHIRT]], paid=False)
    web.make_ready(unknown, "B04")
    web.pay(unknown, UNKNOWN)
    yield _with_pass(web, unknown, "Hanna Sikora", "Nobody knows whether it was paid")
    beer = web.place("Kuba Baran", [[_BEER]])
    web.make_ready(beer, "B05")
    yield _with_pass(web, beer, "Kuba Baran", "Beer: somebody looks at the age")
    bike = web.place("Igor Wilk", [[_BIKE]])
    web.make_ready(bike, "G1")
    yield _with_pass(web, bike, "Igor Wilk", "A bicycle: loaded at the gate")
    taken = web.place("Lena Górska", [[_HEADPHONES]])
    web.make_ready(taken, "B06")
    yield Customer("Lena Górska", "Being handed over at the till", partial(_at_the_till, web, taken), taken)


def _other_codes() -> Iterator[Customer]:
    yield Customer("Karol", "A code of no order here", lambda: _NOT_OURS)
    yield Customer("Wanda", "Something that is no code", lambda: "HTTPS://EXAMPLE.COM/MENU")


def _with_pass(web: WebOrders, order: str, name: str, case: str) -> Customer:
    return Customer(name, case, partial(web.code, order), order)


def _at_the_till(web: WebOrders, order: str) -> str:
    web.go_back(_NOW)
    web.hold_at_till(order)
    return web.code(order)
