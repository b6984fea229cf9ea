"""The token that opens a NoviAPI printer: kept, renewed, and asked for anew as seldom as the printer allows.

A printer gives out ten new tokens an hour; one more takes the valid one away. Renewing the last one is not counted, so
it is kept on disk where a file is given, and a till that starts again renews it.
"""

import contextlib
import json
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from typing import Any

from hardware.fiscal.novitus.wire import Away, Deadline, Door, Lost, Reply

FRESH = timedelta(minutes=15)
WINDOW, MOST_IN_WINDOW = timedelta(hours=1), 8
PATH = "/token"


def utc_now() -> datetime:
    """The moment."""
    return datetime.now(UTC)


class Tokens:
    """The token of one printer. How long it is valid goes by our own clock: the printer's may be wrong."""

    def __init__(self, door: Door, kept_in: Path | None = None, clock: Callable[[], datetime] = utc_now) -> None:
        self._door, self._path, self._clock = door, kept_in, clock
        self._token, self._since = "", clock()
        self._asked: list[datetime] = []
        self._not_before: datetime | None = None
        self._load()

    def valid(self, deadline: Deadline) -> str:
        """A token that should do; raises Away when there is none to be had."""
        if self._token and self._clock() - self._since < FRESH:
            return self._token
        return self.renewed(deadline)

    def renewed(self, deadline: Deadline) -> str:
        """Another token: the last one renewed if the printer still knows it; raises Away."""
        try:
            if self._token:
                reply = self._door.ask("PATCH", PATH, deadline, self._token)
                if self._taken(reply):
                    return self._token
            return self._new(deadline)
        except Lost as lost:
            raise Away(lost.code, lost.detail) from lost

    def forget(self) -> None:
        """The printer took the token away."""
        self._token = ""
        self._save()

    def _new(self, deadline: Deadline) -> str:
        now = self._clock()
        self._asked = [moment for moment in self._asked if timedelta(0) <= now - moment < WINDOW]
        if self._not_before is not None and now < self._not_before:
            raise Away("fiscal_token_limit", f"the printer gives no token before {self._not_before.isoformat()}")
        if len(self._asked) >= MOST_IN_WINDOW:
            raise Away("fiscal_token_limit", f"{MOST_IN_WINDOW} tokens were asked for within the hour")
        self._asked.append(now)
        self._token = ""
        self._save()
        reply = self._door.ask("GET", PATH, deadline)
        if self._taken(reply):
            return self._token
        if reply.status == HTTPStatus.TOO_MANY_REQUESTS:
            self._not_before = _moment(reply) or now + WINDOW
            raise Away("fiscal_token_limit", f"the printer gives no token before {self._not_before.isoformat()}")
        raise Away("fiscal_no_token", f"status {reply.status}")

    def _taken(self, reply: Reply) -> bool:
        token = reply.body.get("token")
        # It becomes part of a header; nothing but a token may.
        if reply.status != HTTPStatus.OK or not isinstance(token, str) or not _is_token(token):
            return False
        self._token, self._since, self._not_before = token, self._clock(), None
        self._save()
        return True

    def _load(self) -> None:
        if self._path is None:
            return
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            kept: dict[str, Any] = json.loads(self._path.read_text("utf-8"))
            asked = [datetime.fromisoformat(moment) for moment in kept["asked"]]
            token, since = str(kept["token"]), datetime.fromisoformat(kept["since"])
            self._asked, self._token, self._since = asked, token if _is_token(token) else "", since

    def _save(self) -> None:
        if self._path is None:
            return
        kept = {
            "token": self._token,
            "since": self._since.isoformat(),
            "asked": [moment.isoformat() for moment in self._asked],
        }
        fresh = self._path.with_suffix(".new")
        # Without the file, a start costs one of the hour's tokens; that is no reason to stop.
        with contextlib.suppress(OSError):
            file = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(file, "w", encoding="utf-8") as out:
                out.write(json.dumps(kept))
            fresh.replace(self._path)


def _is_token(text: str) -> bool:
    return bool(text) and text.isascii() and text.isprintable() and " " not in text


def _moment(reply: Reply) -> datetime | None:
    told = reply.body.get("exception")
    text = told.get("allowed_refresh_date") if isinstance(told, dict) else None
    with contextlib.suppress(ValueError, TypeError):
        moment = datetime.fromisoformat(str(text))
        return moment if moment.tzinfo else None
    return None
