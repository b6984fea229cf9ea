"""What an HTTP answer means: ours, a refusal, somebody else's, or nothing that can be known."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import httpx

from app.ports.backend_link import LinkError, Trouble
from app.wire import fields
from app.wire.problem import MEDIA_TYPE, Problem

T = TypeVar("T")

_JSON = "application/json"
_BY_STATUS = {
    400: Trouble.UNREADABLE,
    401: Trouble.KEY,
    403: Trouble.KEY,
    409: Trouble.FORK,
    413: Trouble.TOO_LARGE,
    422: Trouble.UNREADABLE,
    426: Trouble.TOO_OLD,
    429: Trouble.BUSY,
    503: Trouble.BUSY,
}
# What the code says more exactly than the status.
_BY_CODE = {
    "AUTH-REPLAYED": Trouble.FAULT,  # something on the way sent our request twice; the first may have worked
    "FEED-CURSOR": Trouble.CURSOR,
    "PROTO-NEW": Trouble.TOO_OLD,
}
_LONGEST_WAIT = 300.0


def message_in(response: httpx.Response) -> fields.Message:
    """The message of a 200 from our backend.

    Raises LinkError: a page that is not ours (a captive portal answers 200, too) is NOT_US, a problem document says its
    trouble, every other status is a FAULT whose outcome is unknown.
    """
    kind = media_type(response)
    if response.status_code == httpx.codes.OK and kind == _JSON:
        try:
            return fields.decode(response.content)
        except fields.BadMessage as error:
            raise LinkError(Trouble.NOT_US, str(error)) from error
    if kind == MEDIA_TYPE:
        raise trouble_in(response)
    if response.status_code == httpx.codes.REQUEST_ENTITY_TOO_LARGE:
        raise LinkError(Trouble.TOO_LARGE, "413")  # said by whatever stands before the backend, too
    if response.status_code in (429, 503):
        raise LinkError(Trouble.BUSY, f"{response.status_code}", _retry_after(response))
    if response.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
        raise LinkError(Trouble.FAULT, f"{response.status_code}")
    raise LinkError(Trouble.NOT_US, f"{response.status_code} {kind}")


def read_with(read: Callable[[Any], T], message: fields.Message) -> T:
    """What a message says. Raises LinkError NOT_US for one that is not as ours are."""
    try:
        return read(message)
    except (fields.BadMessage, KeyError, TypeError, ValueError) as error:
        raise LinkError(Trouble.NOT_US, f"not an answer of ours: {error}") from error


def media_type(response: httpx.Response) -> str:
    """What an answer says it is, without parameters."""
    kind: str = response.headers.get("content-type", "")
    return kind.partition(";")[0].strip().lower()


def trouble_in(response: httpx.Response) -> LinkError:
    """The trouble that a problem document tells of."""
    try:
        problem = Problem.from_json(fields.decode(response.content))
    except fields.BadMessage as error:
        return LinkError(Trouble.NOT_US, str(error))
    trouble = _BY_CODE.get(problem.code) or _BY_STATUS.get(response.status_code, Trouble.FAULT)
    return LinkError(trouble, f"{problem.code} {problem.detail}", _retry_after(response), problem)


def trouble_of(error: httpx.HTTPError) -> LinkError:
    """What a failed exchange means: not reached, or reached and unknown. Certificates are told apart."""
    if "CERTIFICATE" in str(error).upper() or "SSL" in str(error).upper():
        return LinkError(Trouble.TLS, str(error))
    return LinkError(Trouble.UNREACHABLE, f"{type(error).__name__} {error}")


def _retry_after(response: httpx.Response) -> float:
    text = response.headers.get("retry-after", "")
    return min(_LONGEST_WAIT, float(text)) if text.isascii() and text.isdigit() else 0.0
