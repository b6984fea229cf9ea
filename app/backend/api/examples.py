"""One example of each message, for the description at /openapi.json."""

from __future__ import annotations

from app.wire.enrolment import EnrolAnswer, EnrolRequest, Shape, Slot, SlotRequest
from app.wire.entry import GENESIS, Kind, sealed
from app.wire.push import (
    Cursor,
    Heartbeat,
    HeartbeatAnswer,
    Opaque,
    Push,
    PushAnswer,
    Result,
    ShiftFigures,
    Status,
)
from app.wire.snapshot import Manifest

_NOW = "2026-03-14T09:26:53+01:00"
_TERMINAL = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80"
_APP = "0.1.0"
_ENTRY = sealed(_TERMINAL, 1, 1, "01958f2e-8000-7000-8000-000000000001", Kind.SIGN_IN, _NOW, '{"person":"p1"}', GENESIS)
_FIGURES = {"sales": 12, "sales_total": 34870}

PUSH = Push(_TERMINAL, 1, (_ENTRY,), 1, _ENTRY.hash, _APP, _NOW, "57")
PUSH_ANSWER = PushAnswer(1, _ENTRY.hash, _NOW, (Result(1, Status.OK),))
OPAQUE = Opaque(1, 1, GENESIS, _ENTRY.hash, b"bytes that no reader took")
OPAQUE_ANSWER = PushAnswer(1, _ENTRY.hash, _NOW, (Result(1, Status.QUARANTINED, ("ENTRY-OPAQUE",)),))
HEARTBEAT = Heartbeat(1, 1, _ENTRY.hash, _APP, _NOW, (ShiftFigures(7, _FIGURES),))
HEARTBEAT_ANSWER = HeartbeatAnswer(1, _ENTRY.hash, 1, _NOW, (ShiftFigures(7, _FIGURES, agree=True),), {"catalogue": 57})
CURSOR = Cursor(1, 1, _ENTRY.hash, 1)
ENROL = EnrolRequest("7K3QD9XW2M", _TERMINAL, bytes(range(32)), _APP, "Till 3")
ENROL_ANSWER = EnrolAnswer(
    "0417", "High Street", "EUR", _TERMINAL, "Till 3", "03", Shape.TILL, 1, bytes(range(32, 64)), _NOW
)
SLOT_REQUEST = SlotRequest("0417", "EUR", "Till 3", "03", Shape.TILL, "High Street")
SLOT = Slot("7K3QD9XW2M", _NOW)
MANIFEST = Manifest("catalogue", "57", 55, 4096, bytes(range(32)), bytes(range(64)))
RECORD = {
    "kind": "product",
    "key": "4006381333931",
    "version": 57,
    "body": {"sku": "4006381333931", "name": "Highlighter", "tax": "A", "price": {"minor": 149, "currency": "EUR"}},
}
PAGE = {"records": [RECORD], "next_cursor": "57", "more": False}
IMPORT = {"records": [{name: RECORD[name] for name in ("kind", "key", "body")}]}
_PLACE = {"store": "0417", "terminal": _TERMINAL, "epoch": 1, "seq": 12}
ATTENTION = {
    "alarms": [{**_PLACE, "kind": "fork", "since_ms": 1773476813000}],
    "quarantine": [
        {
            **_PLACE,
            "reason": "BODY-UNREADABLE",
            "shift": 7,
            "figure": "sales",
            "amount": None,
            "since_ms": 1773476813000,
        }
    ],
}
