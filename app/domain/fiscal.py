"""What a fiscal device leaves behind: the proof of a receipt, the number printed on it, and whom it names."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.domain.refusals import Refusal

_NIP_DIGITS = 10
_NIP_WEIGHTS = (6, 5, 7, 2, 3, 4, 5, 6, 7)
_ELEVEN = 11
_LONGEST_RECEIPT_ID = 128
_APART = str.maketrans("", "", " -.")


class ProofSource(StrEnum):
    """Whence it is known that a receipt was issued: the device's answer, asking it later, or a person's eyes."""

    ANSWER = "answer"
    ASKED = "asked"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class FiscalProof:
    """The evidence that a sale has its fiscal receipt, in the words of the device that issued it.

    `device` is the id of the configuration, `unique` the number on its seal, `document` and `day` count its receipts
    and daily reports (empty when the device did not tell), `at` is its clock, RFC 3339 without offset. `number` is what
    the paper itself carries of the sale (`printed_number`).
    """

    device: str
    unique: str
    document: str
    day: str
    at: str
    number: str
    source: str = ProofSource.ANSWER.value
    buyer: str = ""
    e_receipt: str = ""


def printed_number(sale_id: str) -> str:
    """The sale's id as a fiscal receipt carries it: 26 letters and digits, for a field of 30.

    Raises ValueError for what is no UUID.
    """
    return base64.b32encode(UUID(sale_id).bytes).decode("ascii").rstrip("=")


def buyer_number(text: str) -> str:
    """A buyer's Polish tax number (NIP), bare digits; empty stays empty. Raises Refusal `FISCAL-NIP`.

    Ordinance on NIP: nine digits by their weights, modulo eleven, give the tenth.
    """
    digits = text.strip().upper().removeprefix("PL").translate(_APART)
    if not digits:
        return ""
    if len(digits) != _NIP_DIGITS or not (digits.isascii() and digits.isdecimal()):
        raise Refusal("FISCAL-NIP", number=text)
    check = sum(weight * int(digit) for weight, digit in zip(_NIP_WEIGHTS, digits, strict=False)) % _ELEVEN
    if check != int(digits[-1]) or digits == "0" * _NIP_DIGITS:
        raise Refusal("FISCAL-NIP", number=text)
    return digits


def receipt_id(text: str) -> str:
    """The id under which a customer wants an electronic receipt; empty stays empty. Raises Refusal `FISCAL-E-ID`."""
    bare = text.strip()
    if len(bare) > _LONGEST_RECEIPT_ID or not (bare.isascii() and (not bare or bare.isalnum())):
        raise Refusal("FISCAL-E-ID", number=text)
    return bare
