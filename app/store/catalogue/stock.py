"""The backend's figures of this store's stock, kept beside the products they are about.

With them is kept up to where they count this terminal's own journal: what it recorded after that, whoever reads the
figures takes off them (sync.md 2.7).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from app.domain.catalogue import StockLevel
from app.store.catalogue.schema import connect, get_meta, set_meta, tidy, transaction
from app.store.catalogue.writer import put_stock
from app.wire.stock import StockPage

_CURSOR, _COUNTED, _AT = "stock_cursor", "stock_counted", "stock_at_ms"


def apply_stock(path: Path, page: StockPage) -> None:
    """Apply a page and remember its cursor, both or neither; a page that is applied again changes nothing.

    Only the last page says how much of the journal is counted: then every figure is of that moment.
    """
    with closing(connect(path)) as connection:
        with transaction(connection):
            levels = [(StockLevel(r.sku, r.on_hand, r.reserved, r.elsewhere, page.at_ms), 0) for r in page.records]
            put_stock(connection, levels)
            set_meta(connection, _CURSOR, page.next_cursor)
            if not page.more:
                set_meta(connection, _COUNTED, json.dumps(list(page.counted.items())))
                set_meta(connection, _AT, str(page.at_ms))
        if page.records:
            tidy(connection)


def stock_cursor(path: Path) -> str:
    """Up to where the figures were pulled; empty before the first page."""
    with closing(connect(path)) as connection:
        return get_meta(connection, _CURSOR)


def forget_cursor(path: Path) -> None:
    """Pull all figures again."""
    with closing(connect(path)) as connection, transaction(connection):
        set_meta(connection, _CURSOR, "")


def counted(connection: sqlite3.Connection) -> Mapping[int, int]:
    """The last entry of each epoch that the figures count."""
    return dict(json.loads(get_meta(connection, _COUNTED, "[]")))


def current_at_ms(connection: sqlite3.Connection) -> int:
    """When all figures were last known to be the backend's, 0 when they never were."""
    return int(get_meta(connection, _AT, "0"))
