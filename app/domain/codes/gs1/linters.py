"""The content rules of element strings, by the names the GS1 Barcode Syntax Dictionary gives them."""

import re
from collections.abc import Callable
from datetime import date

from app.domain.codes.gs1.code_lists import (
    COUNTRIES_ALPHA_2,
    COUNTRIES_NUMERIC,
    CURRENCIES_NUMERIC,
    MEDIA_TYPES,
    PACKAGE_TYPES,
)
from app.domain.codes.gs1.coupons import is_coupon_code, is_positive_offer
from app.domain.codes.gs1.dates import read_date, read_full_date
from app.domain.codes.gtin import has_valid_check_digit

CSET_82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
_CSET_32 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_MAX_LATITUDE = 1_800_000_000
_MAX_LONGITUDE = 3_600_000_000
_MIN_IBAN_LENGTH = 11
_MAX_IBAN_LENGTH = 34

_CHARSETS = {
    "N": re.compile("[0-9]*"),
    "X": re.compile(f"[{re.escape(CSET_82)}]*"),
    "Y": re.compile("[#/0-9A-Z-]*"),
    "Z": re.compile("[0-9A-Za-z_-]*={0,2}"),
}


def fits_charset(charset: str, value: str) -> bool:
    """Whether every character belongs to the set; padding of base64url must complete a group."""
    padded = charset == "Z" and value.endswith("=")
    return _CHARSETS[charset].fullmatch(value) is not None and not (padded and len(value) % 3)


def broken_rule(linter: str, value: str, today: date) -> str | None:
    """The rule that the value breaks, in words, or None when it passes the linter.

    The value already has the characters and the length of its component.
    """
    if linter in _DATE_LINTERS:
        rule, is_date = _DATE_LINTERS[linter]
        return None if is_date(value, today) else rule
    rule, passes = _LINTERS[linter]
    return None if passes(value) else rule


def _is_pack_date(value: str, today: date) -> bool:
    try:
        read_date(value, today)
    except ValueError:
        return False
    return True


def _is_exact_date(value: str, today: date) -> bool:
    return not value.endswith("00") and _is_pack_date(value, today)


def _is_birth_date(value: str) -> bool:
    try:
        read_full_date(value)
    except ValueError:
        return False
    return not value.endswith("00")


def _is_hour(value: str) -> bool:
    return int(value) < 24


def _is_minute(value: str) -> bool:
    return int(value) < 60


def _has_check_pair(value: str) -> bool:
    if len(value) < 2:
        return False
    total = sum(
        CSET_82.index(character) * prime
        for character, prime in zip(reversed(value[:-2]), _primes(len(value)), strict=False)
    )
    return value[-2:] == _CSET_32[total % 1021 >> 5] + _CSET_32[total % 1021 & 31]


def _primes(count: int) -> list[int]:
    primes: list[int] = []
    candidate = 2
    while len(primes) < count:
        if all(candidate % prime for prime in primes):
            primes.append(candidate)
        candidate += 1
    return primes


def _is_iban(value: str) -> bool:
    if not _MIN_IBAN_LENGTH <= len(value) <= _MAX_IBAN_LENGTH or value[:2] not in COUNTRIES_ALPHA_2:
        return False
    if not re.fullmatch("[0-9A-Z]+", value):
        return False
    return int("".join(str(int(character, 36)) for character in value[4:] + value[:4])) % 97 == 1


def _is_piece_of_total(value: str) -> bool:
    half = len(value) // 2
    return 0 < int(value[:half]) <= int(value[half:])


def _is_place_in_sequence(value: str) -> bool:
    match = re.fullmatch("([1-9][0-9]*)/([1-9][0-9]*)", value)
    return match is not None and int(match[1]) <= int(match[2])


def _starts_with_company_prefix(value: str) -> bool:
    return re.match("[0-9]{4}", value) is not None


_Passes = Callable[[str], bool]

_LINTERS: dict[str, tuple[str, _Passes]] = {
    "couponcode": ("the coupon code is malformed", is_coupon_code),
    "couponposoffer": ("the positive offer code is malformed", is_positive_offer),
    "csum": ("the check digit is wrong", has_valid_check_digit),
    "csumalpha": ("the check character pair is wrong", _has_check_pair),
    "gcppos1": ("the value does not start with a GS1 Company Prefix", _starts_with_company_prefix),
    "gcppos2": ("no GS1 Company Prefix follows the first digit", lambda value: _starts_with_company_prefix(value[1:])),
    "hasnondigit": ("the value needs a character that is not a digit", lambda value: not value.isdigit()),
    "hh": ("the hour is not 00 to 23", _is_hour),
    "hhmi": ("the time is not 0000 to 2359", lambda value: _is_hour(value[:2]) and _is_minute(value[2:])),
    "hyphen": ("only a hyphen may stand here", lambda value: value.strip("-") == ""),
    "iban": ("the IBAN is wrong", _is_iban),
    "importeridx": ("the importer index is wrong", lambda value: re.fullmatch("[0-9A-Za-z_-]", value) is not None),
    "iso3166": ("there is no such country number", lambda value: value in COUNTRIES_NUMERIC),
    "iso3166999": ("there is no such country number", lambda value: value == "999" or value in COUNTRIES_NUMERIC),
    "iso3166alpha2": ("there is no such country code", lambda value: value in COUNTRIES_ALPHA_2),
    "iso4217": ("there is no such currency number", lambda value: value in CURRENCIES_NUMERIC),
    "iso5218": ("the biological sex code is not 0, 1, 2 or 9", lambda value: value in tuple("0129")),
    "latitude": ("the latitude is beyond a pole", lambda value: int(value) <= _MAX_LATITUDE),
    "longitude": ("the longitude is beyond a full turn", lambda value: int(value) <= _MAX_LONGITUDE),
    "mediatype": ("there is no such media type", lambda value: value in MEDIA_TYPES),
    "mi": ("the minute is not 00 to 59", _is_minute),
    "nonzero": ("the value is zero", lambda value: value.strip("0") != ""),
    "nozeroprefix": ("the value starts with a zero", lambda value: not value.startswith("0")),
    "packagetype": ("there is no such package type", lambda value: value in PACKAGE_TYPES),
    "pcenc": ("a percent sign starts no pair of hex digits", lambda value: not re.search("%(?![0-9A-Fa-f]{2})", value)),
    "pieceoftotal": ("the piece and the total do not fit", _is_piece_of_total),
    "posinseqslash": ("the place in the sequence is malformed", _is_place_in_sequence),
    "ss": ("the second is not 00 to 59", _is_minute),
    "winding": ("the winding direction is not 0, 1 or 9", lambda value: value in tuple("019")),
    "yesno": ("the flag is not 0 or 1", lambda value: value in tuple("01")),
    "yyyymmdd": ("there is no such date", _is_birth_date),
    "zero": ("only zeros may stand here", lambda value: value.strip("0") == ""),
}

_DATE_LINTERS: dict[str, tuple[str, Callable[[str, date], bool]]] = {
    "yymmd0": ("there is no such date", _is_pack_date),
    "yymmdd": ("there is no such date", _is_exact_date),
}
