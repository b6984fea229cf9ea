"""The back office's side of the backend for command lines: slots and catalogue records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from decimal import Decimal
from itertools import islice

import httpx

from app.domain.refusals import Outage, Refusal
from app.ports.backend_link import LinkError, Trouble
from app.remote.answers import message_in, trouble_of
from app.wire import fields
from app.wire.enrolment import Slot, SlotRequest
from app.wire.feed import FeedRecord, record_body
from app.wire.stock import plain
from app.wire.uuid7 import uuid7

_CATALOGUE = "/v1/admin/feeds/catalogue"
_BATCH, _BATCH_BYTES = 1000, 4 * 1024 * 1024
_LINES = 500  # of a paper about stock
_TIMEOUT = 60.0


class BackOffice:
    """Speaks to a backend with the back office's token.

    Raises Refusal `BACKEND-ADMIN`, `BACKEND-NOT-US`, `BACKEND-DECLINED`, Outage `BACKEND-...`.
    """

    def __init__(self, url: str, token: str, transport: httpx.BaseTransport | None = None) -> None:
        if not (token.isascii() and token.isprintable()):
            raise Refusal("BACKEND-ADMIN")
        self._url = url
        try:
            self._http = httpx.Client(
                base_url=url.rstrip("/"),
                timeout=_TIMEOUT,
                transport=transport,
                headers={"authorization": f"Bearer {token}", "content-type": "application/json"},
            )
        except httpx.InvalidURL as error:
            raise Refusal("BACKEND-NOT-US", url=url) from error

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def make_slot(self, request: SlotRequest) -> Slot:
        """A one-time code for a new terminal."""
        try:
            return Slot.from_json(self._post("/v1/admin/slots", request.as_json()))
        except fields.BadMessage as error:
            raise Refusal("BACKEND-NOT-US", url=self._url) from error

    def load(self, records: Iterable[FeedRecord]) -> Iterator[int]:
        """Bring records into the catalogue; gives how many went after each batch.

        The next batch is made while one is on its way.
        """
        sent = 0
        with ThreadPoolExecutor(1, "sending") as sender:
            under_way: tuple[int, Future[fields.Message]] | None = None
            for count, body in _bodies(records):
                if under_way:
                    under_way[1].result()
                    sent += under_way[0]
                    yield sent
                under_way = count, sender.submit(self._send, _CATALOGUE, body)
            if under_way:
                under_way[1].result()
                yield sent + under_way[0]

    def keep_customers(self, people: Sequence[tuple[str, Mapping[str, str]]]) -> list[tuple[str, str]]:
        """Bring customers in, by id and fields; gives what became of each, and the code of what was refused."""
        message = {"customers": [{"id": customer, **known} for customer, known in people]}
        reply = self._post("/v1/admin/customers", message)
        try:
            outcomes = fields.items(reply, "outcomes", len(people), len(people))
            return [(fields.text(one, "became"), fields.text(one, "code", shortest=0)) for one in outcomes]
        except fields.BadMessage as error:
            raise Refusal("BACKEND-NOT-US", url=self._url) from error

    def count_stock(self, store: str, counts: Iterable[tuple[str, Decimal]], at: str) -> Iterator[int]:
        """File a store's counts, by sku, that were true at a moment (RFC 3339); gives how many went after each."""
        rest, sent = iter(counts), 0
        while batch := tuple(islice(rest, _LINES)):
            lines = [{"sku": sku, "quantity": plain(quantity)} for sku, quantity in batch]
            paper = {"id": uuid7(), "store": store, "kind": "count", "at": at, "lines": lines}
            self._post("/v1/admin/stock/papers", paper)
            sent += len(batch)
            yield sent

    def _post(self, target: str, message: fields.Message) -> fields.Message:
        return self._send(target, fields.encode(message))

    def _send(self, target: str, body: bytes) -> fields.Message:
        try:
            return message_in(self._http.post(target, content=body))
        except httpx.HTTPError as error:
            trouble = trouble_of(error)
            raise Outage(trouble.trouble.value, trouble.detail, url=self._url) from error
        except LinkError as error:
            raise self._meaning(error) from error

    def _meaning(self, error: LinkError) -> Refusal | Outage:
        if "AUTH-ADMIN" in error.detail:
            return Refusal("BACKEND-ADMIN")
        if error.trouble is Trouble.NOT_US:
            return Refusal("BACKEND-NOT-US", url=self._url)
        if error.trouble in (Trouble.UNREADABLE, Trouble.FORK, Trouble.TOO_LARGE):
            return Refusal("BACKEND-DECLINED", reason=error.detail)
        return Outage(error.trouble.value, error.detail, url=self._url)


def _bodies(records: Iterable[FeedRecord]) -> Iterator[tuple[int, bytes]]:
    """Messages of records, each with how many it holds: no more than the backend takes at once."""
    batch: list[bytes] = []
    size = 0
    for record in records:
        one = fields.encode(record_body(record))
        if batch and (len(batch) == _BATCH or size + len(one) > _BATCH_BYTES):
            yield len(batch), _message_of(batch)
            batch, size = [], 0
        batch.append(one)
        size += len(one)
    if batch:
        yield len(batch), _message_of(batch)


def _message_of(batch: list[bytes]) -> bytes:
    return b'{"records":[' + b",".join(batch) + b"]}"
