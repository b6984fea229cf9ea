"""What a shop decides about its kiosk; every mistake in it is named by its key."""

from __future__ import annotations

from typing import Any

import pytest

from app.config import parse
from app.domain.refusals import Refusal


def test_a_kiosk_that_is_told_nothing_shows_the_shelf_in_the_terminals_language_first() -> None:
    kiosk = parse({"terminal": {"language": "pl"}}).kiosk
    assert (kiosk.release, kiosk.languages[0], kiosk.survey, kiosk.proof_over) == ("shelf", "pl", True, 0)


def test_a_shelf_is_found_in_its_row() -> None:
    row = {"name": "B", "shelves": ["B13", "B12"], "way": {"en": "Second aisle.", "pl": "Druga alejka."}}
    kiosk = parse({"kiosk": {"release": "locker", "desk": "desk 2", "aisle": [row]}}).kiosk
    aisle = kiosk.aisle("B12")
    assert aisle is not None
    assert (aisle.name, aisle.way["pl"]) == ("B", "Druga alejka.")
    assert kiosk.aisle("C1") is None


@pytest.mark.parametrize(
    ("kiosk", "key"),
    [
        ({"relase": "shelf"}, "kiosk.relase"),
        ({"release": "drone"}, "kiosk.release"),
        ({"languages": ["en", "tlh"]}, "kiosk.languages"),
        ({"languages": ["en", "en"]}, "kiosk.languages"),
        ({"languages": []}, "kiosk.languages"),
        ({"proof_over": -1}, "kiosk.proof_over"),
        ({"survey": "yes"}, "kiosk.survey"),
        ({"aisle": [{"name": "", "shelves": []}]}, "kiosk.aisle[0]"),
        ({"aisle": [{"name": "B", "way": {"xx": "left"}}]}, "kiosk.aisle[0].way"),
        ({"aisle": [{"name": "B", "way": {"en": "left\nright"}}]}, "kiosk.aisle[0]"),
        ({"aisle": [{"name": "B", "shelfs": []}]}, "kiosk.aisle[0].shelfs"),
    ],
)
def test_a_mistake_is_named_by_its_key(kiosk: dict[str, Any], key: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse({"kiosk": kiosk})
    assert refused.value.facts["key"] == key
