"""Error numbers of POSNET devices (the tables at the end of POT-I-DEV-37) as stable codes that words exist for."""

from hardware.fiscal.posnet.frames import FRAME_ERROR, Reply
from hardware.fiscal.states import Hindrance

UNKNOWN_TOKEN = 13
REJECTED = "fiscal_rejected"
FRAME_REJECTED = "fiscal_frame"

CODES = {
    30: "fiscal_cancelled_at_device",
    40: "fiscal_other_interface", 41: "fiscal_other_interface",
    382: "fiscal_nothing_to_report", 383: "fiscal_day_not_closed",
    387: "fiscal_memory_full", 388: "fiscal_memory_full", 1039: "fiscal_memory_full", 1069: "fiscal_memory_full",
    2098: "fiscal_memory_full", 2900: "fiscal_memory_full", 2904: "fiscal_memory_full",
    460: "fiscal_clock", 461: "fiscal_clock", 462: "fiscal_clock", 2022: "fiscal_clock", 2023: "fiscal_clock",
    2025: "fiscal_clock", 2026: "fiscal_clock", 2020: "fiscal_clock",
    484: "fiscal_licence", 488: "fiscal_licence", 2019: "fiscal_certificate",
    499: "fiscal_other_protocol",
    503: "fiscal_cash_short",
    1950: "fiscal_totals_full", 1956: "fiscal_totals_full", 1957: "fiscal_totals_full", 2010: "fiscal_totals_full",
    1958: "fiscal_totals_full",
    2000: "fiscal_tax_inactive", 2004: "fiscal_tax_inactive", 2102: "fiscal_tax_inactive",
    2103: "fiscal_tax_inactive", 2701: "fiscal_tax_inactive",
    2002: "fiscal_no_header",
    2031: "fiscal_buyer_tax_id", 2096: "fiscal_buyer_tax_id",
    2034: "fiscal_not_fiscal", 2036: "fiscal_read_only",
    2038: "fiscal_document_open", 2060: "fiscal_wrong_state", 2062: "fiscal_document_open",
    2041: "fiscal_nothing_to_pay", 2054: "fiscal_payments_short", 1953: "fiscal_payments_over",
    2101: "fiscal_names_full", 2104: "fiscal_name_rejected", 2105: "fiscal_name_blocked", 2106: "fiscal_name_blocked",
    2704: "fiscal_low_power", 2706: "fiscal_low_power",
    2801: "fiscal_totals_differ", 2802: "fiscal_totals_differ", 2803: "fiscal_totals_differ",
    2804: "fiscal_totals_differ", 2805: "fiscal_totals_differ", 2806: "fiscal_totals_differ",
    2807: "fiscal_totals_differ", 2808: "fiscal_totals_differ", 2809: "fiscal_totals_differ",
    2901: "fiscal_memory_trouble", 2902: "fiscal_memory_trouble", 2907: "fiscal_memory_trouble",
    2908: "fiscal_memory_trouble", 1036: "fiscal_memory_trouble", 1038: "fiscal_memory_trouble",
}  # fmt: skip

MECHANISM = {
    1: Hindrance.LEVER_OPEN,
    2: Hindrance.MECHANISM,
    3: Hindrance.COVER_OPEN,
    5: Hindrance.PAPER_OUT,
    6: Hindrance.OVERHEATED,
    7: Hindrance.LOW_POWER,
    8: Hindrance.CUTTER,
    9: Hindrance.LOW_POWER,
    10: Hindrance.COVER_OPEN,
}
PANEL = {1: Hindrance.IN_MENU, 2: Hindrance.WAITS_FOR_KEY, 3: Hindrance.SHOWS_ERROR}


def code_of(reply: Reply) -> str:
    """The stable code of a refusal."""
    if reply.name == FRAME_ERROR:
        return FRAME_REJECTED
    return CODES.get(reply.error or 0, REJECTED)


def hindrance_of(mechanism: Reply | None, panel: Reply | None) -> Hindrance | None:
    """What a person has to do, from the answers to `sprn` and `sdev`; None when nothing is known to be in the way."""
    state = mechanism.number("pr") if mechanism else None
    shown = panel.number("ds") if panel else None
    return (MECHANISM.get(state, Hindrance.MECHANISM) if state else None) or (PANEL.get(shown) if shown else None)
