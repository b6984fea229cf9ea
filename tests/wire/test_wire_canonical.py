"""Canonical JSON and the chain hash: one text for one value, and any change to an entry shows."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.wire.canonical import canonical
from app.wire.entry import GENESIS, Entry, Kind, hash_holds, sealed

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


def entry(body: str = "{}", at: str = "2026-05-04T10:15:00+02:00") -> Entry:
    return sealed("till-3", 1, 1, "0197", Kind.SALE, at, body, GENESIS)


@settings(max_examples=100, deadline=None)
@given(VALUES)
def test_a_value_has_one_text_that_gives_it_back(value: object) -> None:
    text = canonical(value)
    assert json.loads(text) == value
    assert canonical(json.loads(text)) == text


def test_the_order_of_keys_does_not_matter() -> None:
    assert canonical({"b": 1, "a": [1, 2]}) == canonical({"a": [1, 2], "b": 1}) == '{"a":[1,2],"b":1}'


@pytest.mark.parametrize(
    "value", [1.0, [0.5], {"a": {"b": (float("nan"),)}}, Decimal(1), {1: "a"}, {None: 1}, {"a": b"x"}, {1, 2}]
)
def test_floats_and_what_json_does_not_have_are_refused(value: object) -> None:
    with pytest.raises(TypeError):
        canonical(value)


def test_a_sealed_entry_holds() -> None:
    assert hash_holds(entry())


@pytest.mark.parametrize(
    "change",
    [
        {"terminal": "till-4"},
        {"epoch": 2},
        {"seq": 2},
        {"id": "0198"},
        {"kind": "refund"},
        {"schema": 2},
        {"at": "2026-05-04T10:15:01+02:00"},
        {"body": '{"a":1}'},
        {"prev": bytes(31) + b"\x01"},
        {"hash": bytes(32)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_any_change_to_an_entry_shows(change: dict[str, object]) -> None:
    assert not hash_holds(replace(entry(), **change))  # type: ignore[arg-type]  # one field


def test_text_cannot_wander_between_header_and_body() -> None:
    assert entry(body="x", at="y").hash != entry(body="yx", at="").hash


def test_a_body_with_half_a_surrogate_pair_still_has_a_hash() -> None:
    assert hash_holds(entry(body='{"name":"\ud800"}'))
