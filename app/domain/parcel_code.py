"""What the label of a bag says to a scanner: which order's bag it is, and the how manieth of how many."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass

from app.domain.codes.own import OwnKind, decode_own, encode_own
from app.domain.parcel_label import MOST_BAGS

_SHAPE = re.compile(r"([0-9A-F]{32})(\d\d)(\d\d)")


@dataclass(frozen=True, slots=True)
class Bag:
    """One bag of a fulfilment. It collects nothing by itself: the customer shows another code."""

    fulfilment: str
    number: int
    of: int


def bag_code(bag: Bag) -> str:
    """The code on a bag's label. Raises ValueError for a bag that is none of them."""
    if not 1 <= bag.number <= bag.of <= MOST_BAGS:
        raise ValueError(f"there is no bag {bag.number} of {bag.of}")
    payload = f"{uuid.UUID(bag.fulfilment).hex.upper()}{bag.number:02d}{bag.of:02d}"
    return encode_own(OwnKind.PARCEL, payload)


def read_bag(scanned: str) -> Bag | None:
    """The bag of a scanned code, None for anything else."""
    own = decode_own(scanned.strip())
    found = _SHAPE.fullmatch(own[1]) if own is not None and own[0] is OwnKind.PARCEL else None
    if found is None:
        return None
    bag = Bag(str(uuid.UUID(found[1])), int(found[2]), int(found[3]))
    return bag if 1 <= bag.number <= bag.of else None
