"""Several processes that answer at one address: Python uses one processor core in each."""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, MutableSequence
from multiprocessing.context import SpawnProcess
from multiprocessing.synchronize import Semaphore
from types import FrameType

import structlog

from app.backend.door import Shares
from app.backend.settings import Settings

Work = Callable[[Settings, socket.socket, Callable[[str], None], Shares], None]

_Held = MutableSequence[int]

_log = structlog.get_logger()
_CONTEXT = multiprocessing.get_context("spawn")
_LOOK_AGAIN = 0.2
_REST = 1.0  # before one that ended by itself is started again


def run(count: int, work: Work, settings: Settings, listening: socket.socket, on_ready: Callable[[], None]) -> None:
    """Run so many workers until told to stop (SIGINT, SIGTERM), then let them finish; one that dies is started again.

    `work` is a function of a module and answers on the socket, with its share of the connections, until SIGTERM.
    `on_ready` is called when all answer.
    """
    ready, stopping = _CONTEXT.Semaphore(0), threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        stopping.set()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    held = _CONTEXT.RawArray("i", count)
    workers = [_started(work, settings, listening, ready, held, place) for place in range(count)]
    waiting = count
    try:
        while not stopping.wait(_LOOK_AGAIN):
            while waiting and ready.acquire(block=False):
                waiting -= 1
                if not waiting:
                    on_ready()
            for place, worker in enumerate(workers):
                if not worker.is_alive():
                    _log.error("worker ended", exit=worker.exitcode)
                    time.sleep(_REST)
                    workers[place] = _started(work, settings, listening, ready, held, place)
    finally:
        for worker in workers:
            worker.terminate()
        for worker in workers:
            worker.join()
        for number, handler in before.items():
            signal.signal(number, handler)


def _started(
    work: Work, settings: Settings, listening: socket.socket, ready: Semaphore, held: _Held, place: int
) -> SpawnProcess:
    worker = _CONTEXT.Process(target=_work, args=(work, settings, listening, ready, held, place), name="worker")
    worker.start()
    return worker


def _work(work: Work, settings: Settings, listening: socket.socket, ready: Semaphore, held: _Held, place: int) -> None:
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
    work(settings, listening, lambda _address: ready.release(), Shares(held, place))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os.kill(os.getpid(), signal.SIGTERM)
