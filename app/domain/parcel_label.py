"""What the label of one bag of one parcel says."""

from __future__ import annotations

from dataclasses import dataclass

MOST_BAGS = 99


@dataclass(frozen=True, slots=True)
class ParcelLabel:
    """One bag's label: two bags never have the same one.

    `place` is the shelf, bin or compartment; `code` is what the QR code says when the parcel is handed over; `note`
    says of a label printed anew that it is. Raises ValueError for a bag that is none of them.
    """

    order: str
    initials: str
    place: str
    code: str
    bag: int = 1
    bags: int = 1
    shop: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.bag <= self.bags <= MOST_BAGS:
            raise ValueError(f"there is no bag {self.bag} of {self.bags}")


def initials_of(name: str) -> str:
    """The initials that stand for a customer where others can read them: "Anna Maria Kowalska" is "A.K."."""
    words = [word for word in name.split() if word[0].isalpha()]
    ends = words[:1] + words[1:][-1:]
    return "".join(f"{word[0].upper()}." for word in ends)
