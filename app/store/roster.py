"""The people whom the backend told of, kept among the terminal's own."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from app.store import schema
from app.store.engine import Lane
from app.store.pins import SHIPPED, Keeper, shipped_verifier
from app.wire.people import PeopleAnswer, PeopleRequest

_P = schema.person.c
_CURSOR = "people.cursor"
_GOOD_UNTIL = "people.good_until"


class LedgerRoster:
    """Asks for, and takes over, who works in the store."""

    def __init__(self, lane: Lane, keeper: Keeper) -> None:
        self._lane = lane
        self._keeper = keeper

    def asked(self) -> PeopleRequest:
        """What to ask the backend."""
        with self._lane.reading() as tx:
            cursor = _kept(tx, _CURSOR)
        return PeopleRequest(self._keeper.backend_pepper(), cursor)

    def take_over(self, answer: PeopleAnswer, store: str) -> bool:
        """Make the people those of the answer, in one transaction; gives whether anything changed.

        Badges stay with their holders; a lock ends only with a new PIN.
        """
        if answer.people is None:
            with self._lane.writing() as tx:
                _keep(tx, _GOOD_UNTIL, answer.good_until)
            return False
        wanted = {one.id: (one, shipped_verifier(one, answer, store)) for one in answer.people}
        with self._lane.writing() as tx:
            _keep(tx, _GOOD_UNTIL, answer.good_until)
            known = {row.id: row for row in tx.execute(schema.person.select().where(_P.verifier.startswith(SHIPPED)))}
            tx.execute(delete(schema.person).where(_P.id.in_(known.keys() - wanted.keys())))
            for person, (one, verifier) in wanted.items():
                values = {"name": one.name, "role": one.role.value, "verifier": verifier}
                if person not in known:
                    tx.execute(insert(schema.person).values(id=person, badge="", tries=0, locked_at_ms=0, **values))
                elif known[person].verifier != verifier:
                    self._change(tx, person, {**values, "tries": 0, "locked_at_ms": 0})
                else:
                    self._change(tx, person, values)
            _keep(tx, _CURSOR, answer.cursor)
        return True

    def _change(self, tx: Connection, person: str, values: dict[str, Any]) -> None:
        tx.execute(update(schema.person).where(_P.id == person).values(values))


def good_until(tx: Connection) -> datetime | None:
    """Until when those whom the backend told of are let in without its having been asked again."""
    text = _kept(tx, _GOOD_UNTIL)
    return datetime.fromisoformat(text) if text else None


def _kept(tx: Connection, key: str) -> str:
    return tx.execute(select(schema.setting.c.value).where(schema.setting.c.key == key)).scalar() or ""


def _keep(tx: Connection, key: str, value: str) -> None:
    row = {"key": key, "value": value}
    tx.execute(insert(schema.setting).values(row).on_conflict_do_update(index_elements=["key"], set_={"value": value}))
