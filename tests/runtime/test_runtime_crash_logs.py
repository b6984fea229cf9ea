"""What nobody caught is logged with its trace and told; what is logged is JSON without card data."""

from __future__ import annotations

import json
import logging
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal, qWarning

from app.runtime import crash, logs
from app.runtime.clock import SystemClock, Uuid7Ids


class Emitter(QObject):
    pressed = Signal()


class Hooked:
    """The hooks of a running till, its log, and how often a notice was asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: list[str] = []
        root = logging.getLogger()
        self._before = root.handlers[:], root.level
        root.handlers[:] = []
        logs.configure(folder)
        self._undo = crash.install(folder, lambda: self.told.append(threading.current_thread().name))

    def records(self) -> list[dict[str, str]]:
        return [json.loads(line) for line in (self.folder / "omnitill.log").read_text("utf-8").splitlines()]

    def bugs(self) -> list[str]:
        return [record["exception"] for record in self.records() if record["event"] == "bug"]

    def close(self) -> None:
        self._undo()
        root = logging.getLogger()
        for handler in root.handlers:
            handler.close()
        root.handlers[:], level = self._before
        root.setLevel(level)


@pytest.fixture
def hooked(qapp, tmp_path: Path) -> Iterator[Hooked]:
    hooked = Hooked(tmp_path / "logs")
    yield hooked
    hooked.close()


def fail() -> None:
    raise ZeroDivisionError("in a slot")


def fail_elsewhere() -> None:
    raise KeyError("elsewhere")


@pytest.mark.qt_no_exception_capture
def test_an_exception_in_a_slot_is_logged_with_its_trace_and_told(hooked: Hooked) -> None:
    emitter, later = Emitter(), []
    emitter.pressed.connect(fail)
    emitter.pressed.connect(lambda: later.append("went on"))
    emitter.pressed.emit()
    assert later == ["went on"]
    [trace] = hooked.bugs()
    assert "ZeroDivisionError: in a slot" in trace
    assert len(hooked.told) == 1


@pytest.mark.qt_no_exception_capture
def test_an_exception_on_a_thread_is_logged_and_told(hooked: Hooked) -> None:
    thread = threading.Thread(target=fail, name="scanner")
    thread.start()
    thread.join()
    assert len(hooked.bugs()) == 1
    assert hooked.told == ["scanner"]


@pytest.mark.qt_no_exception_capture
def test_a_mistake_that_comes_again_and_again_is_told_once_and_another_one_too(hooked: Hooked, qtbot) -> None:
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: (ticks.append(1), fail()))
    timer.start(1)
    qtbot.waitUntil(lambda: len(ticks) >= 5)
    timer.stop()
    assert len(hooked.bugs()) == len(hooked.told) == 1
    emitter = Emitter()
    emitter.pressed.connect(fail_elsewhere)
    emitter.pressed.emit()
    assert len(hooked.told) == 2


def test_what_qt_says_goes_to_the_log(hooked: Hooked) -> None:
    qWarning("a binding loop")
    [record] = [record for record in hooked.records() if "binding loop" in record["event"]]
    assert record["level"] == "warning"


def test_the_hooks_go_as_they_came(qapp, tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    undo = crash.install(tmp_path, lambda: None)
    assert sys.excepthook is not before[0]
    undo()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_card_number_leaves_only_its_mask_and_a_gtin_stays(hooked: Hooked) -> None:
    try:
        raise ValueError("read 4111111111111111 from the line")
    except ValueError:
        logging.getLogger("omnitill").exception("odd input 4111111111111111, product 5901234123457")
    text = (hooked.folder / "omnitill.log").read_text("utf-8")
    assert "4111111111111111" not in text
    assert "odd input ************1111" in text
    assert "ValueError: read ************1111" in text
    assert "5901234123457" in text


def test_requests_of_the_network_library_are_not_logged_one_by_one(hooked: Hooked) -> None:
    logging.getLogger("httpx").info("HTTP Request: POST http://127.0.0.1/v1")
    assert hooked.records() == []


def test_the_clock_knows_its_offset_and_never_goes_back() -> None:
    clock = SystemClock()
    assert isinstance(clock.now().utcoffset(), timedelta)
    readings = [clock.monotonic_ms() for _ in range(100)]
    assert readings == sorted(readings)


def test_ids_are_never_the_same_and_sort_by_the_moment_they_were_made() -> None:
    ids = Uuid7Ids()
    made = [ids.new() for _ in range(1000)]
    assert made == sorted(set(made))
