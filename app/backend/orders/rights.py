"""What the shapes of terminals may do to orders: a kiosk only what a customer may, a tablet takes no money.

A key of a kiosk stands in the open: whoever takes it out of its housing gets no further than a customer does.
"""

from __future__ import annotations

from sqlalchemy import Connection

from app.backend.orders import records
from app.backend.problems import Refused
from app.backend.terminals.registry import Terminal
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_state import Act, State
from app.wire.enrolment import Shape
from app.wire.order_act import OrderAct

OF_CUSTOMERS = frozenset(
    {
        *(Act.ARRIVE, Act.HAND_OVER, Act.LET_GO, Act.COLLECT, Act.REFUSE),
        *(Act.EXTEND, Act.CANCEL, Act.TOLD, Act.NOT_TOLD, Act.TELL_AGAIN),
    }
)
_RESTS = frozenset({State.PARTLY_COLLECTED, State.PARTLY_PICKED, State.SHORT})


def check_act(connection: Connection, terminal: Terminal, part: Fulfilment, asked: OrderAct) -> None:
    """Whether a terminal may ask for this at all. Raises Refused 403 `TERMINAL-SHAPE`.

    A kiosk lets no unpaid goods go, lets go only of its own handovers, and cancels only what is left of an order.
    """
    if terminal.shape != Shape.KIOSK:
        return
    if asked.act not in OF_CUSTOMERS or (asked.act is Act.COLLECT and asked.approved_by):
        raise _closed(terminal)
    mine = part.lock is not None and part.lock.device == terminal.id
    if asked.act is Act.LET_GO and not mine:
        raise _closed(terminal)
    if asked.act is Act.CANCEL and not _is_rest(connection, terminal, part):
        raise _closed(terminal)


def check_money(terminal: Terminal) -> None:
    """Whether money is taken at this terminal. Raises Refused 403 `TERMINAL-SHAPE`."""
    if terminal.shape == Shape.TABLET:
        raise _closed(terminal)


def _closed(terminal: Terminal) -> Refused:
    return Refused(403, "TERMINAL-SHAPE", "A terminal of this kind may not do this", kind=terminal.shape)


def _is_rest(connection: Connection, terminal: Terminal, part: Fulfilment) -> bool:
    """Whether something of the order was handed over, is being handed over here, or could not be found."""
    if part.state in _RESTS:
        return True
    others = records.of_order(connection, part.order)
    here = (one.lock is not None and one.lock.device == terminal.id for one in others)
    return any(here) or any(one.handed is not None for one in others)
