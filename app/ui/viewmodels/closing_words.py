"""The arithmetic of a close, and what is said beside it: head office, parked baskets, papers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.closing import Reckoning
from app.sync.status import SyncStatus
from app.ui.format import Format
from app.ui.viewmodels.counted import Counted

translate = QCoreApplication.translate

Fact = dict[str, str]


def arithmetic(text: Format, found: Reckoning) -> list[Fact]:
    """Rows {label, value} that add up to the last one, which is strong."""
    opening, sums = found.opening, found.sums

    def amount(minor: int) -> str:
        return text.amount(minor, opening.currency)

    rows = [
        (translate("Closing", "Float at {time}").format(time=text.time(opening.at)), opening.float_, True),
        (translate("Closing", "Cash sales"), sums.sales, True),
        (translate("Closing", "Refunds and voids"), sums.given_back, sums.given_back != 0),
        (translate("Closing", "Cash in"), sums.cash_in, sums.cash_in != 0),
        (translate("Closing", "Cash out"), sums.cash_out, sums.cash_out != 0),
        (translate("Closing", "To the safe"), sums.safe_drop, sums.safe_drop != 0),
    ]
    told = [{"label": label, "value": amount(minor), "strong": ""} for label, minor, said in rows if said]
    return [
        *told,
        {"label": translate("Closing", "Expected in the drawer"), "value": amount(found.expected), "strong": "yes"},
    ]


def facts(text: Format, found: Reckoning, sync: SyncStatus, undecided: str) -> list[Fact]:
    """Three facts {label, value, note, tone}, each as it is: none of them can stop the close.

    Another says how many endings nobody knows, where `undecided` counts them in words; what is well makes room for it.
    """
    if not undecided:
        return [_proof(text, found, sync), _parked(found), _paper(found)]
    parked = [_parked(found)] if found.parked else []
    paper = [_paper(found)] if found.unprinted else []
    return [_proof(text, found, sync), *parked, *paper, _questions(undecided)]


def _proof(text: Format, found: Reckoning, sync: SyncStatus) -> Fact:
    proof = found.proof
    here = proof.records - proof.confirmed
    label = translate("Closing", "Z {number} will say").format(number=f"{found.opening.number:04}")
    if not sync.enrolled:
        value = Counted().sales(proof.records)
        return _fact(label, value, translate("Closing", "all kept on this till"), "good")
    value = translate("Closing", "{confirmed} of {records}").format(
        confirmed=text.number(proof.confirmed), records=text.number(proof.records)
    )
    if here:
        note = Counted().sales_here(here)
        return _fact(label, value, note, "look")
    return _fact(label, value, translate("Closing", "confirmed by head office"), "good")


def _parked(found: Reckoning) -> Fact:
    label = translate("Closing", "Parked baskets")
    if not found.parked:
        return _fact(label, translate("Closing", "None"), "")
    value = Counted().parked(len(found.parked))
    titles = ", ".join(parked.title or parked.owner for parked in found.parked)
    return _fact(label, value, translate("Closing", "stay for the next shift: {titles}").format(titles=titles))


def _paper(found: Reckoning) -> Fact:
    label = translate("Closing", "Receipts and slips")
    if not found.unprinted:
        return _fact(label, translate("Closing", "All printed"), "")
    value = Counted().unprinted(found.unprinted)
    return _fact(label, value, translate("Closing", "look after closing, under Receipts"), "look")


def _questions(undecided: str) -> Fact:
    label, note = translate("Closing", "What happened?"), translate("Closing", "answer now, or after closing")
    return _fact(label, undecided, note, "look")


def _fact(label: str, value: str, note: str, tone: str = "") -> Fact:
    return {"label": label, "value": value, "note": note, "tone": tone}
