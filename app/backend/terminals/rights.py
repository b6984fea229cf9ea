"""Which questions the shapes of terminals may ask. Tills may ask all; what a kiosk or tablet may is written down here.

A kiosk stands in the open: its key is good for what customers do at it, and for the kiosk's own journal, and no more.
"""

from __future__ import annotations

from app.backend.problems import Refused
from app.wire.enrolment import Shape

_OWN = "/v1/terminals/{terminal}"
_OF_ALL = frozenset(
    {
        *("/v1/feeds/catalogue", "/v1/feeds/catalogue/snapshot", "/v1/feeds/catalogue/snapshot/manifest"),
        *("/v1/snapshots/{digest}", "/v1/hints", "/v1/hints/stream", "/v1/feeds/stock"),
        *(f"{_OWN}/{what}" for what in ("ledger", "ledger/cursor", "quarantine", "heartbeat", "people")),
    }
)
_KIOSKS = ("orders", "passes", "pass-keys", "tasks", "phone-codes", "leading")
_TABLETS = (*_KIOSKS, "stock", "transfers")
_OPEN = {
    Shape.KIOSK: tuple(f"{_OWN}/{what}" for what in _KIOSKS),
    Shape.TABLET: (*(f"{_OWN}/{what}" for what in _TABLETS), "/v1/customers", "/v1/wish-lists"),
}

_CLOSED = {Shape.KIOSK: f"{_OWN}/orders/{{order}}/history"}  # who of the staff did what is for the staff


def check(shape: str, route: str) -> None:
    """Whether a terminal of a shape may use a route, as its address is written in OpenAPI.

    Raises Refused 403 `TERMINAL-SHAPE`.
    """
    opened = next((paths for known, paths in _OPEN.items() if known == shape), None)
    if opened is None or route in _OF_ALL:
        return
    if route == _CLOSED.get(Shape(shape)) or not any(route == path or route.startswith(f"{path}/") for path in opened):
        raise Refused(403, "TERMINAL-SHAPE", "A terminal of this kind may not do this", kind=shape)
