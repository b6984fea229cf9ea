"""Whether a backend answers, and is ours."""

from __future__ import annotations

import time

import httpx

from app.domain.refusals import Outage, Refusal
from app.ports.backend_link import LinkError, Trouble
from app.remote.answers import message_in, trouble_of

_TIMEOUT = 5.0


def probe(url: str) -> int:
    """Milliseconds that the backend's health page took. Raises Refusal `BACKEND-NOT-US`, Outage `BACKEND-...`."""
    started = time.monotonic()
    try:
        message_in(httpx.get(f"{url.rstrip('/')}/health", timeout=_TIMEOUT))
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise Refusal("BACKEND-NOT-US", url=url) from error
    except httpx.HTTPError as error:
        trouble = trouble_of(error)
        raise Outage(trouble.trouble.value, trouble.detail, url=url) from error
    except LinkError as error:
        if error.trouble is Trouble.NOT_US:
            raise Refusal("BACKEND-NOT-US", url=url) from error
        raise Outage(error.trouble.value, error.detail, url=url) from error
    return round((time.monotonic() - started) * 1000)
