"""French rules without a device (NF525): the software chains signatures and adds up totals that never start anew."""

import hashlib
import hmac
from decimal import Decimal
from typing import ClassVar

from fiscal_country_parts import MOMENT, CountryDevice, Rates, by_key

from hardware.fiscal.document import DocumentKind, FiscalDocument
from hardware.fiscal.outcome import FiscalProof
from hardware.fiscal.states import FiscalAbilities, Obligation, OnFailure, ReportKind

SECRET = b"key of the software's maker"
PRINTED_PLACES = (3, 7, 13, 19)


class Nf525(CountryDevice):
    """What is printed of a signature are four of its characters; a second print is marked and counted."""

    number = "omnitill-0.1-till-1"
    rates: ClassVar[Rates] = {
        "20": Decimal("0.20"),
        "10": Decimal("0.10"),
        "5.5": Decimal("0.055"),
        "2.1": Decimal("0.021"),
    }
    abilities = FiscalAbilities(
        documents=frozenset(DocumentKind),
        reports=frozenset((ReportKind.DAY, ReportKind.MONTH)),
        prints=False,
        obligations=frozenset(
            (
                Obligation.DOCUMENT_NUMBER,
                Obligation.DEVICE_NUMBER,
                Obligation.SIGNATURE,
                Obligation.COPY_MARK,
                Obligation.TAX_BREAKDOWN,
            )
        ),
        on_failure=frozenset((OnFailure.STOP,)),
    )

    def __init__(self) -> None:
        super().__init__()
        self.perpetual = 0
        self.signatures = [""]

    def make(self, document: FiscalDocument) -> FiscalProof:
        number = str(len(self.made) + 1)
        self.perpetual += sum(by_key(document).values())
        before = self.signatures[-1]
        self.signatures.append(signed(document, number, before))
        printed = "".join(self.signatures[-1][place - 1] for place in PRINTED_PLACES)
        facts = (("perpetual_total", str(self.perpetual)), ("whole_signature", self.signatures[-1]))
        moment = MOMENT.isoformat()
        return FiscalProof(
            document.system_number, self.number, number, "", moment, document.total, printed, facts=facts
        )


def signed(document: FiscalDocument, number: str, before: str) -> str:
    """The seal of a document behind the one before it."""
    rates = "|".join(f"{key}:{amount}" for key, amount in sorted(by_key(document).items()))
    text = f"{rates},{document.total},{MOMENT.isoformat()},{number},{document.kind.value},{before}"
    return hmac.new(SECRET, text.encode(), hashlib.sha256).hexdigest().upper()
