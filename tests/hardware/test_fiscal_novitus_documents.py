"""Whatever the driver does not object to, the printer counts as the till does, in fields it takes."""

from decimal import ROUND_HALF_UP, Decimal

from fiscal_novitus_stage import sale
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.fiscal.document import DepositLine, Discount, FiscalLine, LineKind
from hardware.fiscal.novitus import documents
from hardware.fiscal.novitus.checks import problems
from hardware.fiscal.taxes import TaxRate, TaxTable
from hardware.printers.ticket import Text, Ticket
from hardware.simulators.fiscal_novitus_memory import Kept
from hardware.simulators.fiscal_novitus_paper import count
from hardware.simulators.fiscal_novitus_schema import errors_of

some = settings(max_examples=80, deadline=None)
RATES = {"A": Decimal("0.23"), "B": Decimal("0.08"), "C": Decimal("0.05"), "D": Decimal(0), "E": None}
TABLE = TaxTable(tuple(TaxRate(key, rate) for key, rate in RATES.items()))
amounts = st.integers(1, 1_000_000)
names = st.text(min_size=1, max_size=80)


@st.composite
def lines(draw: st.DrawFn) -> FiscalLine:
    """A line that any shop might sell, with a name from anywhere."""
    letter, price = draw(st.sampled_from(list(RATES))), draw(amounts)
    kind = draw(st.sampled_from([LineKind.GOODS, LineKind.GOODS, LineKind.GOODS, LineKind.ADVANCE]))
    goods = kind is LineKind.GOODS
    quantity = draw(st.decimals(Decimal("0.001"), 50, places=3)) if goods else Decimal(1)
    amount = int((price * quantity).quantize(Decimal(1), ROUND_HALF_UP))
    off = draw(st.none() | st.integers(-500, 500).filter(bool)) if goods else None
    return FiscalLine(
        draw(names),
        letter,
        RATES[letter],
        price,
        amount,
        quantity,
        draw(st.text(max_size=6)),
        None if off is None else Discount(off, draw(st.text(max_size=30))),
        kind=kind,
    )


deposits = st.builds(
    DepositLine,
    st.text(max_size=20),
    st.integers(1, 500),
    st.integers(1, 20),
    st.booleans(),
    st.from_regex(r"[0-9]{0,11}", fullmatch=True),
)


@some
@given(
    st.lists(lines(), min_size=1, max_size=6), st.lists(deposits, max_size=3), st.lists(st.integers(1, 99), max_size=2)
)
def test_what_is_not_objected_to_is_counted_alike(
    sold: list[FiscalLine], packs: list[DepositLine], off: list[int]
) -> None:
    discounts = tuple(Discount(amount) for amount in off)
    due = sum(line.total for line in sold) + sum(pack.total for pack in packs) - sum(off)
    if due <= 0:
        return
    document = sale("P-1", *sold, deposits=tuple(packs), discounts=discounts)
    content = documents.receipt(document)
    if any(problem.code != "fiscal_name_two_rates" for problem in problems(document, TABLE)):
        return
    assert errors_of("receipt", content) == []
    counted = count(content["receipt"], Kept().rates)
    assert counted.goods * 100 == document.goods
    assert counted.deposits * 100 == document.deposit_total


@some
@given(st.lists(st.text(max_size=200), max_size=5))
def test_any_text_becomes_lines_the_printer_takes(texts: list[str]) -> None:
    content = documents.printout(Ticket(tuple(Text(text) for text in texts)))
    assert errors_of("nf_printout", content) == []
