"""Made-up facts to look at templates with."""

from __future__ import annotations

from collections.abc import Mapping

from app.backend.notifications.templates import Facts

_LINES = [
    {"name": "Blue mug", "quantity": "2", "amount": "39.98"},
    {"name": "Table lamp with a rather long name", "quantity": "1", "amount": "129.00"},
]
_STORE = {"store": "Market Square", "address": "Rynek 1, Wrocław", "opening": "9-21"}
_ORDER: Facts = {
    "name": "Anna Kowalska",
    "number": "W-1001",
    "code": "K7QX-9M2P",
    "until": "12 May 2026, 21:00",
    "lines": _LINES,
    "total": "168.98",
    "due": "129.00",
    "refund": "20.00",
    **_STORE,
}
_RECEIPT: Facts = {
    "number": "0417-03-A-000123",
    "at": "2026-05-04 10:15",
    "lines": _LINES,
    "total": "168.98",
    "tax": "31.60",
    "tenders": [{"kind": "card", "amount": "168.98"}],
    **_STORE,
}
_WISH: Facts = {"name": "Anna Kowalska", "list": "Kitchen", "sku": "mug-blue", "product": "Blue mug", **_STORE}

FACTS: Mapping[str, Facts] = {
    "ready": _ORDER,
    "reminder": _ORDER,
    "changed": {**_ORDER, "code": ""},
    "cancelled": {**_ORDER, "code": ""},
    "expired": {**_ORDER, "code": ""},
    "receipt": _RECEIPT,
    "wishlist": _WISH,
    "code": {"digits": "042917", **_STORE},
    "delegate": {"name": "Anna Kowalska", "delegate": "Jan", "number": "W-1001", "code": "K7QX-9M2P", **_STORE},
    "asked": {"number": "W-1001", **_STORE},
}
