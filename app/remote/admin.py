"""The back office's side of the backend for command lines: slots and catalogue records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import httpx

from app.domain.refusals import Outage, Refusal
from app.ports.backend_link import LinkError
from app.remote.answers import message_in, trouble_of
from app.wire import fields
from app.wire.enrolment import Slot, SlotRequest
from app.wire.feed import FeedPage, FeedRecord, page_body

_BATCH = 500
_TIMEOUT = 60.0


class BackOffice:
    """Speaks to a backend with the back office's token. Raises Refusal `BACKEND-ADMIN`, Outage `BACKEND-...`."""

    def __init__(self, url: str, token: str, transport: httpx.BaseTransport | None = None) -> None:
        self._http = httpx.Client(
            base_url=url.rstrip("/"),
            timeout=_TIMEOUT,
            transport=transport,
            headers={"authorization": f"Bearer {token}", "content-type": "application/json"},
        )

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def make_slot(self, request: SlotRequest) -> Slot:
        """A one-time code for a new terminal."""
        return Slot.from_json(self._post("/v1/admin/slots", request.as_json()))

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
            raise Outage(trouble.trouble.value, trouble.detail) from error
        except LinkError as error:
            if "AUTH-ADMIN" in error.detail:
                raise Refusal("BACKEND-ADMIN") from error
            raise Outage(error.trouble.value, error.detail) from error
