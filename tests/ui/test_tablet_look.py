"""Looking a product up on the floor: the price and why, the variants, the promise, the other stores, and their age."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.catalogue import Product
from app.domain.money import Money
from app.domain.promotion import Promotion, PromotionKind
from app.ui.format import Format
from app.ui.viewmodels.look_rows import ago_text, distance_text
from app.ui.viewmodels.look_vm import LookTools, LookViewModel
from app.ui.viewmodels.price_facts import price_facts
from app.ui.viewmodels.variant_matrix import matrix_of
from tests.fakes.runner import HeldRunner, InlineRunner
from tests.fakes.stores import FakeStores, in_store
from tests.fakes.till import MILK_GTIN, Till, make_till

TEXT = Format("en")
HERE = "0001"


@pytest.fixture(scope="module")
def till(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Till]:
    made = make_till(tmp_path_factory.mktemp("look"))
    yield made
    made.close()


@pytest.fixture
def stores(till: Till) -> FakeStores:
    return FakeStores(int(till.clock.now().timestamp() * 1000))


def look_in(till: Till, stores: FakeStores | None, runner: InlineRunner | None = None) -> LookViewModel:
    tools = LookTools(
        till.desk, till.catalogue, till.sell, till.scan, till.clock, runner or InlineRunner(), TEXT, stores
    )  # fmt: skip
    return LookViewModel(tools)


def told(look: LookViewModel, *names: str) -> tuple[object, ...]:
    return tuple(look.property(name) for name in names)


def shoe(sku: str, size: str, colour: str) -> Product:
    options = (("size", size), ("colour", colour))
    return Product(sku, "Terra Low", Money(12000, "PLN"), "A", variant_of="TERRA", options=options)


def test_a_scan_shows_what_it_costs_and_every_offer(till: Till, stores: FakeStores) -> None:
    look = look_in(till, stores)
    look.showCode(MILK_GTIN)
    assert told(look, "title", "price", "currency") == ("Mleko UHT 3,2 % Łaciate 1 l", "3.99", "PLN")
    assert [row.text for row in look.property("why").rows] == ["3 for 2: take 3, pay for 2; the cheapest are free"]


def test_what_may_be_promised_comes_with_its_arithmetic(till: Till, stores: FakeStores) -> None:
    stores.known["SHIRT-L"] = (in_store(HERE, 3, 1, 1), in_store("0002", 5, 4, name="Dworcowa 3", metres=1240))
    look = look_in(till, stores)
    look.showSku("SHIRT-L")
    assert told(look, "promise", "promiseSums", "promiseTone") == (
        "We can promise 1", "3 here, 1 reserved, 1 kept back", "good",
    )  # fmt: skip
    [other] = look.property("stores").rows
    assert (other.name, other.distance, other.free, other.old) == ("Dworcowa 3", "1.2 km", "4 free", False)


def test_this_store_without_a_figure_of_its_own_promises_none(till: Till, stores: FakeStores) -> None:
    stores.known["SHIRT-M"] = (in_store("0002", 5, 4),)
    look = look_in(till, stores)
    look.showSku("SHIRT-M")
    assert told(look, "promise", "promiseTone") == ("We can promise none here", "look")


def test_without_a_link_the_last_known_is_shown_with_its_age_and_nothing_is_promised(
    till: Till, stores: FakeStores
) -> None:
    stores.known["SHIRT-L"] = (in_store(HERE, 3, 1, 1), in_store("0002", 5, 4, name="Dworcowa 3"))
    look = look_in(till, stores)
    look.showSku("SHIRT-L")
    till.clock.advance(18 * 60)
    stores.down = True
    look.showSku("SHIRT-L")
    assert told(look, "promise", "promiseTone") == ("No link: look before you promise", "look")
    assert told(look, "promiseSums") == ("3 here, 1 reserved, 1 kept back, 18 min ago",)
    assert told(look, "othersAge", "othersOld") == ("Other stores: 18 min ago, ask before you promise", True)
    [other] = look.property("stores").rows
    assert (other.age, other.old) == ("18 min ago", True)


def test_figures_that_came_after_the_last_answer_are_told_instead_of_it(till: Till, stores: FakeStores) -> None:
    stores.at_ms -= 20 * 60_000
    stores.known["COFFEE"] = (in_store(HERE, 30, 30),)
    look = look_in(till, stores)
    look.showSku("COFFEE")
    newer = till.catalogue.stock("COFFEE")
    assert newer is not None
    assert newer.as_of_ms > stores.at_ms
    assert look.property("promise") == "No link: look before you promise"
    assert look.property("promiseSums").startswith("7 here, ")


def test_without_a_link_and_an_answer_the_catalogues_own_figures_are_told(till: Till, stores: FakeStores) -> None:
    stores.down = True
    look = look_in(till, stores)
    look.showSku("COFFEE")
    assert told(look, "promise") == ("No link: look before you promise",)
    assert look.property("promiseSums").startswith("7 here, ")
    assert look.property("othersAge").startswith("Other stores: 6, ")
    assert not look.property("noneElsewhere")


def test_a_terminal_that_stands_alone_asks_nobody(till: Till) -> None:
    look = look_in(till, None)
    look.showSku("COFFEE")
    assert told(look, "canAsk", "promise", "promiseSums") == (False, "Look before you promise", "7 here")


def test_the_variants_are_a_table_of_what_is_here_elsewhere_and_nowhere(till: Till, stores: FakeStores) -> None:
    stores.known["SHIRT-M"] = (in_store("0002", 2, 2),)
    look = look_in(till, stores)
    look.showSku("SHIRT-M")
    assert told(look, "option", "columns", "chosenColumn") == ("Size", ["M", "L"], 0)
    medium, large = look.property("cells").rows
    assert (medium.state, medium.figure, medium.chosen) == ("other", "2", True)
    assert (large.state, large.figure, large.word, large.chosen) == ("here", "5", "here", False)
    assert large.spoken == "Size L, 5 here"


def test_an_arrow_chooses_the_next_variant_and_asks_about_it(till: Till, stores: FakeStores) -> None:
    look = look_in(till, stores)
    look.showSku("SHIRT-M")
    look.step(1, 0)
    assert told(look, "sku") == ("SHIRT-L",)
    look.step(1, 0)
    assert stores.asked == ["SHIRT-M", "SHIRT-L"]


def test_an_answer_that_comes_too_late_says_nothing_about_another_product(till: Till, stores: FakeStores) -> None:
    stores.known["COFFEE"] = (in_store(HERE, 7, 7),)
    runner = HeldRunner()
    look = look_in(till, stores, runner)
    look.showSku("COFFEE")
    runner.release()
    look.showSku("SHIRT-L")
    runner.release(1)
    assert told(look, "sku", "asking", "promise") == ("SHIRT-L", True, "Asking the stores…")
    runner.release()
    assert told(look, "asking", "promise") == (True, "Asking the stores…")
    runner.release_all()
    assert told(look, "asking", "promise") == (False, "We can promise none here")


def test_an_unknown_code_is_refused_and_what_was_shown_stays(till: Till, stores: FakeStores) -> None:
    look = look_in(till, stores)
    look.showSku("COFFEE")
    refused: list[Exception] = []
    look.failed.connect(refused.append)
    look.showCode("4006381333931")
    assert [problem.code for problem in refused] == ["SCAN-UNKNOWN"]
    assert look.property("sku") == "COFFEE"


def test_what_was_looked_at_comes_back_newest_first_and_once(till: Till, stores: FakeStores) -> None:
    look = look_in(till, stores)
    for sku in ("COFFEE", "MILK", "COFFEE"):
        look.showSku(sku)
    assert [row.sku for row in look.property("looked").rows] == ["COFFEE", "MILK"]


def test_sizes_go_across_in_their_order_and_colours_down() -> None:
    matrix = matrix_of([shoe("P42", "42", "Pine"), shoe("S9", "9.5", "Sand"), shoe("P9", "9.5", "Pine")])
    assert matrix is not None
    assert (matrix.columns, [label for label, _ in matrix.rows]) == (("9.5", "42"), ["Pine", "Sand"])
    assert matrix.step("P9", 0, 1) == "S9"
    assert matrix.step("S9", 1, 0) == "S9", "there is no sand in 42"


def test_clothes_are_in_the_order_of_their_sizes() -> None:
    matrix = matrix_of([shoe("a", "XL", "Pine"), shoe("b", "S", "Pine"), shoe("c", "M", "Pine")])
    assert matrix is not None
    assert matrix.columns == ("S", "M", "XL")


def test_a_reduction_tells_what_it_was_and_the_lowest_price_before() -> None:
    product = replace(shoe("P42", "42", "Pine"), prior=Money(10500, "PLN"))
    autumn = Promotion(
        "a", "Autumn", PromotionKind.PERCENT, Decimal("0.25"), frozenset({"TERRA"}), valid_to=date(2026, 11, 29)
    )
    facts = price_facts(product, [autumn], date(2026, 11, 22), TEXT)
    assert (facts.figure, facts.was) == ("90.00", "120.00")
    assert [(row.text, row.detail, row.applied) for row in facts.why] == [
        ("Autumn: 25\u00a0% off", "until 29 November 2026", True),
        ("Lowest price in the 30 days before the reduction: 105.00 PLN", "", False),
    ]


def test_an_offer_that_asks_for_a_coupon_is_told_and_not_in_the_price() -> None:
    offer = Promotion("c", "Club", PromotionKind.AMOUNT_OFF, Decimal(500), coupon="CLUB")
    facts = price_facts(shoe("P42", "42", "Pine"), [offer], date(2026, 11, 22), TEXT)
    assert (facts.figure, facts.was, facts.why[0].text) == ("120.00", "", "Club: 5.00 PLN off each")
    assert (facts.why[0].detail, facts.why[0].applied) == ("with a coupon", False)


def test_a_price_that_the_till_names_is_no_figure() -> None:
    service = replace(shoe("x", "1", "a"), price=None)
    assert price_facts(service, [], date(2026, 11, 22), TEXT).figure == "Named at the till"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "just now"),
        (40, "40 s ago"),
        (60, "1 min ago"),
        (7100, "118 min ago"),
        (7200, "2 h ago"),
        (400000, "4 d ago"),
    ],
)
def test_an_age_is_told_in_the_unit_that_fits(seconds: int, said: str) -> None:
    assert ago_text(seconds) == said


def test_a_store_that_is_nowhere_has_no_distance() -> None:
    assert [distance_text(metres, TEXT) for metres in (None, 846, 12345)] == ["", "850 m", "12.3 km"]
