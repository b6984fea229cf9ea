"""Logs: JSON lines in a rotating file; never names, never card data."""

from __future__ import annotations

import json
import logging
import logging.handlers
import re
from datetime import UTC, datetime
from pathlib import Path

from app.domain.codes.pan import card_number_in, masked

_MEGABYTES = 5
_LONG_NUMBER = re.compile(r"(?<!\d)\d{13,19}(?!\d)")
# Other people's libraries tell of every request; what matters of it the callers log.
_CHATTY = ("httpx", "httpcore", "asyncio")


def configure(log_dir: Path) -> None:
    """Send logs to `omnitill.log` in a folder."""
    log_dir.mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        log_dir / "omnitill.log", maxBytes=_MEGABYTES * 1_000_000, backupCount=5, encoding="utf-8"
    )
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)


class JsonLines(logging.Formatter):
    """One JSON object for each record: event, level, timestamp, exception; a record whose message is a dict adds it."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record. Card numbers leave only their mask, wherever in the record a text holds one."""
        entry = dict(record.msg) if isinstance(record.msg, dict) else {"event": record.getMessage()}
        entry["level"] = record.levelname.lower()
        entry["timestamp"] = datetime.fromtimestamp(record.created, UTC).isoformat().replace("+00:00", "Z")
        if record.exc_info:
            entry["exception"] = self.formatException(record.exc_info)
        return json.dumps({key: _without_cards(value) for key, value in entry.items()}, default=repr)


def _without_cards(value: object) -> object:
    return _LONG_NUMBER.sub(_masked, value) if isinstance(value, str) else value


def _masked(found: re.Match[str]) -> str:
    return masked(found[0]) if card_number_in(found[0]) else found[0]
