"""The back office's side of the backend for command lines: slots and catalogue records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import httpx

from app.domain.refusals import Outage, Refusal
from app.ports.backend_link import LinkError, Trouble
from app.remote.answers import message_in, trouble_of
from app.wire import fields
from app.wire.enrolment import Slot, SlotRequest
from app.wire.feed import FeedPage, FeedRecord, page_body

_BATCH = 500
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
        """Bring records into the catalogue feed; gives how many went after each batch."""
        rest, sent = iter(records), 0
        while batch := tuple(islice(rest, _BATCH)):
            self._post("/v1/admin/feeds/catalogue", page_body(FeedPage(batch, "", more=False)))
            sent += len(batch)
            yield sent

    def _post(self, target: str, message: fields.Message) -> fields.Message:
        try:
            return message_in(self._http.post(target, content=fields.encode(message)))
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
