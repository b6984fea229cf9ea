"""What can be done to an order now, in words, and the reasons that some of it needs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.order_fulfilment import Fulfilment, Told
from app.domain.order_state import TABLE, Act, State

translate = QCoreApplication.translate

NEEDS_REASON = ("takeOver", "undo", "giveUpRest")
_FIRST = (State.READY, State.ARRIVED, State.HANDING_OVER, State.PARTLY_COLLECTED, State.EXPIRED)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be done, and what comes of it."""

    id: str
    glyph: str
    text: str
    note: str


def choices_of(one: Fulfilment, me: str) -> list[Choice]:
    """What the one signed in can do, the likeliest first."""
    acts, found = TABLE[one.state], []
    mine = one.lock is not None and one.lock.person == me
    if (one.state is State.PICKING and mine) or Act.PICK in acts:
        found.append(_pick(one))
    if one.state is State.PICKING and not mine:
        found.append(_take_over())
    if one.state is State.PICKING and mine:
        found.append(_let_go())
    if one.state in (State.PICKED, State.PARTLY_PICKED, State.STAGED) and one.total(lambda line: line.to_hand):
        found.append(_stage(one))
    if Act.HAND_OVER in acts and one.state in _FIRST:
        found.append(_hand_over())
    if one.state is State.ARRIVED:
        found.append(_bring())
    if Act.TELL_AGAIN in acts and one.told is not Told.NOT_YET:
        found.append(Choice("tellAgain", "mail", translate("Board", "Tell the customer again"), ""))
    if Act.CANCEL in acts and one.total(lambda line: line.short) and one.state is not State.PICKING:
        found.append(_give_up())
    if Act.EXTEND in acts and not one.extended:
        found.append(_extend())
    if one.state in (State.EXPIRED, State.RETURN_TO_SHELF) or one.total(lambda line: line.to_shelve):
        found.append(_put_back())
    if Act.UNDO in acts:
        found.append(_undo())
    return found


def reasons_of(choice: str) -> tuple[str, ...]:
    """What somebody may choose from; it goes on the record as it is shown."""
    if choice == "takeOver":
        return (
            translate("Reason", "Colleague is away"),
            translate("Reason", "Customer waits"),
            translate("Reason", "It takes too long"),
        )
    if choice == "giveUpRest":
        return (
            translate("Reason", "Not to be had"),
            translate("Reason", "Agreed with the customer"),
            translate("Reason", "Damaged"),
        )
    if choice == "undo":
        return (
            translate("Reason", "Pressed by mistake"),
            translate("Reason", "Wrong order"),
            translate("Reason", "Wrong goods in the bag"),
            translate("Reason", "Customer came back"),
        )
    return ()


def _pick(one: Fulfilment) -> Choice:
    again = one.state in (State.SHORT, State.PARTLY_PICKED)
    text = translate("Board", "Look once more") if again else translate("Board", "Pick it")
    return Choice("pick", "search" if again else "package", text, translate("Board", "The pick list opens"))


def _take_over() -> Choice:
    note = translate("Board", "Your colleague's work stays as it is")
    return Choice("takeOver", "users", translate("Board", "Take it over"), note)


def _let_go() -> Choice:
    note = translate("Board", "Somebody else may pick it")
    return Choice("letGo", "arrow-left", translate("Board", "Stop picking"), note)


def _stage(one: Fulfilment) -> Choice:
    rest = one.total(lambda line: line.short) > 0
    text = translate("Board", "Make ready what is here") if rest else translate("Board", "Put into a bin")
    return Choice("stage", "shopping-bag", text, translate("Board", "Label, bin, then the customer is told"))


def _hand_over() -> Choice:
    note = translate("Board", "For two minutes nobody else can")
    return Choice("handOver", "check", translate("Board", "Hand over"), note)


def _bring() -> Choice:
    note = translate("Board", "The customer sees your name")
    return Choice("bring", "arrow-right", translate("Board", "I will bring it"), note)


def _give_up() -> Choice:
    note = translate("Board", "Its price is paid back")
    return Choice("giveUpRest", "x", translate("Board", "Give up what is missing"), note)


def _extend() -> Choice:
    note = translate("Board", "Two days more, once")
    return Choice("extend", "clock", translate("Board", "Hold it longer"), note)


def _put_back() -> Choice:
    note = translate("Board", "Scan what goes back to its shelf")
    return Choice("putBack", "recall", translate("Board", "Put back"), note)


def _undo() -> Choice:
    note = translate("Board", "With a reason; until it is collected")
    return Choice("undo", "recall", translate("Board", "Undo the last step"), note)
