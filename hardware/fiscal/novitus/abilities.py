"""What NoviAPI offers."""

from hardware.fiscal.document import LineKind, PaymentKind
from hardware.fiscal.novitus.checks import MOST_ITEMS
from hardware.fiscal.novitus.documents import NAME_LENGTH
from hardware.fiscal.states import DiscountKind, FiscalAbilities, Slip

ABILITIES = FiscalAbilities(
    lines=frozenset(LineKind),
    payments=frozenset(PaymentKind),
    discounts=frozenset((DiscountKind.LINE, DiscountKind.SUBTOTAL)),
    slips=frozenset(Slip),
    deposits=True,
    customer_code=True,
    paperless=True,
    nonfiscal=True,
    max_lines=MOST_ITEMS,
    name_length=NAME_LENGTH,
    quantity_places=6,
)
