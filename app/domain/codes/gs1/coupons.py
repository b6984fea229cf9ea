"""North American coupon codes: AI (8110) and the positive offer file AI (8112), checked field by field.

Sources: GS1 US, "North American Coupon Application Guideline Using GS1 DataBar Expanded Symbols", and "GS1 AI (8112)
Coupon Data Specification".
"""

import re

from app.domain.codes.gs1.dates import read_full_date

_GCP = "".join(f"|{indicator}[0-9]{{{indicator + 6}}}" for indicator in range(7))[1:]
_GCP_OR_NONE = f"{_GCP}|9"
_GLN = "".join(f"|{indicator}[0-9]{{{indicator + 6}}}" for indicator in range(1, 8))[1:]
_NUMBER = "".join(f"|{indicator}[0-9]{{{indicator}}}" for indicator in range(1, 6))[1:]
_SERIAL = "".join(f"|{indicator}[0-9]{{{indicator + 6}}}" for indicator in range(10))[1:]
_PURCHASE = f"(?:{_NUMBER})[0-49][0-9]{{3}}"

_COUPON = re.compile(
    f"(?:{_GCP})[0-9]{{6}}(?:{_NUMBER}){_PURCHASE}"
    f"(?:1[0-3]{_PURCHASE}(?:{_GCP_OR_NONE}))?"
    f"(?:2{_PURCHASE}(?:{_GCP_OR_NONE}))?"
    "(?:3(?P<expires>[0-9]{6}))?"
    "(?:4(?P<starts>[0-9]{6}))?"
    f"(?:5(?:{_SERIAL}))?"
    f"(?:6(?:{_GLN}))?"
    "(?:9[01256][0-2][0-9][01])?"
)
_POSITIVE_OFFER = re.compile(f"[01](?:{_GCP})[0-9]{{6}}(?:{_SERIAL})")


def is_coupon_code(value: str) -> bool:
    """Whether an AI (8110) value is well formed, its dates exist and it does not start after it expires."""
    match = _COUPON.fullmatch(value)
    if match is None:
        return False
    starts, expires = match["starts"], match["expires"]
    in_order = starts is None or expires is None or starts <= expires
    return in_order and all(_is_day(day) for day in (starts, expires) if day is not None)


def is_positive_offer(value: str) -> bool:
    """Whether an AI (8112) value is well formed."""
    return _POSITIVE_OFFER.fullmatch(value) is not None


def _is_day(yymmdd: str) -> bool:
    if yymmdd.endswith("00"):
        return False
    try:
        read_full_date("20" + yymmdd)
    except ValueError:
        return False
    return True
