"""What happens to customers' value and wishes by itself, in short transactions, for the backend's clock."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from app.backend.accounts import gift_cards, holds
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.customers import purchases, wish_lists
from app.backend.events import log

BATCH = 200


def end_holds(core: Core) -> int:
    """Free what was authorised and never captured."""
    return _swept(core, holds.sweep)


def activate_gift_cards(core: Core) -> int:
    """Make cards worth their value whose sale has arrived."""
    return _swept(core, gift_cards.sweep)


def carry_purchases(core: Core) -> int:
    """Bring recorded sales to their customers, with the points they earn."""
    log.give_places(core)
    return _swept(core, purchases.follow)


def look_after_wishes(core: Core) -> int:
    """Forget wish lists that have ended, and tell of goods that somebody waits for."""
    return _swept(core, wish_lists.sweep)


def _swept(core: Core, work: Callable[[Connection, int, int], int]) -> int:
    now_ms = to_ms(core.now())
    return core.database.write(lambda connection: work(connection, now_ms, BATCH))
