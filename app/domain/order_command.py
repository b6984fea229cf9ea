"""What somebody asks to be done to a fulfilment, and which quantities of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_line import OrderLine, ShortReason
from app.domain.order_state import Act
from app.domain.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Destination:
    """Where goods move to: a store and a way, under ids that the caller made.

    `lines` names the new line of each old one.
    """

    fulfilment: str
    store: str
    way: Way
    lines: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Substitute:
    """What is given for a line: a product under a line id that the caller made.

    `amount` is for all of it, in minor units.
    """

    line: str
    sku: str
    name: str
    quantity: int
    amount: int


@dataclass(frozen=True, slots=True)
class Command:
    """An act with all it needs, asked for by a person at a device.

    `version` is the fulfilment's version that the person saw. `quantities` are millionths by line; where an act allows
    it, none at all means everything. `place` is where the terminal stands, in words.
    """

    id: str
    act: Act
    version: int
    person: str = ""
    name: str = ""
    device: str = ""
    place: str = ""
    reason: str = ""
    bin: str = ""
    approved_by: str = ""
    quantities: Mapping[str, int] = field(default_factory=dict)
    short: ShortReason | None = None
    to: Destination | None = None
    substitute: Substitute | None = None


def picked_out(now: Fulfilment, command: Command, most: Callable[[OrderLine], int]) -> list[tuple[OrderLine, int]]:
    """The lines that a command names, with their quantities; everything there is when it names none.

    Raises Refusal `ORDER-LINE`, `ORDER-QUANTITY`, `ORDER-NOTHING`.
    """
    if not command.quantities:
        chosen = [(line, most(line)) for line in now.lines if most(line) > 0]
    else:
        chosen = [(_known(now, line_id), quantity) for line_id, quantity in command.quantities.items()]
    for line, quantity in chosen:
        if not 0 < quantity <= most(line):
            raise Refusal("ORDER-QUANTITY", name=line.name, line=line.id)
    if not chosen:
        raise Refusal("ORDER-NOTHING")
    return chosen


def _known(now: Fulfilment, line_id: str) -> OrderLine:
    line = now.line(line_id)
    if line is None:
        raise Refusal("ORDER-LINE", line=line_id)
    return line
