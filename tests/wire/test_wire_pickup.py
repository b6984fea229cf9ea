"""What kiosks, boards and the backend tell each other at a pickup arrives unharmed; nothing else is read as such."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_line import OrderLine
from app.domain.order_state import State
from app.wire import fields
from app.wire.kiosk_asks import OwnerAnswer, OwnerAsked, PhoneCodeTyped, PhoneCodeWanted, SurveyAnswer
from app.wire.order_view import BULKY, DELEGATE, ID_CHECK, OWNER, LocatedOrder, OrderView, OtherStore, PassView
from app.wire.store_task import ESCALATES, RaisedTask, StoreTask, TaskKind, TaskState, TaskStep
from app.wire.uuid7 import uuid7

AT = "2026-05-04T08:15:00+00:00"
LINE = OrderLine(uuid7(), "590", "Żółty kubek", "piece", 2_000_000, 1999)
PART = Fulfilment(uuid7(), uuid7(), "0417", Way.COLLECT, State.READY, 9, (LINE,), 1, 2, 3)
PASSES = (PassView("00" * 8, "7K3QD9XH", OWNER, "A… Kowalska"), PassView("ff" * 8, "2345678H", DELEGATE, "M… Nowak"))
VIEW = OrderView(
    7, PART, "W-1", "7K3QD9XH", "A… Kowalska", "PLN", 1999, ("not_told",), PASSES, AT, (ID_CHECK, BULKY), 18, 500,
    payment_unknown=True, gate="Gate B", language="pl",
)  # fmt: skip
STORE = OtherStore("0418", "Galeria X", "Long Street 1", "21:00", 3200)
TASK = StoreTask(
    uuid7(), TaskKind.DOOR, TaskState.ACCEPTED, uuid7(), "Galeria X, Kiosk 1", PART.order, "7K3QD9XH", "KIOSK-DOOR",
    "Ewa Nowak", AT, AT, 12, ESCALATES[TaskKind.DOOR],
)  # fmt: skip
ADDED = ("passes", "ready_by", "flags", "min_age", "paid", "payment_unknown", "gate", "language")


def over_the_wire(message: dict[str, Any]) -> fields.Message:
    return fields.decode(fields.encode(message))


@pytest.mark.parametrize(
    "message",
    [
        VIEW,
        LocatedOrder((VIEW,), (STORE, OtherStore("0419", "", "", "", None))),
        TASK,
        RaisedTask(uuid7(), TaskKind.HELP),
        RaisedTask(uuid7(), TaskKind.RUNNER, PART.order, "RUNNER-DESK"),
        TaskStep("ewa", "Ewa Nowak"),
        PhoneCodeWanted(uuid7(), "+48 601 234 567"),
        PhoneCodeWanted(uuid7(), order=PART.order),
        PhoneCodeTyped("012345"),
        OwnerAsked(uuid7(), OwnerAnswer.APPROVED, AT),
        SurveyAnswer(uuid7(), 5),
    ],
)
def test_a_message_arrives_as_it_was_sent(message: Any) -> None:
    assert type(message).from_json(over_the_wire(message.as_json())) == message


def test_what_an_older_backend_does_not_tell_of_an_order_is_empty() -> None:
    old = {name: value for name, value in VIEW.as_json().items() if name not in ADDED}
    read = OrderView.from_json(over_the_wire(old))
    assert read == OrderView(*(getattr(VIEW, name) for name in OrderView.__slots__[:8]))


def test_an_older_backend_names_the_other_stores_by_their_ids() -> None:
    read = LocatedOrder.from_json({"fulfilments": [], "other_stores": ["0418"]})
    assert read == LocatedOrder((), (OtherStore("0418", "", "", "", None),))


@pytest.mark.parametrize(
    ("reads", "message"),
    [
        (OrderView.from_json, VIEW.as_json() | {"passes": [{"nonce": "x"}]}),
        (OrderView.from_json, VIEW.as_json() | {"min_age": -1}),
        (OrderView.from_json, VIEW.as_json() | {"ready_by": "soon"}),
        (OrderView.from_json, VIEW.as_json() | {"payment_unknown": 1}),
        (StoreTask.from_json, TASK.as_json() | {"kind": "party"}),
        (StoreTask.from_json, TASK.as_json() | {"escalates": ["soon"]}),
        (RaisedTask.from_json, {"id": uuid7(), "kind": "help", "order": "W-1"}),
        (PhoneCodeWanted.from_json, {"id": uuid7()}),
        (PhoneCodeWanted.from_json, {"id": uuid7(), "phone": "601", "order": uuid7()}),
        (PhoneCodeTyped.from_json, {"code": "12345"}),
        (PhoneCodeTyped.from_json, {"code": "١٢٣٤٥٦"}),
        (SurveyAnswer.from_json, {"id": uuid7(), "score": 6}),
        (OwnerAsked.from_json, {"id": uuid7(), "answer": "perhaps", "until": AT}),
    ],
)
def test_anything_else_is_refused_by_the_name_of_its_field(
    reads: Callable[[fields.Message], Any], message: fields.Message
) -> None:
    with pytest.raises(fields.BadMessage):
        reads(message)
