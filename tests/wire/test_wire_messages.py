"""Messages survive the network unchanged, and anything else is named, never obeyed."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.wire import enrolment, fields, push
from app.wire.entry import GENESIS, Entry, Kind, hash_holds, sealed
from app.wire.uuid7 import uuid7

NOW = "2026-03-14T09:26:53+01:00"
TERMINAL = "0190b6a0-0000-7000-8000-000000000001"
HASH = bytes(range(32))


def chain(bodies: list[str]) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    for seq, body in enumerate(bodies, 1):
        entries.append(
            sealed(TERMINAL, 1, seq, uuid7(), Kind.NOTE, NOW, body, entries[-1].hash if entries else GENESIS)
        )
    return tuple(entries)


def through(message: dict[str, Any]) -> fields.Message:
    return fields.decode(fields.encode(message))


def batch(bodies: list[str]) -> push.Push:
    entries = chain(bodies)
    return push.Push(TERMINAL, 1, entries, entries[-1].seq, entries[-1].hash, "0.1.0", NOW)


MESSAGES = [
    push.PushAnswer(7, HASH, NOW, (push.Result(7, push.Status.ANNOTATED, ("SUM-OFF",)),), 3, (push.Directive("x"),)),
    push.Heartbeat(1, 7, HASH, "0.1.0", NOW, (push.ShiftFigures(3, {"sales": 2, "refunds_total": -500}),)),
    push.HeartbeatAnswer(7, HASH, 7, NOW, (push.ShiftFigures(3, {"sales": 2}, agree=True),), {"catalogue": 9}),
    push.Cursor(1, 0, GENESIS, 0),
    push.Opaque(1, 4, HASH, HASH, b"\x00\xff"),
    enrolment.EnrolRequest("7K3QD9XW2M", TERMINAL, HASH, "0.1.0", "Till 3"),
    enrolment.EnrolAnswer("0417", "High Street", "EUR", TERMINAL, "Till 3", "03", enrolment.Shape.TILL, 1, HASH, NOW),
    enrolment.SlotRequest("0417", "EUR", "Till 3", "03"),
    enrolment.Slot("7K3QD9XW2M", NOW),
]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_a_message_survives_the_network_unchanged(message: Any) -> None:
    assert type(message).from_json(through(message.as_json())) == message


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_a_message_without_one_of_its_fields_is_named(message: Any) -> None:
    whole = message.as_json()
    for name in set(whole) - {"want", "agree", "proto"}:
        with pytest.raises(fields.BadMessage, match=name):
            type(message).from_json({key: value for key, value in whole.items() if key != name})


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(st.characters(), max_size=30), min_size=1, max_size=5))
def test_any_text_in_a_body_keeps_its_hash_across_the_network(bodies: list[str]) -> None:
    sent = batch(bodies)
    received = push.Push.from_json(TERMINAL, through(sent.as_json()))
    assert received == sent
    assert all(hash_holds(entry) for entry in received.entries)


def test_halves_of_characters_in_a_body_keep_their_hash() -> None:
    sent = batch(["\ud800", "a\x00b"])
    assert all(hash_holds(entry) for entry in push.Push.from_json(TERMINAL, through(sent.as_json())).entries)


def test_a_batch_whose_entries_do_not_follow_each_other_is_refused() -> None:
    message = batch(["1", "2", "3"]).as_json()
    message["entries"].pop(1)
    with pytest.raises(fields.BadMessage, match="consecutive"):
        push.Push.from_json(TERMINAL, message)


@pytest.mark.parametrize(
    "raw", [b"", b"\xff\xfe", b"[1]", b"NaN", b'{"a":NaN}', b"[" * 100_000, b'{"a":' + b"9" * 5000]
)
def test_bytes_that_are_no_message_are_refused(raw: bytes) -> None:
    with pytest.raises(fields.BadMessage):
        fields.decode(raw)


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([*MESSAGES, batch(["1"])]), st.data())
def test_a_wrong_value_anywhere_is_read_or_refused_and_never_crashes(message: Any, data: st.DataObject) -> None:
    document = json.loads(fields.encode(message.as_json()))
    document[data.draw(st.sampled_from(sorted(document)))] = data.draw(junk)
    try:
        if isinstance(message, push.Push):
            push.Push.from_json(TERMINAL, document)
        else:
            type(message).from_json(document)
    except fields.BadMessage:
        pass


@pytest.mark.parametrize("typed", ["7k3qd-9xw2m", " 7K3QD 9XW2M ", "7K3QD9XW2M"])
def test_a_code_may_be_typed_as_people_type(typed: str) -> None:
    assert enrolment.normal(typed) == "7K3QD9XW2M"


def test_letters_that_look_like_digits_are_taken_for_them() -> None:
    assert enrolment.normal("oOiIlL7777") == "0011117777"


@given(st.integers(0, 2**50 - 1))
def test_every_code_made_can_be_read_back(random: int) -> None:
    code = enrolment.code_from(random)
    assert len(code) == 10
    assert enrolment.normal(enrolment.shown(code)) == code
