"""Going through what has to be settled before goods are given, one case after the other."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from app.domain.pickup_finding import Case, Finding

BY_WORD = frozenset({Case.SEVERAL, Case.EXPIRED, Case.SHORT, Case.PARTLY_READY, Case.BULKY})
"""Cases that are settled as soon as the customer says what shall be done; all others need a proof or a payment."""


def after(finding: Finding, settled: Set[Case]) -> Finding:
    """The finding with the first case that nobody has settled by a word; ready when there is none."""
    open_cases = [case for case in (finding.case, *finding.also) if case not in settled & BY_WORD]
    return replace(finding, case=open_cases[0] if open_cases else Case.READY, also=tuple(open_cases[1:]))
