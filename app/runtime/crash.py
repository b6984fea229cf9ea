"""Where exceptions end that nobody caught: in the log, never silently; and the program goes on."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
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
# A mistake in something that happens again and again is told once a minute: the telling must not stop the selling,
# nor push everything else out of the log.
_AGAIN_SECONDS = 60.0

Place = tuple[str, str, int]


class _Reporter:
    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._told: dict[Place, float] = {}
        self._lock = threading.Lock()

    def report(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
        elif self._is_news(_place(kind, trace)):
            _log.error("bug", exc_info=(kind, error or kind(), trace))
            self._tell()

    def _is_news(self, place: Place) -> bool:
        now = time.monotonic()
        with self._lock:
            known = self._told.get(place)
            if known is not None and now - known < _AGAIN_SECONDS:
                return False
            self._told[place] = now
            return True


def install(log_dir: Path, tell: Callable[[], None]) -> Callable[[], None]:
    """Send every uncaught exception, on any thread, to the log, and call `tell` on the thread where it happened.

    Gives what takes the hooks away again.
    """
    log_dir.mkdir(parents=True, exist_ok=True)
    report = _Reporter(tell).report
    with ExitStack() as undo:
        fatal = undo.enter_context((log_dir / "fatal.log").open("a"))
        faulthandler.enable(fatal)
        undo.callback(faulthandler.disable)
        undo.callback(setattr, sys, "excepthook", sys.excepthook)
        sys.excepthook = report
        undo.callback(setattr, threading, "excepthook", threading.excepthook)
        threading.excepthook = lambda args: report(args.exc_type, args.exc_value, args.exc_traceback)
        undo.callback(setattr, sys, "unraisablehook", sys.unraisablehook)
        sys.unraisablehook = lambda args: report(args.exc_type, args.exc_value, args.exc_traceback)
        undo.callback(qInstallMessageHandler, qInstallMessageHandler(_qt_message))
        return undo.pop_all().close


def _place(kind: type[BaseException], trace: TracebackType | None) -> Place:
    if trace is None:
        return kind.__name__, "", 0
    while trace.tb_next is not None:
        trace = trace.tb_next
    return kind.__name__, trace.tb_frame.f_code.co_filename, trace.tb_lineno


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("omnitill.qt").log(_LEVELS[kind], "%s (%s:%s)", message, context.file, context.line)
