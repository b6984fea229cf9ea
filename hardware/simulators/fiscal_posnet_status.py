"""What a simulated POSNET printer answers to questions about itself."""

from datetime import datetime

from hardware.simulators.fiscal_posnet_memory import CAPACITY, NEVER, Kept
from hardware.simulators.fiscal_posnet_sums import LETTERS

DOCUMENT_KINDS = {"0": "receipts", "1": "cancelled", "4": "reports", "5": "nonfiscal"}


def yes(value: bool) -> str:
    """A BOOL as these printers answer it."""
    return "T" if value else "N"


def general(kept: Kept) -> list[str]:
    """`scomm`."""
    kind = kept.open.kind if kept.open else 0
    zero = not any(kept.sales.values())
    return [
        f"fs{yes(kept.fiscal)}",
        f"tz{yes(zero)}",
        f"ts{kind}",
        "hrT",
        f"nu{kept.unique_number}",
        told_read_only(kept),
    ]


def told_read_only(kept: Kept) -> str:
    """The field `td`."""
    return f"td{yes(kept.read_only)}"


def transaction(kept: Kept) -> list[str]:
    """`strns`."""
    names = [*(f"v{letter.lower()}" for letter in LETTERS), "pp", "pm", "re", "fp"]
    return [
        f"to{int(kept.open is not None)}",
        f"ts{kept.last_kind}",
        *(f"{name}{kept.last.get(name, 0)}" for name in names),
        "feN",
    ]


def counters(kept: Kept) -> list[str]:
    """`scnt`."""
    return [
        f"rd{kept.reports}",
        f"hn{kept.headers}",
        f"bn{kept.receipts}",
        "fn0",
        f"nu{kept.unique_number}",
        f"bc{kept.cancelled}",
        f"bt{kept.last_receipt}",
        "fc0",
    ]


def rates(kept: Kept) -> list[str]:
    """`vatget`."""
    return [f"v{letter.lower()}{rate}" for letter, rate in zip(LETTERS, kept.rates, strict=True)]


def fiscal_memory(kept: Kept) -> list[str]:
    """`sfsk`."""
    last = "2000-01-01"
    return [
        f"fs{yes(kept.fiscal)}",
        f"cl{kept.ram_resets}",
        f"rd{kept.reports}",
        "vt1",
        *rates(kept),
        f"rw{last};01:00",
        f"tm{last}T01:00:00+01:00",
        f"nu{kept.unique_number}",
    ]


def totals(kept: Kept) -> list[str]:
    """`stot`."""
    return [
        f"no{kept.reports + 1}",
        *(f"f{letter.lower()}0" for letter in LETTERS),
        "fn0",
        *(f"p{letter.lower()}{kept.sales[letter]}" for letter in LETTERS),
        f"pn{kept.receipts}",
        f"ct{kept.cancelled_total}",
        f"cn{kept.cancelled}",
        "cc0",
        *rates(kept),
        f"ds{_short(kept.began)}",
        f"is{kept.began}",
        f"de{_short(kept.ended)}",
        f"ie{kept.ended}",
        "ft0",
        "fl0",
        f"nf{kept.nonfiscal}",
        "bc0",
        "le0",
        "oe0",
        "tf0",
    ]


def clock(now: datetime) -> list[str]:
    """`rtcget`."""
    return [f"da{now:%Y-%m-%d;%H:%M}", f"tm{now.isoformat(timespec='seconds')}"]


def medium(kept: Kept) -> list[str]:
    """`ecmedinfoget`."""
    return ["pr1", f"sf{kept.free}", f"ca{CAPACITY}"]


def hub(kept: Kept) -> list[str]:
    """`repositoryeventhubstate`."""
    last = kept.ended if kept.fiscal else NEVER
    return [
        f"da{last}",
        f"ds{NEVER if kept.hub_away else last}",
        f"df{last if kept.hub_away else NEVER}",
        f"lr{yes(not kept.hub_away)}",
        "acN",
    ]


def last_document(kept: Kept, kind: str | None) -> list[str]:
    """`eclastdocnoget`: the last document of a kind, of any kind without one."""
    return [f"di{getattr(kept, DOCUMENT_KINDS[kind]) if kind in DOCUMENT_KINDS else kept.documents}"]


def _short(moment: str) -> str:
    return "2000-01-01;01:00" if moment == NEVER else moment[:16].replace("T", ";")
