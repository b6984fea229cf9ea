"""Making a page while nothing else is taken apart."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep the collector from taking an earlier test's view-models apart while an engine loads the next page.

    Qt for Python forgets the properties of a type for a moment when its last object goes just then.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
