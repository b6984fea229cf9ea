"""Everything a scanned string can turn out to be."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.codes.gs1.digital_link import LinkOptions
from app.domain.codes.gs1.elements import Element
from app.domain.codes.gs1.facts import Gs1Facts
from app.domain.codes.gtin import Gtin, GtinFault
from app.domain.codes.own import OwnKind
from app.domain.codes.rcn import RcnReading, RcnRule


class MisreadCode(StrEnum):
    """Why a code was read badly or is printed badly; scanning again or another code on the pack may help."""

    WRONG_CHECK_DIGIT = "wrong_check_digit"
    WRONG_LENGTH = "wrong_length"
    NOT_DIGITS = "not_digits"
    ALL_ZEROS = "all_zeros"
    IN_CODE_CHECK_DIGIT = "in_code_check_digit"
    OWN_CHECK_CHARACTER = "own_check_character"
    UNKNOWN_SYMBOLOGY = "unknown_symbology"
    BROKEN_GS1 = "broken_gs1"
    INCOMPLETE_GS1 = "incomplete_gs1"


class RefusedCode(StrEnum):
    """Why a string is not looked at any further."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    CONTROL_CHARACTERS = "control_characters"
    NOT_A_PRODUCT_LINK = "not_a_product_link"


@dataclass(frozen=True, slots=True)
class ScanRules:
    """A shop's choices: its in-store layouts in order, what links it accepts, and whether its scanners send UPC-E
    unexpanded (eight digits that start with 0 or 1)."""

    rcn: tuple[RcnRule, ...] = ()
    links: LinkOptions = field(default_factory=LinkOptions)
    upc_e: bool = False


@dataclass(frozen=True, slots=True)
class ProductCode:
    """A GTIN and nothing more; ``add_on`` holds the issue number of a periodical."""

    gtin: Gtin
    symbology: str | None = None
    add_on: str | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """An in-store code that a configured rule reads.

    A catalogue product with exactly this ``gtin`` wins over the reading: look for it first, then for
    ``reading.lookup``. A price read here must not be turned into a weight that is printed as measured.
    """

    gtin: Gtin
    reading: RcnReading
    symbology: str | None = None


@dataclass(frozen=True, slots=True)
class Gs1Item:
    """Valid GS1 data from element strings or a Digital Link (then ``link`` holds it; it is never opened)."""

    elements: tuple[Element, ...]
    facts: Gs1Facts
    symbology: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class OwnCode:
    """One of our own codes, read well; whether it is genuine is for its signature to say."""

    kind: OwnKind
    payload: str
    symbology: str | None = None


@dataclass(frozen=True, slots=True)
class PlainText:
    """Text that may be a SKU or another internal code: look it up exactly, never by a part of it.

    ``not_gtin`` says why digits are no GTIN, ``hint`` is the code with the leading zeros that it seems to have lost.
    """

    text: str
    symbology: str | None = None
    not_gtin: GtinFault | None = None
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class CardNumber:
    """A payment card number: refused, and known from here on only by its mask."""

    masked: str
    symbology: str | None = None


@dataclass(frozen=True, slots=True)
class Misread:
    """A code whose own checks fail; ``detail`` names the broken rule where the code alone does not."""

    code: MisreadCode
    text: str
    symbology: str | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A string that no code a shop uses can be."""

    code: RefusedCode
    symbology: str | None = None
    detail: str = ""


ScanResult = ProductCode | Measured | Gs1Item | OwnCode | PlainText | CardNumber | Misread | Refused
