"""The one number of a trade item: every printed form of a GTIN read, checked and brought to one key."""

from dataclasses import dataclass
from enum import StrEnum

KEY_LENGTH = 14
LENGTHS = (8, 12, 13, 14)
PLU_MAX_LENGTH = 6
_PADDED_LENGTH = {7: 8, 9: 12, 10: 12, 11: 12}


class GtinFault(StrEnum):
    """Why a string is not a GTIN; the values are stable and reach import reports and scan results."""

    EMPTY = "empty"
    NOT_DIGITS = "not_digits"
    PLU = "plu"
    WRONG_LENGTH = "wrong_length"
    LOST_LEADING_ZEROS = "lost_leading_zeros"
    WRONG_CHECK_DIGIT = "wrong_check_digit"
    ALL_ZEROS = "all_zeros"


@dataclass(frozen=True, slots=True, order=True)
class Gtin:
    """A valid GTIN: ``key`` is the zero-padded 14-digit string, equal for every printed form of the same number."""

    key: str

    @property
    def display(self) -> str:
        """The number as it is printed on the pack: 8, 12, 13 or 14 digits."""
        return self.key[-self._length :]

    @property
    def form(self) -> str:
        """``GTIN-8``, ``GTIN-12``, ``GTIN-13`` or ``GTIN-14``, whichever is the shortest that holds the number."""
        return f"GTIN-{self._length}"

    @property
    def _length(self) -> int:
        return next(length for length in LENGTHS if self.key[:-length].strip("0") == "")

    def __str__(self) -> str:
        return self.display


@dataclass(frozen=True, slots=True)
class GtinRefusal:
    """A string that is not a GTIN and why; ``hint`` holds the code with its zeros restored when those were lost."""

    reason: GtinFault
    hint: str | None = None


def is_digits(text: str) -> bool:
    """Whether the text is one or more of 0-9 and nothing else (other scripts' digits are not digits on a pack)."""
    return text.isascii() and text.isdigit()


def check_digit(body: str) -> str:
    """The GS1 modulo 10 check digit of a string of digits (General Specifications 7.9.1)."""
    total = 3 * sum(map(int, body[::-2])) + sum(map(int, body[-2::-2]))
    return str(-total % 10)


def has_valid_check_digit(digits: str) -> bool:
    """Whether the last digit is the GS1 check digit of those before it."""
    return len(digits) > 1 and check_digit(digits[:-1]) == digits[-1]


def parse_gtin(raw: str) -> Gtin | GtinRefusal:
    """The GTIN that a string of 8, 12, 13 or 14 digits holds, or why it holds none; surrounding blanks are ignored.

    Nothing is repaired: a code that lost its leading zeros is refused with the restored code as a hint, and a PLU
    (six digits or fewer) is an internal number, not a GTIN.
    """
    text = raw.strip()
    if not text:
        return GtinRefusal(GtinFault.EMPTY)
    if not is_digits(text):
        return GtinRefusal(GtinFault.NOT_DIGITS)
    if text.strip("0") == "":
        return GtinRefusal(GtinFault.ALL_ZEROS)
    if len(text) in LENGTHS:
        if not has_valid_check_digit(text):
            return GtinRefusal(GtinFault.WRONG_CHECK_DIGIT)
        return Gtin(text.zfill(KEY_LENGTH))
    if len(text) <= PLU_MAX_LENGTH:
        return GtinRefusal(GtinFault.PLU)
    padded = text.zfill(_PADDED_LENGTH.get(len(text), len(text)))
    if len(padded) in LENGTHS and has_valid_check_digit(padded):
        return GtinRefusal(GtinFault.LOST_LEADING_ZEROS, hint=padded)
    return GtinRefusal(GtinFault.WRONG_LENGTH)


def expand_upc_e(raw: str) -> Gtin | GtinRefusal:
    """The GTIN behind a zero-suppressed UPC-E number of 6, 7 or 8 digits (General Specifications 5.2.2.4.2).

    Six digits are the printed body under number system 0; seven are number system (0 or 1) and body; eight end
    with the check digit of the expanded GTIN-12, which must be right.
    """
    text = raw.strip()
    if not is_digits(text):
        return GtinRefusal(GtinFault.NOT_DIGITS if text else GtinFault.EMPTY)
    if len(text) not in (6, 7, 8) or (len(text) > 6 and text[0] not in "01"):
        return GtinRefusal(GtinFault.WRONG_LENGTH)
    if text.strip("0") == "":
        return GtinRefusal(GtinFault.ALL_ZEROS)
    system, body = ("0", text) if len(text) == 6 else (text[0], text[1:7])
    upc = system + _restore_zeros(body)
    expected = check_digit(upc)
    if len(text) == 8 and text[7] != expected:
        return GtinRefusal(GtinFault.WRONG_CHECK_DIGIT)
    return Gtin((upc + expected).zfill(KEY_LENGTH))


def _restore_zeros(body: str) -> str:
    match body[5]:
        case "0" | "1" | "2":
            return body[:2] + body[5] + "0000" + body[2:5]
        case "3":
            return body[:3] + "00000" + body[3:5]
        case "4":
            return body[:4] + "00000" + body[4]
        case _:
            return body[:5] + "0000" + body[5]
