"""Pairing this installation with a backend by a one-time code."""

from __future__ import annotations

from pathlib import Path

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.refusals import Outage, Refusal
from app.ports.backend_link import LinkError, Trouble
from app.remote.answers import message_in, trouble_of
from app.remote.credentials import Enrolment, device_key
from app.wire import fields
from app.wire.enrolment import EnrolAnswer, EnrolRequest, normal

_TIMEOUT = 15.0


def enrol(
    url: str, code: str, terminal: str, data: Path, app: str, transport: httpx.BaseTransport | None = None
) -> Enrolment:
    """Pair, and give what the backend answers; `terminal` is the id in this installation's ledger.

    Raises Refusal `BACKEND-CODE` (wrong, used, too old), `BACKEND-NOT-US`; Outage `BACKEND-UNREACHABLE`, `BACKEND-TLS`.
    """
    try:
        plain = normal(code)
    except fields.BadMessage as error:
        raise Refusal("BACKEND-CODE") from error
    public = Ed25519PrivateKey.from_private_bytes(device_key(data)).public_key().public_bytes_raw()
    request = EnrolRequest(plain, terminal, public, app)
    answer = _ask(url.rstrip("/"), request, transport)
    return Enrolment(
        url,
        answer.terminal,
        answer.store,
        answer.store_name,
        answer.name,
        answer.short,
        answer.currency,
        answer.epoch,
        answer.server_key.hex(),
    )


def _ask(url: str, request: EnrolRequest, transport: httpx.BaseTransport | None) -> EnrolAnswer:
    try:
        with httpx.Client(timeout=_TIMEOUT, transport=transport) as client:
            response = client.post(
                f"{url}/v1/enrol",
                content=fields.encode(request.as_json()),
                headers={"content-type": "application/json"},
            )
        return EnrolAnswer.from_json(message_in(response))
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise Refusal("BACKEND-NOT-US", url=url) from error
    except httpx.HTTPError as error:
        trouble = trouble_of(error)
        raise Outage(trouble.trouble.value, trouble.detail, url=url) from error
    except fields.BadMessage as error:
        raise Refusal("BACKEND-NOT-US", url=url) from error
    except LinkError as error:
        if error.trouble is Trouble.KEY:
            raise Refusal("BACKEND-CODE") from error
        if error.trouble is Trouble.NOT_US:
            raise Refusal("BACKEND-NOT-US", url=url) from error
        raise Outage(error.trouble.value, error.detail, url=url) from error
