"""What an import did, in numbers and reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

Progress = Callable[[int, float], None]


class RowFault(StrEnum):
    """Why a row was refused, beside the reasons of `GtinFault`; the values are stable and reach import reports."""

    NAME_EMPTY = "name_empty"
    NAME_TOO_LONG = "name_too_long"
    TEXT_TOO_LONG = "text_too_long"
    NOT_UTF8 = "not_utf8"
    MALFORMED = "malformed"
    PRICE_INVALID = "price_invalid"
    PRICE_NOT_POSITIVE = "price_not_positive"
    CURRENCY_UNKNOWN = "currency_unknown"
    CURRENCY_OTHER = "currency_other"
    UNIT_UNKNOWN = "unit_unknown"
    TAX_UNKNOWN = "tax_unknown"
    NUMBER_INVALID = "number_invalid"
    DUPLICATE = "duplicate"
    QUANTITY_INVALID = "quantity_invalid"
    QUANTITY_ABSURD = "quantity_absurd"
    PRODUCT_UNKNOWN = "product_unknown"
    MEMBERS_ONLY = "members_only"
    COUPON_UNNAMED = "coupon_unnamed"
    REWARD_UNKNOWN = "reward_unknown"
    DATE_INVALID = "date_invalid"


class Note(StrEnum):
    """What was accepted and is worth knowing."""

    COLUMN_IGNORED = "column_ignored"
    NEGATIVE_STOCK = "negative_stock"


class RowRefusal(Exception):
    """A row that is not taken over: a stable reason, and the value that would have been right when it is known."""

    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint


@dataclass(slots=True)
class ImportSummary:
    """Rows read and what became of each: `rows == added + changed + same + repeated + refused`.

    `repeated` rows said again, word for word, what an earlier row of the file had said. `resumed_at` is the number of
    rows an earlier, interrupted run had done; they are counted here. `refused_file` is None when nothing was refused.
    """

    rows: int = 0
    added: int = 0
    changed: int = 0
    same: int = 0
    repeated: int = 0
    resumed_at: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    notes: Counter[tuple[str, str]] = field(default_factory=Counter)
    refused_file: Path | None = None

    @property
    def refused(self) -> int:
        """How many rows were refused, for any reason."""
        return self.reasons.total()
