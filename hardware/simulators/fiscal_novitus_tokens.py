"""The tokens a NoviAPI printer gives out: one at a time, for twenty minutes, ten new ones an hour."""

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

LIFETIME = timedelta(minutes=20)
WINDOW, MOST_IN_WINDOW = timedelta(hours=1), 10
SECRET = b"simulated printer"


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP status and what is said with it."""

    status: int
    body: dict[str, object] | None


def exception(status: int, code: int, description: str, **more: object) -> Answer:
    """A refusal as the printer writes it."""
    return Answer(status, {"exception": {"code": code, "description": description, **more}})


class Tokens:
    """Knows the token of today."""

    def __init__(self, issuer: str, clock: Callable[[], datetime]) -> None:
        self._issuer, self._clock = issuer, clock
        self._given: list[datetime] = []
        self._token = ""
        self._until = clock()

    @property
    def given(self) -> int:
        """How many new ones were given out within the hour."""
        now = self._clock()
        self._given = [moment for moment in self._given if now - moment < WINDOW]
        return len(self._given)

    def new(self) -> Answer:
        """A new token; the one before is worth nothing any more. One too many takes that away as well."""
        if self.given >= MOST_IN_WINDOW:
            self.forget()
            again = self._given[0] + WINDOW
            return exception(429, 2, "Too many token requests", allowed_refresh_date=written(again))
        self._given.append(self._clock())
        return self._fresh()

    def renewed(self, presented: str) -> Answer:
        """The presented token for a new one, even when its time is over; not counted."""
        wrong = self._wrong(presented)
        return wrong or self._fresh()

    def refusal(self, presented: str) -> Answer | None:
        """What is wrong with a token, None when it opens the door."""
        wrong = self._wrong(presented)
        if wrong is None and self._clock() >= self._until:
            return exception(401, 3, "Token expired")
        return wrong

    def forget(self) -> None:
        """Take the token away."""
        self._token = ""

    def forgive(self) -> None:
        """Somebody reset the count in the printer's service menu."""
        self._given.clear()

    def _wrong(self, presented: str) -> Answer | None:
        if not self._token:
            return exception(401, 5, "Token not found")
        return None if presented == self._token else exception(401, 4, "Token incorrect")

    def _fresh(self) -> Answer:
        self._until = self._clock() + LIFETIME
        claims = {"iss": self._issuer, "sub": "NoviApi", "exp": written(self._until), "jti": secrets.token_hex(16)}
        head = ".".join(_text(part) for part in ({"typ": "JWT", "alg": "HS256"}, claims))
        seal = hmac.new(SECRET, head.encode(), hashlib.sha256).digest()
        self._token = f"{head}.{base64.urlsafe_b64encode(seal).decode().rstrip('=')}"
        return Answer(200, {"token": self._token, "expiration_date": written(self._until)})


def written(moment: datetime) -> str:
    """A moment of UTC."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _text(part: dict[str, str]) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")
