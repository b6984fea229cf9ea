"""Logs: JSON lines in a rotating file, key=value on a terminal; never names, never card data."""

from __future__ import annotations

import logging
import logging.handlers
import re
import sys
from pathlib import Path

import structlog

from app.domain.codes.pan import card_number_in, masked

_MEGABYTES = 5
_LONG_NUMBER = re.compile(r"(?<!\d)\d{13,19}(?!\d)")
# Other people's libraries tell of every request; what matters of it the callers log.
_CHATTY = ("httpx", "httpcore", "asyncio")


def configure(log_dir: Path | None) -> None:
    """Send logs to `omnitill.log` in a folder, or to stderr when there is none."""
    handler: logging.Handler
    if log_dir is None:
        handler = logging.StreamHandler(sys.stderr)
    else:
        log_dir.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            log_dir / "omnitill.log", maxBytes=_MEGABYTES * 1_000_000, backupCount=5, encoding="utf-8"
        )
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    renderer = structlog.processors.JSONRenderer() if log_dir else structlog.dev.ConsoleRenderer(colors=False)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                _without_cards,
                renderer,
            ],
        )
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)


def _without_cards(_logger: object, _method: str, entry: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Card numbers leave only their mask, wherever in the record a text holds one."""
    return {key: _LONG_NUMBER.sub(_masked, value) if isinstance(value, str) else value for key, value in entry.items()}


def _masked(found: re.Match[str]) -> str:
    return masked(found[0]) if card_number_in(found[0]) else found[0]
