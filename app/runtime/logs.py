"""Logs: JSON lines in a rotating file, key=value on a terminal; never names, never card data."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path

import structlog

_MEGABYTES = 5


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
                renderer,
            ],
        )
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
