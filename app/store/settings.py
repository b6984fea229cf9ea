"""Small facts that the terminal keeps."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from app.store import schema
from app.store.engine import Lane


class LedgerSettings:
    """Implements the `SettingsStore` port."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane

    def get(self, key: str, default: str = "") -> str:
        """The text under a key."""
        with self._lane.reading() as tx:
            found = tx.execute(select(schema.setting.c.value).where(schema.setting.c.key == key)).scalar()
        return default if found is None else found

    def put(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        with self._lane.writing() as tx:
            tx.execute(
                insert(schema.setting)
                .values(key=key, value=value)
                .on_conflict_do_update(index_elements=["key"], set_={"value": value})
            )
