"""What our own receipt has to carry where the fiscal device prints none, or was out of order."""

from collections.abc import Iterator
from dataclasses import dataclass

from hardware.fiscal.outcome import FiscalProof, IssueOutcome
from hardware.fiscal.states import FiscalAbilities, Obligation, OnFailure
from hardware.status import Certainty

FAILED = "failure_notice"
"""The fact of a proof that says what is to be printed because a part of the device was out of order."""


@dataclass(frozen=True, slots=True)
class Owed:
    """One thing the receipt has to carry; `text` is the device's, empty where the receipt makes it from the sale."""

    obligation: Obligation
    text: str = ""


def owed(abilities: FiscalAbilities, outcome: IssueOutcome, *, copy: bool = False) -> tuple[Owed, ...]:
    """All that the receipt of a sale has to carry, in the order of Obligation; `copy` for one printed again.

    Raises ValueError for a sale that may not be receipted: its issue is unknown, the law stops the shop without the
    device, or the device gave less than the law asks for.
    """
    proof = outcome.proof
    if proof is None and not _may_go_on(abilities, outcome):
        raise ValueError(f"no receipt without the device: {outcome.outcome.code}")
    asked = (one for one in Obligation if one in abilities.obligations)
    return tuple(found for one in asked for found in _each(one, proof, copy=copy))


def _may_go_on(abilities: FiscalAbilities, outcome: IssueOutcome) -> bool:
    never_issued = outcome.certainty in (Certainty.NOT_SENT, Certainty.REFUSED)
    return never_issued and OnFailure.CONTINUE_AND_MARK in abilities.on_failure


def _each(obligation: Obligation, proof: FiscalProof | None, *, copy: bool) -> Iterator[Owed]:
    match obligation:
        case Obligation.COPY_MARK:
            if copy:
                yield Owed(obligation)
        case Obligation.TAX_BREAKDOWN:
            yield Owed(obligation)
        case Obligation.FAILURE_NOTICE:
            notice = None if proof is None else dict(proof.facts).get(FAILED)
            if proof is None or notice is not None:
                yield Owed(obligation, notice or "")
        case _:
            if proof is not None:
                yield Owed(obligation, _given(obligation, proof))


def _given(obligation: Obligation, proof: FiscalProof) -> str:
    given = {
        Obligation.DOCUMENT_NUMBER: proof.number,
        Obligation.DEVICE_NUMBER: proof.device,
        Obligation.SIGNATURE: proof.signature,
        Obligation.QR_CODE: proof.qr,
    }[obligation]
    if not given:
        raise ValueError(f"the device gave no {obligation.value}")
    return given
