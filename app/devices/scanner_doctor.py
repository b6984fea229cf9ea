"""The scanner doctor as screens and commands use it: the sheet's codes, and faults by their code in the product."""

from __future__ import annotations

from app.domain.refusals import Outage
from hardware.scanners.doctor import Diagnosis, Fault, FaultKind, Heard, Reading, diagnose, examine
from hardware.scanners.sheet import SHEET, SheetCode, Sort
from hardware.scanners.symbols import QUIET_BARS, QUIET_SQUARES

__all__ = [
    "QUIET_BARS", "QUIET_SQUARES", "SHEET", "Diagnosis", "Fault", "FaultKind", "Heard", "Reading", "SheetCode", "Sort",
    "diagnose", "examine", "is_advice", "problem",
]  # fmt: skip

_CODES = {
    FaultKind.LAYOUT: "SCANNER-LAYOUT",
    FaultKind.CAPS_LOCK: "SCANNER-CAPS-LOCK",
    FaultKind.NO_SUFFIX: "SCANNER-NO-SUFFIX",
    FaultKind.PREFIX: "SCANNER-PREFIX",
    FaultKind.ENDING: "SCANNER-ENDING",
    FaultKind.NO_SEPARATOR: "SCANNER-NO-SEPARATOR",
    FaultKind.WRITTEN_SEPARATOR: "SCANNER-WRITTEN-SEPARATOR",
    FaultKind.NO_CHECK_DIGIT: "SCANNER-NO-CHECK-DIGIT",
    FaultKind.LETTERS_LOST: "SCANNER-LETTERS-LOST",
    FaultKind.ACCENTS: "SCANNER-ACCENTS",
    FaultKind.NOT_OF_THE_SHEET: "SCANNER-OTHER-CODE",
    FaultKind.NO_IDENTIFIER: "SCANNER-NO-IDENTIFIER",
}
_ADVICE = (FaultKind.NO_IDENTIFIER, FaultKind.ACCENTS)
_LONGEST_FOUND = 40


def problem(fault: Fault) -> Outage:
    """A fault as what people are told of."""
    found = fault.found if len(fault.found) <= _LONGEST_FOUND else fault.found[:_LONGEST_FOUND] + "…"
    facts = {"found": found, "scanner": fault.scanner.upper(), "machine": fault.machine.upper()}
    return Outage(_CODES[fault.kind], **{name: fact for name, fact in facts.items() if fact})


def is_advice(fault: Fault) -> bool:
    """Whether selling goes well with it all the same."""
    return fault.kind in _ADVICE
