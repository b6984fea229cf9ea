"""Six-digit dates on packs: the century is a sliding window around today, day 00 is the last day of the month."""

from calendar import monthrange
from datetime import date

_YEARS_AHEAD = 50
_YEARS_BEHIND = 49


def read_date(yymmdd: str, today: date) -> date:
    """The date behind YYMMDD (General Specifications 7.12); ValueError when there is no such day."""
    return read_full_date(f"{_full_year(int(yymmdd[:2]), today.year):04d}{yymmdd[2:]}")


def read_full_date(yyyymmdd: str) -> date:
    """The date behind YYYYMMDD; ValueError when there is no such day."""
    year, month, day = int(yyyymmdd[:4]), int(yyyymmdd[4:6]), int(yyyymmdd[6:])
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month}")
    return date(year, month, day or monthrange(year, month)[1])


def _full_year(two_digits: int, this_year: int) -> int:
    distance = two_digits - this_year % 100
    century = this_year - this_year % 100
    if distance > _YEARS_AHEAD:
        century -= 100
    elif distance < -_YEARS_BEHIND:
        century += 100
    return century + two_digits
