"""Devices hold files, ports and sockets: each test ends with as many open as it began with."""

import contextlib
import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

OPEN = Path("/proc/self/fd")
ONE_OFFS = ("/fonts/", "/.hypothesis/")


@pytest.fixture(scope="session")
def usb_library() -> None:
    """libusb, where there is one, listens to the system from its first use to the end of the process."""
    import usb.core

    with contextlib.suppress(usb.core.NoBackendError):
        usb.core.find()


@pytest.fixture(autouse=True)
def every_descriptor_is_closed(usb_library: None) -> Iterator[None]:
    """Fails a test that leaves a descriptor open, but for those that are opened once for the whole run."""
    before = descriptors()
    yield
    left = descriptors() - before
    if left:
        # An exception a test caught may still hold what it was raised about.
        gc.collect()
        left = descriptors() - before
    if left:
        pytest.fail(f"left open: {sorted(left)}", pytrace=False)


def descriptors() -> set[tuple[str, str]]:
    """Every open descriptor and what it leads to."""
    found = set()
    for entry in OPEN.iterdir():
        try:
            target = str(entry.readlink())
        except FileNotFoundError:
            continue
        if not any(part in target for part in ONE_OFFS):
            found.add((entry.name, target))
    return found
