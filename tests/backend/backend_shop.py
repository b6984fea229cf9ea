"""A shop for backend tests: the real application, tills that sign, and journals to push."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Table, select

from app.backend.access.tables import audit
from app.backend.core import Core
from app.backend.main import app_of
from app.domain.returns import void
from app.domain.sale import Sale
from app.domain.shift import Movement, Opening
from app.wire import fields, push, signing
from app.wire.canonical import canonical
from app.wire.enrolment import EnrolAnswer, EnrolRequest, Slot, SlotRequest
from app.wire.entry import GENESIS, Entry, Kind, sealed
from app.wire.uuid7 import uuid7
from tests.builders import AT, bottle, counter, product, sale_of, weighed

_nonces = itertools.count(1)


class ShopClock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.time = datetime(2026, 5, 4, 8, 15, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def wait(self, **span: float) -> None:
        self.time += timedelta(**span)


@dataclass(frozen=True)
class Reply:
    """An answer, read."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def message(self) -> fields.Message:
        return fields.decode(self.body)

    @property
    def code(self) -> str:
        return str(self.message.get("code"))


@dataclass
class Shop:
    """The backend's application, spoken to over HTTP."""

    core: Core
    clock: ShopClock

    def __post_init__(self) -> None:
        self._transport = httpx.ASGITransport(app_of(self.core))

    def ask(self, method: str, target: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Reply:
        sent = ({"Content-Type": "application/json"} if body else {}) | dict(headers or {})

        async def send() -> httpx.Response:
            async with httpx.AsyncClient(transport=self._transport, base_url="http://backend") as client:
                return await client.request(method, target, content=body, headers=sent)

        response = asyncio.run(send())
        return Reply(response.status_code, response.headers, response.content)

    def as_admin(self, method: str, target: str, message: fields.Message | None = None) -> Reply:
        body = fields.encode(message) if message is not None else b""
        return self.ask(method, target, body, {"Authorization": f"Bearer {self.core.admin_token}"})

    def slot(self, short: str = "03", store: str = "0417", currency: str = "PLN") -> Slot:
        wanted = SlotRequest(store, currency, f"Till {short}", short)
        reply = self.as_admin("POST", "/v1/admin/slots", wanted.as_json())
        assert reply.status == 200, reply.body
        return Slot.from_json(reply.message)

    def till(self, short: str = "03") -> Till:
        till = Till(self)
        assert till.enrol(self.slot(short).code).status == 200
        return till

    def rows(self, table: Table) -> Sequence[Mapping[str, Any]]:
        query = select(table).order_by(*table.primary_key)
        return self.core.database.read(lambda connection: connection.execute(query).mappings().all())

    def audited(self) -> Sequence[Mapping[str, Any]]:
        """What was written by anybody, in the order in which it was."""
        return sorted(self.rows(audit), key=lambda row: row["id"])


@dataclass
class Till:
    """A terminal: its key, its journal, and how it speaks to the backend."""

    shop: Shop
    id: str = field(default_factory=uuid7)
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    epoch: int = 0
    journal: list[Entry] = field(default_factory=list)

    def enrol(self, code: str) -> Reply:
        asked = EnrolRequest(code, self.id, self.key.public_key().public_bytes_raw(), "0.1.0", "Till 3")
        reply = self.shop.ask("POST", "/v1/enrol", fields.encode(asked.as_json()))
        if reply.status == 200:
            self.epoch = EnrolAnswer.from_json(reply.message).epoch
        return reply

    def headers(self, method: str, target: str, body: bytes = b"", skew: float = 0) -> dict[str, str]:
        time = (self.shop.clock() + timedelta(seconds=skew)).isoformat()
        nonce = next(_nonces).to_bytes(signing.NONCE_BYTES, "big")
        return signing.signed_headers(method, target, body, self.id, time, nonce, self.key.sign)

    def ask(self, method: str, target: str, message: fields.Message | None = None) -> Reply:
        body = fields.encode(message) if message is not None else b""
        return self.shop.ask(method, target, body, self.headers(method, target, body))

    # The journal

    def record(self, kind: str, body: str, entry_id: str = "") -> Entry:
        prev = self.journal[-1].hash if self.journal else GENESIS
        seq = len(self.journal) + 1
        self.journal.append(sealed(self.id, self.epoch, seq, entry_id or uuid7(), kind, AT, body, prev))
        return self.journal[-1]

    def note(self, text: str = "x") -> Entry:
        return self.record(Kind.NOTE, canonical({"what": text}))

    def open_shift(self, number: int = 1, float_: int = 10000) -> Entry:
        return self.record(
            Kind.SHIFT_OPEN, canonical(asdict(Opening(number, "2026-05-04", "PLN", float_, 0, AT, "Ala")))
        )

    def move_cash(self, kind: str = "cash_in", amount: int = 500) -> Entry:
        return self.record(Kind.CASH_MOVEMENT, canonical(asdict(Movement(kind, amount, "change", AT, "Ala"))))

    def sell(self, sale: Sale | None = None) -> Entry:
        sale = sale or some_sale(f"0417-03-A-{len(self.journal) + 1:06d}")
        return self.record(sale.kind, canonical(sale.as_body()), sale.id)

    def take_back(self, sale: Sale) -> Entry:
        return self.sell(void(sale, [], "wrong", counter(), uuid7(), f"0417-03-A-{len(self.journal) + 1:06d}"))

    def day(self, sales: int = 3) -> None:
        """A shift with sales, one of them taken back, and cash moved."""
        self.open_shift()
        for _ in range(sales):
            self.sell()
        first = some_sale("0417-03-A-000777")
        self.sell(first)
        self.take_back(first)
        self.move_cash()
        self.move_cash("safe_drop", 300)

    # The network

    def batch(self, first: int = 1, last: int | None = None) -> push.Push:
        head = self.journal[-1]
        entries = tuple(self.journal[first - 1 : last])
        return push.Push(self.id, self.epoch, entries, head.seq, head.hash, "0.1.0", AT)

    def push(self, first: int = 1, last: int | None = None) -> Reply:
        return self.send(self.batch(first, last).as_json())

    def send(self, message: fields.Message) -> Reply:
        return self.ask("POST", f"/v1/terminals/{self.id}/ledger", message)

    def pushed(self, first: int = 1, last: int | None = None) -> push.PushAnswer:
        reply = self.push(first, last)
        assert reply.status == 200, reply.body
        return push.PushAnswer.from_json(reply.message)

    def put_aside(self, entry: Entry, raw: bytes) -> Reply:
        opaque = push.Opaque(self.epoch, entry.seq, entry.prev, entry.hash, raw)
        return self.ask("POST", f"/v1/terminals/{self.id}/quarantine", opaque.as_json())

    def heartbeat(self, figures: Mapping[str, int] | None = None, shift: int = 1) -> Reply:
        head = self.journal[-1]
        shifts = () if figures is None else (push.ShiftFigures(shift, figures),)
        beat = push.Heartbeat(self.epoch, head.seq, head.hash, "0.1.0", AT, shifts)
        return self.ask("POST", f"/v1/terminals/{self.id}/heartbeat", beat.as_json())

    def cursor(self) -> push.Cursor:
        reply = self.ask("GET", f"/v1/terminals/{self.id}/ledger/cursor")
        assert reply.status == 200, reply.body
        return push.Cursor.from_json(reply.message)

    def copied(self) -> Till:
        """The same till from a copy of its disk."""
        return replace(self, journal=list(self.journal))


def some_sale(number: str) -> Sale:
    """Milk, apples and a bottle with a deposit."""
    return sale_of(product(), (weighed(), "0.482"), bottle(), number=number, sale_id=uuid7())
