"""The bridge to the screens: every ending comes once, on the screens' thread, and none after the screens are gone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.runtime.lanes import Lane
from app.runtime.qt_runner import QtRunner

ON = ("db", "device", "orders", "spare")


class Bench:
    """A runner on its lanes, and a record of what came back."""

    def __init__(self) -> None:
        self.lanes = Lane("db"), Lane("device"), Lane("card")
        self.runner = QtRunner(*self.lanes)
        self.endings: list[tuple[str, object, threading.Thread]] = []

    def run(self, where: str, job: Callable[[], object]) -> None:
        getattr(self.runner, where)(job, self.note("done"), self.note("failed"))

    def note(self, how: str) -> Callable[[object], None]:
        return lambda value: self.endings.append((how, value, threading.current_thread()))

    def stop(self) -> None:
        self.runner.stop()
        for lane in self.lanes:
            lane.stop()


@pytest.fixture
def bench(qapp) -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.stop()


@pytest.mark.parametrize("where", ON)
def test_a_result_comes_back_once_on_the_screens_thread(bench: Bench, qtbot, where: str) -> None:
    bench.run(where, lambda: threading.current_thread().name)
    qtbot.waitUntil(lambda: bool(bench.endings))
    QCoreApplication.processEvents()
    [(how, value, thread)] = bench.endings
    assert how == "done"
    assert str(value).startswith(where)
    assert thread is threading.main_thread()


@pytest.mark.parametrize("where", ON)
def test_a_problem_comes_back_once_on_the_screens_thread(bench: Bench, qtbot, where: str) -> None:
    bench.run(where, lambda: 1 // 0)
    qtbot.waitUntil(lambda: bool(bench.endings))
    QCoreApplication.processEvents()
    [(how, value, thread)] = bench.endings
    assert (how, type(value), thread) == ("failed", ZeroDivisionError, threading.main_thread())


def test_even_a_job_that_asks_the_thread_to_exit_has_an_ending(bench: Bench, qtbot) -> None:
    def leave() -> None:
        raise SystemExit(1)

    bench.run("db", leave)
    qtbot.waitUntil(lambda: bool(bench.endings))
    [(how, value, _)] = bench.endings
    assert (how, str(value)) == ("failed", "a job ended by SystemExit")


def test_endings_of_a_thousand_jobs_come_in_order(bench: Bench, qtbot) -> None:
    for number in range(1000):
        bench.run("db", lambda number=number: number)
    qtbot.waitUntil(lambda: len(bench.endings) == 1000)
    assert [value for _, value, _ in bench.endings] == list(range(1000))


def test_nothing_comes_after_the_stop_neither_queued_nor_late_nor_never_begun(bench: Bench) -> None:
    gate, begun = threading.Event(), threading.Event()

    def slow() -> None:
        begun.set()
        gate.wait(5)

    bench.run("device", lambda: None)
    bench.lanes[1].call(lambda: None)  # its ending is queued and not yet delivered
    bench.run("db", slow)
    bench.run("db", lambda: None)
    assert begun.wait(5)
    bench.runner.stop()
    QCoreApplication.processEvents()
    assert bench.endings == []
    bench.runner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    bench.lanes[0].call(lambda: None)
    QCoreApplication.processEvents()
    assert bench.endings == []


def test_reads_that_were_never_begun_are_dropped_by_the_stop_without_a_complaint(bench: Bench) -> None:
    gate = threading.Event()
    for _ in range(6):
        bench.run("spare", lambda: gate.wait(0.2))
    bench.runner.stop()
    QCoreApplication.processEvents()
    assert bench.endings == []
