"""The network's thread: work goes on by itself, says how it ended, and ends when it is told to."""

from __future__ import annotations

import asyncio
import gc
import threading
from concurrent.futures import CancelledError

import anyio
import pytest

from app.runtime import io_thread
from app.runtime.io_thread import IoThread


@pytest.fixture
def io():
    thread = IoThread()
    yield thread
    if not thread._loop.is_closed():
        thread.stop()


async def sum_up() -> int:
    await asyncio.sleep(0)
    return 42


async def fail() -> None:
    raise ConnectionResetError


def test_work_gives_its_result_or_raises_its_problem(io: IoThread) -> None:
    assert io.submit(sum_up()).result(5) == 42
    with pytest.raises(ConnectionResetError):
        io.submit(fail()).result(5)


def test_stopping_cancels_what_waits_lets_it_clean_up_and_joins_the_thread(io: IoThread) -> None:
    begun, cleaned = threading.Event(), []

    async def wait_for_ever() -> None:
        try:
            begun.set()
            await asyncio.Event().wait()
        finally:
            cleaned.append(threading.current_thread().name)

    work = io.submit(wait_for_ever())
    assert begun.wait(5)
    io.stop()
    assert cleaned == ["io"]
    with pytest.raises(CancelledError):
        work.result(0)
    assert "io" not in {thread.name for thread in threading.enumerate()}


def test_stopping_leaves_nothing_that_was_begun_and_never_awaited() -> None:
    async def answered() -> None:
        await asyncio.sleep(0)

    async def connect_again_and_again() -> None:
        begun.set()
        while True:
            async with anyio.create_task_group() as connecting:
                connecting.start_soon(answered)

    for _ in range(20):
        begun, io = threading.Event(), IoThread()
        io.submit(connect_again_and_again())
        assert begun.wait(5)
        io.stop()
        gc.collect()  # a coroutine that nobody awaited warns when it is let go, which fails the test


def test_stopping_waits_for_slow_reads_on_helper_threads(io: IoThread) -> None:
    read = threading.Event()

    async def digest() -> None:
        await asyncio.to_thread(read.set)

    io.submit(digest()).result(5)
    io.stop()
    assert read.is_set()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("asyncio")]


def test_work_that_will_not_end_does_not_hold_up_the_end(io: IoThread, monkeypatch, expected_logs) -> None:
    expected_logs("did not end")
    monkeypatch.setattr(io_thread, "_STOP_SECONDS", 0.05)
    begun, release = threading.Event(), threading.Event()

    async def stubborn() -> None:
        begun.set()
        while not release.is_set():
            try:
                await asyncio.sleep(0.01)
            except asyncio.CancelledError:
                continue

    work = io.submit(stubborn())
    assert begun.wait(5)
    io.stop()
    assert not work.done()
    release.set()
    monkeypatch.undo()
    io.stop()


def test_a_call_is_made_on_the_networks_thread(io: IoThread) -> None:
    called: list[str] = []
    io.call_soon(lambda: called.append(threading.current_thread().name))
    io.submit(sum_up()).result(5)
    assert called == ["io"]
