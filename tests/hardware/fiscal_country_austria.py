"""An Austrian signing unit as small as it can be (RKSV): receipts are chained, the turnover is carried in cipher."""

import base64
import hashlib
from decimal import Decimal
from typing import ClassVar

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from fiscal_country_parts import MOMENT, CountryDevice, Rates, by_key, money

from hardware.fiscal.document import DocumentKind, FiscalDocument
from hardware.fiscal.obligations import FAILED
from hardware.fiscal.outcome import FiscalProof
from hardware.fiscal.states import FiscalAbilities, Obligation, OnFailure

NOTICE = "Sicherheitseinrichtung ausgefallen"
ORDER_OF_RATES = ("normal", "reduced-1", "reduced-2", "zero", "special")
COUNTER_BYTES = 8
HEADER = base64.urlsafe_b64encode(b'{"alg":"ES256"}').decode().rstrip("=")


class SigningUnit(CountryDevice):
    """The register goes on when the card is out of order: the receipt then says so, in words and in its code."""

    number = "DEMO-CASH-BOX01"
    rates: ClassVar[Rates] = {
        "normal": Decimal("0.20"),
        "reduced-1": Decimal("0.10"),
        "reduced-2": Decimal("0.13"),
        "zero": Decimal(0),
    }
    abilities = FiscalAbilities(
        documents=frozenset(DocumentKind),
        prints=False,
        obligations=frozenset(
            (
                Obligation.DOCUMENT_NUMBER,
                Obligation.DEVICE_NUMBER,
                Obligation.QR_CODE,
                Obligation.FAILURE_NOTICE,
                Obligation.TAX_BREAKDOWN,
            )
        ),
        on_failure=frozenset((OnFailure.CONTINUE_AND_MARK,)),
    )

    def __init__(self) -> None:
        super().__init__()
        self.card_works = True
        self.key = hashlib.sha256(b"turnover").digest()
        self.turnover = 0
        self._signing = ec.generate_private_key(ec.SECP256R1())
        self._before = self.number

    @property
    def public(self) -> ec.EllipticCurvePublicKey:
        return self._signing.public_key()

    def make(self, document: FiscalDocument) -> FiscalProof:
        number = str(len(self.made) + 1)
        self.turnover += sum(by_key(document).values())
        sums = by_key(document)
        code = "_".join(
            (
                "_R1-AT0",
                self.number,
                number,
                MOMENT.strftime("%Y-%m-%dT%H:%M:%S"),
                *(money(sums.get(rate, 0), ",") for rate in ORDER_OF_RATES),
                _text(in_cipher(self.turnover, self.key, self.number + number)),
                "20f2ed172daa09e5",
                chained(self._before),
            )
        )
        payload = base64.urlsafe_b64encode(code.encode()).decode().rstrip("=")
        signature = self._signature(f"{HEADER}.{payload}")
        self._before = f"{HEADER}.{payload}.{base64.urlsafe_b64encode(signature).decode().rstrip('=')}"
        facts = () if self.card_works else ((FAILED, NOTICE),)
        qr = f"{code}_{_text(signature)}"
        moment = MOMENT.isoformat()
        return FiscalProof(
            document.system_number, self.number, number, "", moment, document.total, _text(signature), qr, facts
        )

    def _signature(self, text: str) -> bytes:
        if not self.card_works:
            return NOTICE.encode()
        r, s = decode_dss_signature(self._signing.sign(text.encode(), ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def chained(before: str) -> str:
    """What ties a receipt to the one before it."""
    return _text(hashlib.sha256(before.encode()).digest()[:8])


def in_cipher(turnover: int, key: bytes, place: str) -> bytes:
    """The turnover as the tax office alone can read it (AES-256-ICM)."""
    start = hashlib.sha256(place.encode()).digest()[:16]
    encryptor = Cipher(algorithms.AES256(key), modes.CTR(start)).encryptor()
    return encryptor.update(turnover.to_bytes(COUNTER_BYTES, "big", signed=True)) + encryptor.finalize()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
