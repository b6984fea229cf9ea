"""What POSNET printers can be asked."""

from hardware.fiscal.document import PaymentKind
from hardware.fiscal.posnet.checks import MOST_LINES
from hardware.fiscal.posnet.receipt import NAME_LENGTH, PAYMENTS
from hardware.fiscal.states import DiscountKind, FiscalAbilities, ReportKind, Slip


def abilities(*, block_mode: bool) -> FiscalAbilities:
    """Without block mode a receipt is always printed as well."""
    return FiscalAbilities(
        payments=frozenset((*PAYMENTS, PaymentKind.FOREIGN)),
        discounts=frozenset(DiscountKind),
        reports=frozenset(ReportKind),
        slips=frozenset(Slip),
        deposits=True,
        voids_lines=True,
        customer_code=True,
        paperless=block_mode,
        drawer=True,
        cash_moves=True,
        nonfiscal=True,
        max_lines=MOST_LINES,
        name_length=NAME_LENGTH,
    )
