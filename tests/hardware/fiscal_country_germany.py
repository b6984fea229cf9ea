"""A German TSE as small as it can be (QR code of DSFinV-K): it signs, and our receipt carries what it signed."""

import base64
from decimal import Decimal
from typing import ClassVar

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from fiscal_country_parts import MOMENT, CountryDevice, Rates, by_key, money

from hardware.fiscal.document import DocumentKind, FiscalDocument, PaymentKind
from hardware.fiscal.outcome import FiscalProof
from hardware.fiscal.states import FiscalAbilities, Obligation, OnFailure

ALGORITHM = "ecdsa-plain-SHA256"
ORDER_OF_RATES = ("19", "7", "10.7", "5.5", "0")


class Tse(CountryDevice):
    """Each document is a transaction that is begun and ended; signatures are counted."""

    number = "tse-serial-0001"
    rates: ClassVar[Rates] = {"19": Decimal("0.19"), "7": Decimal("0.07"), "0": Decimal(0)}
    abilities = FiscalAbilities(
        documents=frozenset(DocumentKind),
        prints=False,
        obligations=frozenset(
            (
                Obligation.DOCUMENT_NUMBER,
                Obligation.DEVICE_NUMBER,
                Obligation.SIGNATURE,
                Obligation.QR_CODE,
                Obligation.FAILURE_NOTICE,
                Obligation.TAX_BREAKDOWN,
            )
        ),
        on_failure=frozenset((OnFailure.CONTINUE_AND_MARK,)),
    )

    def __init__(self) -> None:
        super().__init__()
        self._key = ec.generate_private_key(ec.SECP256R1())

    def make(self, document: FiscalDocument) -> FiscalProof:
        number, counter = len(self.made) + 1, 2 * (len(self.made) + 1)
        moment = MOMENT.strftime("%Y-%m-%dT%H:%M:%S.000Z")
        data = process_data(document)
        signed = f"Kassenbeleg-V1;{data};{number};{counter};{moment}"
        signature = _text(self._key.sign(signed.encode(), ec.ECDSA(hashes.SHA256())))
        public = self._key.public_key().public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
        )
        parts = ("V0", document.till or "till-1", "Kassenbeleg-V1", data, str(number), str(counter), moment, moment)
        qr = ";".join((*parts, ALGORITHM, "utcTime", signature, _text(public)))
        facts = (("signature_counter", str(counter)),)
        return FiscalProof(
            document.system_number, self.number, str(number), "", moment, document.total, signature, qr, facts
        )


def process_data(document: FiscalDocument) -> str:
    """Gross amounts at the five rates in their order, then payments."""
    sums = by_key(document)
    rates = "_".join(money(sums.get(rate, 0)) for rate in ORDER_OF_RATES)
    sign = -1 if document.kind is DocumentKind.RETURN else 1
    cash = sum(one.amount for one in document.payments if one.kind is PaymentKind.CASH) - document.change
    other = sum(one.amount for one in document.payments if one.kind is not PaymentKind.CASH)
    paid = [f"{money(sign * amount)}:{name}" for amount, name in ((cash, "Bar"), (other, "Unbar")) if amount]
    return f"Beleg^{rates}^{'_'.join(paid)}"


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
