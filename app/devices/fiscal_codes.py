"""What the device library says of fiscal devices, in the product's words."""

from __future__ import annotations

from app.ports.devices import EffectState, Health
from hardware.fiscal.states import FiscalStatus, Hindrance, Mode, OpenDocument
from hardware.status import Certainty, Fact, Outcome

STATES = {
    Certainty.DONE: EffectState.DONE,
    Certainty.NOT_SENT: EffectState.NOT_SENT,
    Certainty.REFUSED: EffectState.REFUSED,
    Certainty.UNKNOWN: EffectState.UNKNOWN,
}
HINDRANCES = {
    Hindrance.PAPER_OUT: "FISCAL-PAPER-OUT",
    Hindrance.COVER_OPEN: "FISCAL-COVER-OPEN",
    Hindrance.LEVER_OPEN: "FISCAL-COVER-OPEN",
    Hindrance.OVERHEATED: "FISCAL-HOT",
    Hindrance.LOW_POWER: "FISCAL-POWER",
    Hindrance.CUTTER: "FISCAL-MECHANISM",
    Hindrance.MECHANISM: "FISCAL-MECHANISM",
    Hindrance.IN_MENU: "FISCAL-NEEDS-HAND",
    Hindrance.WAITS_FOR_KEY: "FISCAL-NEEDS-HAND",
    Hindrance.SHOWS_ERROR: "FISCAL-NEEDS-HAND",
    Hindrance.BUSY: "FISCAL-BUSY",
}
# What is wrong with the figures of a document, whether we found it or the device did.
_FIGURES = (
    "fiscal_amount",
    "fiscal_cash_short",
    "fiscal_deposit_code",
    "fiscal_discount",
    "fiscal_exchange_rate",
    "fiscal_payment_kind",
    "fiscal_payments_over",
    "fiscal_payments_short",
    "fiscal_quantity",
    "fiscal_rounding",
    "fiscal_too_many_payments",
    "fiscal_totals_differ",
)
_BY_HAND = {f"fiscal_{hindrance.value}": code for hindrance, code in HINDRANCES.items()}
_OUTCOMES = {
    **_BY_HAND,
    **dict.fromkeys(_FIGURES, "FISCAL-FIGURES"),
    "fiscal_unreachable": "FISCAL-UNREACHABLE",
    "fiscal_link_lost": "FISCAL-UNREACHABLE",
    "fiscal_stalled": "FISCAL-UNREACHABLE",
    "fiscal_no_answer": "FISCAL-UNREACHABLE",
    "fiscal_other_device": "FISCAL-OTHER-DEVICE",
    "fiscal_other_interface": "FISCAL-FOREIGN",
    "fiscal_foreign_document": "FISCAL-FOREIGN",
    "fiscal_document_open": "FISCAL-FOREIGN",
    "fiscal_cancelled_at_device": "FISCAL-CANCELLED",
    "fiscal_document_cancelled": "FISCAL-CANCELLED",
    "fiscal_not_fiscal": "FISCAL-PRACTICE",
    "fiscal_totals_full": "FISCAL-DAY-OPEN",
    "fiscal_name_rejected": "FISCAL-NAME",
    "fiscal_name_blocked": "FISCAL-NAME",
    "fiscal_names_full": "FISCAL-SERVICE",
    "fiscal_day_not_closed": "FISCAL-DAY-OPEN",
    "fiscal_nothing_to_report": "FISCAL-NOTHING-TO-REPORT",
    "fiscal_clock": "FISCAL-CLOCK",
    "fiscal_memory_full": "FISCAL-MEMORY",
    "fiscal_memory_trouble": "FISCAL-MEMORY",
    "fiscal_memory": "FISCAL-MEMORY",
    "fiscal_read_only": "FISCAL-MEMORY",
    "fiscal_day_closing": "FISCAL-DAY-CLOSING",
    "fiscal_token_limit": "FISCAL-NO-ACCESS",
    "fiscal_no_token": "FISCAL-NO-ACCESS",
    "fiscal_licence": "FISCAL-SERVICE",
    "fiscal_certificate": "FISCAL-SERVICE",
    "fiscal_no_header": "FISCAL-SERVICE",
    "fiscal_other_protocol": "FISCAL-SERVICE",
    "fiscal_low_power": "FISCAL-POWER",
    "fiscal_garbled": "FISCAL-GARBLED",
    "fiscal_frame": "FISCAL-GARBLED",
    "fiscal_forgotten": "FISCAL-FORGOTTEN",
    "fiscal_wrong_state": "FISCAL-WRONG-STATE",
    "fiscal_rejected": "FISCAL-REJECTED",
    "fiscal_unsupported": "FISCAL-UNSUPPORTED",
    "fiscal_needs_paper": "FISCAL-NEEDS-PAPER",
    "fiscal_currency": "FISCAL-CURRENCY",
    "fiscal_nothing_to_pay": "FISCAL-NOTHING",
    "fiscal_buyer_tax_id": "FISCAL-NIP",
    "fiscal_customer_code": "FISCAL-E-ID",
}
_IN_DOUBT = {
    "fiscal_left_open": "FISCAL-STILL-OPEN",
    **dict.fromkeys(_BY_HAND, "FISCAL-STILL-OPEN"),
}
_FALLBACKS = {
    EffectState.NOT_SENT: "FISCAL-UNREACHABLE",
    EffectState.REFUSED: "FISCAL-NOT-ISSUED",
    EffectState.UNKNOWN: "FISCAL-UNKNOWN",
}
PROBLEMS = {
    "fiscal_tax_inactive": "FISCAL-TAX",
    "fiscal_tax_differs": "FISCAL-TAX-RATE",
    "fiscal_name_two_rates": "FISCAL-NAME-RATES",
    "fiscal_name_empty": "FISCAL-NAME",
    "fiscal_nothing_to_pay": "FISCAL-NOTHING",
    "fiscal_no_goods": "FISCAL-NOTHING",
    "fiscal_too_many_lines": "FISCAL-TOO-LONG",
    "fiscal_buyer_tax_id": "FISCAL-NIP",
    "fiscal_customer_code": "FISCAL-E-ID",
}
# Out of order: another device may do it instead. All else waits for a person, and the receipt waits with it.
_OUT_OF_ORDER = frozenset(
    (
        "FISCAL-UNREACHABLE",
        "FISCAL-GARBLED",
        "FISCAL-NO-ACCESS",
        "FISCAL-MEMORY",
        "FISCAL-SERVICE",
        "FISCAL-MECHANISM",
    )
)
_AT_A_GLANCE = {
    "FISCAL-BUSY": Health.DEGRADED,
    "FISCAL-DAY-OPEN": Health.DEGRADED,
    "FISCAL-DAY-CLOSING": Health.DEGRADED,
    "FISCAL-OTHER-DEVICE": Health.BLOCKED,
}
# Their words speak of a receipt; a refused daily report has its own.
_OF_A_RECEIPT = frozenset(
    (
        "FISCAL-NOT-ISSUED",
        "FISCAL-REJECTED",
        "FISCAL-FIGURES",
        "FISCAL-FORGOTTEN",
        "FISCAL-GARBLED",
        "FISCAL-WRONG-STATE",
    )
)
# About one line these say less than the name of the line does.
_OF_A_LINE = frozenset(("FISCAL-FIGURES", "FISCAL-REJECTED"))
_SKEW_SECONDS = 60


def worded(outcome: Outcome) -> tuple[EffectState, str]:
    """An outcome as the product knows it."""
    state = STATES[outcome.certainty]
    if state is EffectState.DONE:
        return state, ""
    if state is EffectState.UNKNOWN:
        return state, _IN_DOUBT.get(outcome.code, _FALLBACKS[state])
    return state, _OUTCOMES.get(outcome.code, _FALLBACKS[state])


def reason_of(code: str, fallback: str) -> str:
    """A library's code as the product's, where it has one."""
    return _OUTCOMES.get(code, fallback)


def problem_of(code: str, *, of_line: bool) -> str:
    """What is said against a document, or against one line of it."""
    if code in PROBLEMS:
        return PROBLEMS[code]
    found = _OUTCOMES.get(code, "")
    if of_line:
        return "FISCAL-ITEM" if not found or found in _OF_A_LINE else found
    return found or "FISCAL-DOCUMENT"


def not_asked(outcome: Outcome) -> str:
    """Why a device could not be asked for a receipt in doubt, in no words that say there is none."""
    code = worded(outcome)[1]
    return "FISCAL-UNKNOWN" if code in _OF_A_RECEIPT or code == "FISCAL-DAY-CLOSING" else code


def report_refused(code: str) -> str:
    """Why there is no daily report, from why an order was refused."""
    return "FISCAL-NO-REPORT" if code in _OF_A_RECEIPT else code


def obstacle(status: FiscalStatus) -> str:
    """Why no receipt can be issued now; empty when one can."""
    rules = (
        (status.linked is Fact.NO, _OUTCOMES.get(status.code, "FISCAL-UNREACHABLE")),
        (_is_other(status), "FISCAL-OTHER-DEVICE"),
        (status.memory_full is Fact.YES, "FISCAL-MEMORY"),
        (status.identity is not None and status.identity.mode is Mode.READ_ONLY, "FISCAL-MEMORY"),
        (status.hindrance is not None, HINDRANCES.get(status.hindrance, "") if status.hindrance else ""),
        (status.day_must_close is Fact.YES, "FISCAL-DAY-OPEN"),
        (status.open_document in (OpenDocument.OPEN, OpenDocument.FOREIGN), "FISCAL-FOREIGN"),
        (status.ready is Fact.NO, _OUTCOMES.get(status.code, "FISCAL-BUSY")),
        (status.linked is not Fact.YES, "FISCAL-UNREACHABLE"),
    )
    return next((code for holds, code in rules if holds), "")


def hindrance_of(code: str) -> str:
    """What a person must do at a device before it goes on, from the code of an outcome; empty when nothing."""
    return _BY_HAND.get(code, "")


def is_out_of_order(code: str) -> bool:
    """Whether a device with an obstacle may be replaced by its reserve."""
    return code in _OUT_OF_ORDER


def judged(status: FiscalStatus) -> tuple[Health, str]:
    """A look at a device as a lamp."""
    code = obstacle(status)
    if code:
        return _AT_A_GLANCE.get(code, Health.DOWN), code
    rules = (
        (status.identity is not None and status.identity.mode is Mode.TRAINING, "FISCAL-PRACTICE"),
        (status.memory_nearly_full is Fact.YES, "FISCAL-MEMORY-LOW"),
        (abs(status.clock_skew or 0) > _SKEW_SECONDS, "FISCAL-CLOCK"),
        (status.paper_near_end is Fact.YES, "FISCAL-PAPER-LOW"),
    )
    soon = next((code for holds, code in rules if holds), "")
    return (Health.DEGRADED, soon) if soon else (Health.UP, "")


def _is_other(status: FiscalStatus) -> bool:
    return _OUTCOMES.get(status.code) == "FISCAL-OTHER-DEVICE"
