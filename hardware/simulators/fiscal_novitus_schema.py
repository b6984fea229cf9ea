"""What a NoviAPI printer takes for a document: fields, lengths, numbers (OpenAPI 1.0.4 of the maker).

A rule looks at a value at its path and says what is wrong with it, in the printer's own way of writing.
"""

import re
from collections.abc import Callable, Iterator, Mapping

Rule = Callable[[str, object], Iterator[str]]
MOST_ERRORS = 10


def text(longest: int) -> Rule:
    """Text of 1 to that many characters."""

    def look(path: str, value: object) -> Iterator[str]:
        if not isinstance(value, str):
            yield f"{path} : Type"
        elif not 0 < len(value) <= longest:
            yield f"{path} : Length"

    return look


def matching(pattern: str) -> Rule:
    """Text of a form."""

    def look(path: str, value: object) -> Iterator[str]:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            yield f"{path} : Pattern"

    return look


def number(places: int) -> Rule:
    """A number of at most nine digits and that many places, written as text."""
    return matching(rf"\d{{0,9}}(\.\d{{0,{places}}})?")


def whole(smallest: int, largest: int) -> Rule:
    """A whole number."""

    def look(path: str, value: object) -> Iterator[str]:
        if not isinstance(value, int) or isinstance(value, bool) or not smallest <= value <= largest:
            yield f"{path} : Range"

    return look


def flag(path: str, value: object) -> Iterator[str]:
    """True or false."""
    if not isinstance(value, bool):
        yield f"{path} : Type"


def either(*words: str) -> Rule:
    """One of these words."""

    def look(path: str, value: object) -> Iterator[str]:
        if value not in words:
            yield f"{path} : Enum"

    return look


def several(rule: Rule, most: int) -> Rule:
    """One to that many of them."""

    def look(path: str, value: object) -> Iterator[str]:
        if not isinstance(value, list) or not 0 < len(value) <= most:
            yield f"{path} : Length"
            return
        for place, one in enumerate(value):
            yield from rule(f"{path}/[{place}]", one)

    return look


def record(needed: Mapping[str, Rule], allowed: Mapping[str, Rule] | None = None) -> Rule:
    """Named fields; any other is wrong."""
    known = {**needed, **(allowed or {})}

    def look(path: str, value: object) -> Iterator[str]:
        if not isinstance(value, dict):
            yield f"{path} : Type"
            return
        yield from (f"{path}/{name} : Required" for name in needed if name not in value)
        for name, one in value.items():
            if name in known:
                yield from known[name](f"{path}/{name}", one)
            else:
                yield f"{path}/{name} : Additional property"

    return look


def one_of(choices: Mapping[str, Rule]) -> Rule:
    """Exactly one of these fields."""

    def look(path: str, value: object) -> Iterator[str]:
        if not isinstance(value, dict) or len(value) != 1 or not set(value) <= set(choices):
            yield f"{path} : Any of"
            return
        ((name, one),) = value.items()
        yield from choices[name](f"{path}/{name}", one)

    return look


MONEY, LETTER = number(2), matching("[A-G]")
DISCOUNT = record(
    {"type": either("percent_discount", "percent_markup", "value_discount", "value_markup"), "value": MONEY},
    {"name": text(20)},
)
CODE = record({"print_as": either("text", "barcode", "qrcode"), "value": text(191)})
ARTICLE = record(
    {"name": text(60), "ptu": LETTER, "quantity": number(6), "price": MONEY, "value": MONEY},
    {"unit": text(4), "discount_markup": DISCOUNT, "code": CODE, "description": text(177)},
)
ADVANCE = record({"description": text(60), "ptu": LETTER, "value": MONEY})
CONTAINER = record({"value": MONEY}, {"name": text(60), "number": whole(0, 9999), "quantity": MONEY})
NAMED = record({"value": MONEY}, {"name": text(24)})
FOREIGN = record(
    {
        "course": number(4),
        "currency_value": MONEY,
        "local_value": MONEY,
        "is_change": flag,
        "name": matching(".{3}"),
    }
)
FORMS = ("card", "cheque", "coupon", "other", "credit", "account", "transfer", "mobile", "voucher")
MODES = ("print_no_send", "no_print_send_later", "print_send_later", "always_print_and_send_later")
E_DOCUMENT = record(
    {"transaction_id": text(100)}, {"protocol": either("NOVITUS", "MF"), "print_send_mode": either(*MODES)}
)
LETTERING: Mapping[str, Rule] = {
    "bold": flag,
    "invers": flag,
    "center": flag,
    "right": flag,
    "font_number": whole(0, 2),
    "big": flag,
    "height": whole(2, 4),
    "width": whole(2, 4),
}
PRINTED = one_of(
    {
        "textline": record({"text": text(64), "masked": flag}, LETTERING),
        "barcode": record({"text": text(52), "masked": flag}),
        "qrcode": record({"text": text(1852), "masked": flag}),
        "special_line": record({"type": either("emptyline", "underline", "last_receipt_number")}),
        "graphic": record({"number": whole(0, 1023)}),
        "ascii_art": record({"text": text(64)}, LETTERING),
    }
)
CASHIER: Mapping[str, Rule] = {"cashier_name": text(32), "cash_number": text(8)}
CONTROL: Mapping[str, Rule] = {
    "open_drawer": flag,
    "feed_after_printout": flag,
    "paper_cut": either("none", "full", "part"),
    "send_to_activity_monitor": flag,
}
RECEIPT = record(
    {
        "items": several(
            one_of(
                {
                    "article": ARTICLE,
                    "advance": ADVANCE,
                    "advance_return": ADVANCE,
                    "container": CONTAINER,
                    "container_return": CONTAINER,
                }
            ),
            255,
        ),
        "summary": record({"total": MONEY, "pay_in": MONEY}, {"discount_markup": DISCOUNT, "change": MONEY}),
    },
    {
        "payments": several(
            one_of({"cash": record({"value": MONEY}), "currency": FOREIGN, **dict.fromkeys(FORMS, NAMED)}), 16
        ),
        "printout_lines": several(PRINTED, 50),
        "buyer": record({}, {"nip": text(16), "e_document": E_DOCUMENT}),
        "system_info": record(
            {},
            {
                **CASHIER,
                "system_number": record({"print_as": either("text", "barcode", "qrcode"), "value": text(512)}),
                "qr_code": record({"qr_type": whole(0, 1), "value": text(271)}),
            },
        ),
        "device_control": record({}, CONTROL),
    },
)
PRINTOUT = record(
    {"lines": several(PRINTED, 1000)},
    {
        "options": record(
            {}, dict.fromkeys(("without_header", "left_margin", "copy_only", "fiscal_margins_off"), flag)
        ),
        "e_document": E_DOCUMENT,
        "system_info": record(
            {}, {**CASHIER, "system_number": record({"print_as": either("text"), "value": text(512)})}
        ),
        "device_control": record({}, CONTROL),
    },
)
DAILY_REPORT = record(
    {"date": matching(r"\d{2}[:/\-.]\d{2}[:/\-.]\d{4}")},
    {"system_info": record({}, CASHIER), "device_control": record({}, {"send_to_activity_monitor": flag})},
)
EFT = record(
    {"operation": either("transaction", "communication_test")},
    {
        "document_id": text(20),
        **dict.fromkeys(("brutto", "netto", "vat", "cashback", "max_cashback"), MONEY),
        "currency": matching(".{3}"),
        "additional_info": text(100),
    },
)
STATUS = record({"type": either("fiscal_memory", "device", "protected_memory")})

ENDPOINTS: Mapping[str, tuple[str, Rule]] = {
    "receipt": ("receipt", RECEIPT),
    "nf_printout": ("printout", PRINTOUT),
    "daily_report": ("daily_report", DAILY_REPORT),
    "eft": ("eft", EFT),
    "status": ("status", STATUS),
}
"""What may be ordered: the name of the document in a request, and its rule."""


def errors_of(endpoint: str, body: object) -> list[str]:
    """The first things wrong with the body of a request."""
    name, rule = ENDPOINTS[endpoint]
    found = [f"{name} : Required"] if not isinstance(body, dict) or set(body) != {name} else []
    if not found and isinstance(body, dict):
        found = list(rule(name, body[name]))
    return found[:MOST_ERRORS]
