"""GS1 Digital Link URIs, uncompressed: parsed and built, never opened (GS1 Digital Link Standard: URI Syntax)."""

import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, unquote

from app.domain.codes.gs1.dictionary import ApplicationIdentifier, find_ai, unlisted_ai
from app.domain.codes.gs1.elements import Element, check_value
from app.domain.codes.gs1.faults import Gs1Error, Gs1FaultCode
from app.domain.codes.gtin import KEY_LENGTH, LENGTHS

CANONICAL_STEM = "https://id.gs1.org"
_GTIN = "01"
_LEGAL = re.compile(r"[0-9A-Za-z\-._~:/?#\[\]@!$&'()*+,;=%]*")
_STRAY_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_SCHEME = re.compile("https?://|HTTPS?://")
_URI = re.compile(
    r"(?:https?|HTTPS?)://(?:\[[0-9A-Fa-f:.]+\]|[0-9A-Za-z.-]+)(?::[0-9]+)?"
    r"/(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?(?:#.*)?"
)
_ALIASES = {
    "sscc": "00",
    "gtin": "01",
    "cpv": "22",
    "lot": "10",
    "ser": "21",
    "gdti": "253",
    "gcn": "255",
    "ginc": "401",
    "gsin": "402",
    "gln": "414",
    "payTo": "415",
    "glnx": "254",
    "party": "417",
    "grai": "8003",
    "giai": "8004",
    "itip": "8006",
    "cpid": "8010",
    "cpsn": "8011",
    "gmn": "8013",
    "gsrnp": "8017",
    "gsrn": "8018",
    "srin": "8019",
    "refno": "8020",
}


@dataclass(frozen=True, slots=True)
class LinkOptions:
    """What a shop accepts beyond the standard: words for AIs (``/gtin/``), and AIs newer than our dictionary."""

    aliases: bool = False
    unlisted_ais: bool = False


_STRICT = LinkOptions()


def looks_like_link(text: str) -> bool:
    """Whether the text starts as a web address, its scheme all lower or all upper case as the GS1 engine has it."""
    return _SCHEME.match(text) is not None


def parse_digital_link(uri: str, today: date, options: LinkOptions = _STRICT) -> tuple[Element, ...]:
    """The elements of a Digital Link, path first, then query attributes; Gs1Error when it is none or breaks a rule.

    The rightmost primary key of the path counts, whatever stands before it. A GTIN-8, -12 or -13 is padded to 14.
    """
    match = _URI.fullmatch(uri) if _LEGAL.fullmatch(uri) and not _STRAY_PERCENT.search(uri) else None
    if match is None:
        raise Gs1Error(Gs1FaultCode.NOT_A_URI, "this is not an http or https address with a path")
    path = _read_path(match["path"], options)
    query = _read_query(match["query"] or "", options)
    _check_places(path, query)
    pairs = [(entry, _padded(entry.ai, value)) for entry, value in path + query]
    for entry, value in pairs:
        check_value(entry, value, today)
    return tuple(Element(entry.ai, value) for entry, value in pairs)


def build_digital_link(elements: tuple[Element, ...], stem: str = CANONICAL_STEM) -> str:
    """The Digital Link of elements under a stem; Gs1Error when they hold no primary key or cannot all be carried."""
    values = {element.ai: element.value for element in elements}
    entries = {ai: find_ai(ai) for ai in values}
    key = next((entry for entry in entries.values() if entry is not None and entry.is_link_key), None)
    if key is None:
        raise Gs1Error(Gs1FaultCode.NO_KEY, "no element can be the primary key of a Digital Link")
    sequence = max(key.qualifiers or ((),), key=lambda candidate: len(set(candidate) & set(values)))
    path = [key.ai, *(ai for ai in sequence if ai in values)]
    attributes = {ai: entry for ai, entry in entries.items() if ai not in path}
    for ai, entry in attributes.items():
        if entry is None or not entry.link_attribute:
            raise Gs1Error(Gs1FaultCode.NOT_AN_ATTRIBUTE, "it cannot be carried in this Digital Link", ai)
    in_order = sorted(attributes, key=lambda ai: not _has_predefined_length(attributes[ai]))
    query = "&".join(f"{ai}={quote(values[ai], safe='')}" for ai in in_order)
    return (
        stem.rstrip("/") + "".join(f"/{ai}/{quote(values[ai], safe='')}" for ai in path) + ("?" + query) * bool(query)
    )


_Pair = tuple[ApplicationIdentifier, str]


def _read_path(path: str, options: LinkOptions) -> list[_Pair]:
    segments = [unquote(segment) for segment in path.split("/")]
    for start in range(len(segments) - 2, -1, -2):
        entry = _path_ai(segments[start], options)
        if entry is not None and entry.is_link_key:
            break
    else:
        raise Gs1Error(Gs1FaultCode.NO_KEY, "the path holds no primary key of a Digital Link")
    pairs = []
    for position in range(start, len(segments), 2):
        entry = _path_ai(segments[position], options)
        if entry is None:
            raise Gs1Error(Gs1FaultCode.UNKNOWN_AI, "the path holds an unknown part after its key")
        pairs.append((entry, segments[position + 1]))
    return pairs


def _path_ai(segment: str, options: LinkOptions) -> ApplicationIdentifier | None:
    return find_ai(_ALIASES.get(segment, segment) if options.aliases else segment)


def _read_query(query: str, options: LinkOptions) -> list[_Pair]:
    pairs = []
    for parameter in query.split("&"):
        name, assigned, value = parameter.partition("=")
        if not assigned or not (name.isascii() and name.isdigit()):
            continue
        entry = find_ai(name)
        if entry is None and options.unlisted_ais and 2 <= len(name) <= 4:
            entry = unlisted_ai(name)
        if entry is None:
            raise Gs1Error(Gs1FaultCode.UNKNOWN_AI, "there is no such application identifier", name)
        pairs.append((entry, unquote(value.replace("+", " "))))
    return pairs


def _check_places(path: list[_Pair], query: list[_Pair]) -> None:
    (key, _), *rest = path
    qualifiers = [entry.ai for entry, _ in rest]
    sequences = key.qualifiers or ()
    if qualifiers and not any(_is_in_order(qualifiers, sequence) for sequence in sequences):
        raise Gs1Error(Gs1FaultCode.PATH_ORDER, "its qualifiers are not those of the standard or out of order", key.ai)
    seen = {key.ai, *qualifiers}
    for entry, _ in query:
        if entry.ai in seen:
            raise Gs1Error(Gs1FaultCode.REPEATED, "the element is repeated", entry.ai)
        seen.add(entry.ai)
        belongs_in_path = any({*qualifiers, entry.ai} <= set(sequence) for sequence in sequences)
        if belongs_in_path or not entry.link_attribute:
            raise Gs1Error(Gs1FaultCode.NOT_AN_ATTRIBUTE, "it must not be a query attribute here", entry.ai)


def _is_in_order(qualifiers: list[str], sequence: tuple[str, ...]) -> bool:
    return qualifiers == [ai for ai in sequence if ai in qualifiers]


def _padded(ai: str, value: str) -> str:
    return value.zfill(KEY_LENGTH) if ai == _GTIN and len(value) in LENGTHS else value


def _has_predefined_length(entry: ApplicationIdentifier | None) -> bool:
    return entry is not None and entry.predefined_length
