"""Where exceptions end that nobody caught: in the log, once each, and never silently."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("omnitill.crash")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def install(log_dir: Path, tell: Callable[[str], None]) -> None:
    """Send every uncaught exception, on any thread, to the log and to `tell` (a short text for a notice)."""
    log_dir.mkdir(parents=True, exist_ok=True)
    faulthandler.enable((log_dir / "fatal.log").open("a"))

    def report(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        _log.error("bug", exc_info=(kind, error or kind(), trace))
        tell(f"{kind.__name__}: {error}")

    sys.excepthook = report
    threading.excepthook = lambda args: report(args.exc_type, args.exc_value, args.exc_traceback)
    qInstallMessageHandler(_qt_message)


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("omnitill.qt").log(_LEVELS[kind], "%s (%s:%s)", message, context.file, context.line)
