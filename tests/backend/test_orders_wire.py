"""What terminals ask and are told of orders crosses the network unharmed, and nothing else is read as such."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.order_command import Destination, Substitute
from app.domain.order_fulfilment import Fulfilment, Handed, Lock, Told, Way
from app.domain.order_line import OrderLine, ShortReason
from app.domain.order_state import OWN, Act, State
from app.wire import fields
from app.wire.order_act import OrderAct
from app.wire.order_view import OrderView
from app.wire.uuid7 import uuid7

LINE, OTHER = uuid7(), uuid7()
AT = "2026-05-04T08:15:00+00:00"


def full() -> OrderAct:
    return OrderAct(
        uuid7(), Act.MOVE, 3, "ewa", "Ewa Nowak", AT, "customer", "A-7", "Maria", {LINE: 1_500_000},
        ShortReason.DAMAGED, Destination(uuid7(), "0418", Way.SHIP, {LINE: OTHER}),
        Substitute(OTHER, "590", "Żółty kubek", 1_000_000, 999),
    )  # fmt: skip


@pytest.mark.parametrize("asked", [full(), OrderAct(uuid7(), Act.PICK, 1, "ewa", "Ewa Nowak", AT)])
def test_an_act_arrives_as_it_was_sent(asked: OrderAct) -> None:
    assert OrderAct.from_json(fields.decode(fields.encode(asked.as_json()))) == asked


def test_a_fulfilment_arrives_as_it_was_sent() -> None:
    line = OrderLine(LINE, "590", "Żółty kubek", "piece", 2_000_000, 1999, short=1, replaces=OTHER)
    one = Fulfilment(
        uuid7(), uuid7(), "0417", Way.COLLECT, State.HANDING_OVER, 9, (line,), 1, 2, 3, told=Told.FAILED,
        lock=Lock("ewa", "Ewa Nowak", "till", 1, 2, "ready"), handed=Handed(1, "Galeria X", "till", "Ewa Nowak"),
    )  # fmt: skip
    view = OrderView(7, one, "W-1", "7K3QD9XH", "A… Kowalska", "PLN", 1999, ("not_told",))
    assert OrderView.from_json(fields.decode(fields.encode(view.as_json()))) == view


@pytest.mark.parametrize(
    "wrong",
    [
        *({"act": act.value} for act in sorted(OWN)),
        {"act": "sell"},
        {"id": "1"},
        {"version": 0},
        {"at": "yesterday"},
        {"person": ""},
        {"name": "\u0007"},
        {"quantities": {LINE: 0}},
        {"quantities": {LINE: 1.5}},
        {"quantities": [LINE]},
        {"short": "stolen"},
        {"to": {"store": "0418"}},
        {"substitute": {"line": OTHER}},
        {"bin": "x" * 41},
    ],
)
def test_anything_else_is_no_act(wrong: dict[str, Any]) -> None:
    with pytest.raises(fields.BadMessage):
        OrderAct.from_json(full().as_json() | wrong)


def test_a_fulfilment_that_this_version_does_not_know_is_a_bad_message() -> None:
    for wrong in ({}, {"fulfilment": {}}, {"fulfilment": {"state": "beamed"}}):
        with pytest.raises(fields.BadMessage):
            OrderView.from_json(wrong)
