"""Logs as lines of JSON: what happened and where, never whose data it happened to."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog

_OWN_FRAMES = 12


def log_to_stderr() -> None:
    """Send all logs of this process to standard error."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            where_it_failed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(handlers=[_Libraries(logging.WARNING)], level=logging.WARNING, force=True)


def where_it_failed(_logger: object, _method: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """As a processor of structlog: an exception is told by its kind and place; its text may hold a customer's data."""
    error = entry.pop("exc_info", None)
    if error is True:
        error = sys.exc_info()[1]
    if isinstance(error, BaseException):
        frames = traceback.extract_tb(error.__traceback__)[-_OWN_FRAMES:]
        entry["failure"] = type(error).__name__
        entry["at"] = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return entry


class _Libraries(logging.Handler):
    """What libraries log: the words that are in their program, without what was filled into them."""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        words = record.msg if isinstance(record.msg, str) and (record.args or error) else "a library's message"
        structlog.get_logger().warning(words, library=record.name, level_of_library=record.levelname, exc_info=error)
