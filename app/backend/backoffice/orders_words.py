"""States, ways and acts of orders in words."""

from __future__ import annotations

from app.backend.backoffice.words import _
from app.domain.order_state import Act, State

STATES = {
    State.PLACED: _("Placed"),
    State.ACCEPTED: _("Accepted"),
    State.PICKING: _("Being picked"),
    State.PICKED: _("Picked"),
    State.PARTLY_PICKED: _("Partly picked"),
    State.SHORT: _("Short"),
    State.STAGED: _("On its shelf"),
    State.READY: _("Ready"),
    State.ARRIVED: _("Customer is here"),
    State.HANDING_OVER: _("Being handed over"),
    State.COLLECTED: _("Collected"),
    State.PARTLY_COLLECTED: _("Partly collected"),
    State.EXPIRED: _("Expired"),
    State.RETURN_TO_SHELF: _("Back to the shelf"),
    State.REFUNDED: _("Refunded"),
    State.CANCELLED: _("Cancelled"),
    State.REFUSED: _("Refused at the desk"),
    State.MOVED: _("Moved to another store"),
}
WAYS = {"collect": _("To collect"), "ship": _("To send")}
ACTS = {
    Act.PLACE: _("Placed"),
    Act.ACCEPT: _("Accepted"),
    Act.PICK: _("Picking began"),
    Act.TAKE_OVER: _("Taken over"),
    Act.TICK: _("Line picked"),
    Act.SHORT: _("Not found"),
    Act.SUBSTITUTE: _("Replaced by another product"),
    Act.FINISH: _("Picking ended"),
    Act.LET_GO: _("Let go"),
    Act.STAGE: _("Put on its shelf"),
    Act.READY: _("Ready"),
    Act.TOLD: _("Customer told"),
    Act.NOT_TOLD: _("Customer not reached"),
    Act.TELL_AGAIN: _("Customer told again"),
    Act.REMIND: _("Customer reminded"),
    Act.ARRIVE: _("Customer arrived"),
    Act.HAND_OVER: _("Handing over began"),
    Act.COLLECT: _("Collected"),
    Act.REFUSE: _("Refused at the desk"),
    Act.EXTEND: _("Kept longer"),
    Act.EXPIRE: _("Expired"),
    Act.TAKE_DOWN: _("Taken down"),
    Act.SHELVE: _("Back on the shelf"),
    Act.REFUND: _("Refunded"),
    Act.CANCEL: _("Cancelled"),
    Act.MOVE: _("Moved"),
    Act.UNDO: _("Undone"),
}
PAYMENTS = {"paid": _("Paid"), "unknown": _("Nobody knows yet"), "declined": _("Declined"), "refunded": _("Refunded")}
