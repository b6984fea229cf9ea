"""Runners for tests: one that does everything at once, one that waits to be told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class InlineRunner:
    """Runs every job at once and delivers its ending at once, on the caller's thread."""

    def db(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Run on the store's lane."""
        _run(job, done, failed)

    def device(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Run on the devices' lane."""
        _run(job, done, failed)

    def card(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Run on the card terminal's lane."""
        _run(job, done, failed)

    def orders(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Run on the lane of orders."""
        _run(job, done, failed)

    def spare(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Run as a slow read."""
        _run(job, done, failed)


class HeldRunner(InlineRunner):
    """Keeps jobs until `release`, so that a test decides in which order they end."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []

    def db(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Hold a job of the store's lane."""
        self.jobs.append(lambda: _run(job, done, failed))

    def orders(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Hold a job of the lane of orders."""
        self.jobs.append(lambda: _run(job, done, failed))

    def spare(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Hold a slow read."""
        self.jobs.append(lambda: _run(job, done, failed))

    def release(self, place: int = 0) -> None:
        """Let one job run and end."""
        self.jobs.pop(place)()

    def release_all(self) -> None:
        """Let everything run, and what that starts."""
        while self.jobs:
            self.release()


class SlowCustomer(InlineRunner):
    """Keeps jobs of the card terminal until `pay`, as customers who look for their card do."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []

    def card(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Hold a job of the card terminal's lane."""
        self.jobs.append(lambda: _run(job, done, failed))

    def pay(self) -> None:
        """Let the oldest job run and end."""
        self.jobs.pop(0)()


def _run(job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
    try:
        result = job()
    except Exception as problem:  # noqa: BLE001  # the port hands every failure to the caller
        failed(problem)
    else:
        done(result)
