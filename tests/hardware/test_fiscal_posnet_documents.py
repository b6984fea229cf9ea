"""Whatever the checks let through, the simulated printer counts as the till does and issues."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

import pytest
from fiscal_posnet_stage import Log, PosnetStage
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hardware.fiscal.document import DepositLine, Discount, FiscalDocument, FiscalLine, FiscalPayment, PaymentKind
from hardware.fiscal.posnet.driver import PosnetPrinter
from hardware.fiscal.taxes import TaxTable
from hardware.simulators.fiscal_posnet_sums import LETTERS, spread
from hardware.status import Certainty

RATES = {"A": Decimal("0.23"), "B": Decimal("0.08"), "C": Decimal("0.05"), "D": Decimal(0), "E": None}
KINDS = [kind for kind in PaymentKind if kind is not PaymentKind.FOREIGN]


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PosnetStage]:
    playing = PosnetStage(tmp_path_factory.mktemp("printer"))
    yield playing
    playing.simulator.stop()


@pytest.fixture(scope="module")
def till(stage: PosnetStage) -> PosnetPrinter:
    return stage.till()


@pytest.fixture(scope="module")
def table(till: PosnetPrinter) -> TaxTable:
    found = till.tax_table().value
    assert found is not None
    return found


@st.composite
def lines(draw: st.DrawFn) -> FiscalLine:
    letter = draw(st.sampled_from(sorted(RATES)))
    price = draw(st.integers(1, 50_000))
    quantity = draw(st.one_of(st.integers(1, 12), st.decimals("0.005", "9.995", places=3)))
    amount = int((price * Decimal(quantity)).quantize(Decimal(1), ROUND_HALF_UP))
    discount = draw(st.none() | st.integers(-500, 500).filter(bool))
    # A name belongs to a rate: the printer blocks one that wanders.
    name = f"{draw(st.text(max_size=12))} towar {letter}"
    off = Discount(discount, draw(st.text(max_size=30))) if discount else None
    return FiscalLine(name, letter, RATES[letter], price, amount, Decimal(quantity), discount=off)


@st.composite
def documents(draw: st.DrawFn) -> FiscalDocument:
    sold = draw(st.lists(lines(), min_size=1, max_size=6))
    if draw(st.booleans()):
        first = sold[0]
        sold.append(
            FiscalLine(
                first.name, first.tax, first.rate, first.unit_price, first.amount, first.quantity,
                discount=first.discount, voided=True,
            )
        )  # fmt: skip
    limits = st.sampled_from(["", "A", "B"])
    discounts = draw(
        st.lists(st.builds(Discount, st.integers(-300, 900).filter(bool), st.text(max_size=5), limits), max_size=3)
    )
    packs = st.builds(DepositLine, st.text(max_size=20), st.integers(1, 200), st.integers(1, 9), st.booleans())
    deposits = draw(st.lists(packs, max_size=3))
    total = sum(line.total for line in sold) - sum(cut.amount for cut in discounts) + sum(d.total for d in deposits)
    handed = draw(st.lists(st.builds(FiscalPayment, st.sampled_from(KINDS), st.integers(1, 30_000)), max_size=2))
    rest = abs(total) - sum(payment.amount for payment in handed)
    if rest > 0:
        handed.append(FiscalPayment(PaymentKind.CASH, rest))
    change = sum(payment.amount for payment in handed) - abs(total)
    return FiscalDocument(
        "DOC-1", "PLN", tuple(sold), tuple(handed), total, tuple(discounts), tuple(deposits), change
    )  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(documents())
def test_what_the_checks_let_through_is_issued_with_our_figures(
    stage: PosnetStage, till: PosnetPrinter, table: TaxTable, document: FiscalDocument
) -> None:
    before = len(stage.simulator.receipts())
    found = till.check(document, table)
    outcome = till.issue(document, Log())
    assert outcome.certainty is (Certainty.REFUSED if found else Certainty.DONE), (found, outcome)
    issued = stage.simulator.receipts()[before:]
    if found:
        assert issued == []
    else:
        assert [(entry["total"], entry["goods"]) for entry in issued] == [(document.total, document.goods)]


@given(st.dictionaries(st.sampled_from(LETTERS), st.integers(0, 10**7), min_size=1), st.data())
def test_a_discount_is_spread_to_the_last_grosz_and_takes_from_no_letter_more_than_it_has(
    sums: dict[str, int], data: st.DataObject
) -> None:
    whole = sum(sums.values())
    if not whole:
        return
    off = data.draw(st.integers(0, whole))
    after = spread(sums, -off)
    assert sum(after.values()) == whole - off
    assert all(0 <= after[letter] <= sums.get(letter, 0) for letter in LETTERS)


def test_spare_grosze_fall_as_the_specification_counts_them() -> None:
    assert spread({"A": 1000, "B": 500}, -50) == {"A": 966, "B": 484, **dict.fromkeys("CDEFG", 0)}
    assert spread({"A": 100, "B": 200}, -60) == {"A": 80, "B": 160, **dict.fromkeys("CDEFG", 0)}
