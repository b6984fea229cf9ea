"""Acts on orders as this terminal asks for them: under a fresh id, by whoever is signed in, else by the terminal."""

from __future__ import annotations

from typing import Any

from app.domain.order_fulfilment import Fulfilment
from app.domain.order_state import Act
from app.ports.clock import Ids
from app.services.desk import Desk
from app.wire.order_act import OrderAct


class Acting:
    """Makes acts. A kiosk has nobody signed in: there the terminal itself acts."""

    def __init__(self, desk: Desk, ids: Ids) -> None:
        self._desk = desk
        self._ids = ids

    @property
    def device(self) -> str:
        """The terminal's id, as locks name it."""
        return self._desk.terminal.id

    @property
    def who(self) -> tuple[str, str]:
        """Id and name of whoever acts."""
        person, terminal = self._desk.person, self._desk.terminal
        if person is not None:
            return person.id, person.name
        return terminal.id, terminal.name or terminal.code

    def act(self, act: Act, on: Fulfilment, **given: Any) -> OrderAct:
        """An act on the version of a fulfilment that is known here; `given` are further fields of `OrderAct`."""
        person, name = self.who
        return OrderAct(self.new_id(), act, on.version, person, name, self._desk.now(), **given)

    def new_id(self) -> str:
        """An id that never repeats."""
        return self._ids.new()
