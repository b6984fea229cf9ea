"""The stock a till shows: the backend's last word, less what this till sold since."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.schema import connect, transaction
from app.store.catalogue.stock import apply_stock, forget_cursor, stock_cursor
from app.store.catalogue.writer import put_products
from app.store.importer import import_stock
from app.store.ledger import Ledger
from app.store.own_stock import OwnStock
from app.wire.stock import StockPage, StockRecord
from tests.fakes.shop import COFFEE, ROLL, ledger_in, sale_draft


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    ledger = ledger_in(tmp_path)
    yield ledger
    ledger.close()


@pytest.fixture
def catalogue(tmp_path: Path, ledger: Ledger) -> Iterator[LocalCatalogue]:
    own = OwnStock(ledger.path)
    opened = LocalCatalogue(tmp_path / "catalogue.db", own=own.moved)
    connection = connect(opened.path)
    with transaction(connection):
        put_products(connection, [COFFEE, ROLL])
    connection.close()
    yield opened
    opened.close()
    own.close()


def page(counted: int = 0, *, more: bool = False, cursor: str = "1", at_ms: int = 1000, **pieces: int) -> StockPage:
    records = tuple(
        StockRecord({"coffee": COFFEE.sku, "roll": ROLL.sku}[name], Decimal(count), Decimal(0))
        for name, count in pieces.items()
    )
    return StockPage(records, cursor, more, {1: counted}, at_ms)


def shown(catalogue: LocalCatalogue, sku: str = COFFEE.sku) -> Decimal | None:
    level = catalogue.stock(sku)
    return level.on_hand if level else None


def test_what_the_till_sells_is_gone_from_its_stock_at_once(ledger: Ledger, catalogue: LocalCatalogue) -> None:
    apply_stock(catalogue.path, page(coffee=10, roll=5))
    ledger.journal.append(sale_draft("s1", COFFEE, COFFEE))
    assert (shown(catalogue), shown(catalogue, ROLL.sku)) == (8, 5)
    assert [hit.stock.on_hand for hit in catalogue.search("coffee") if hit.stock] == [8]


def test_a_sale_that_the_backend_counts_is_not_taken_off_again(ledger: Ledger, catalogue: LocalCatalogue) -> None:
    first = ledger.journal.append(sale_draft("s1", COFFEE))
    ledger.journal.append(sale_draft("s2", COFFEE))
    apply_stock(catalogue.path, page(counted=1, coffee=9))
    assert shown(catalogue) == 8
    ledger.outbox.mark_acked(1, 1, first.hash)
    ledger.outbox.mark_confirmed(1, 1)
    assert shown(catalogue) == 8


def test_a_sale_that_was_sent_stays_taken_off_until_the_figures_count_it(
    ledger: Ledger, catalogue: LocalCatalogue
) -> None:
    apply_stock(catalogue.path, page(coffee=10))
    sold = ledger.journal.append(sale_draft("s1", COFFEE))
    ledger.outbox.mark_acked(1, 1, sold.hash)
    ledger.outbox.mark_confirmed(1, 1)
    assert shown(catalogue) == 9
    apply_stock(catalogue.path, page(counted=1, cursor="2", coffee=9))
    ledger.outbox.settle_stock({1: 1})
    assert shown(catalogue) == 9


def test_only_the_last_page_says_what_is_counted(ledger: Ledger, catalogue: LocalCatalogue) -> None:
    apply_stock(catalogue.path, page(coffee=10, roll=10))
    ledger.journal.append(sale_draft("s1", COFFEE, ROLL))
    apply_stock(catalogue.path, page(counted=1, more=True, cursor="2", coffee=9))
    assert shown(catalogue, ROLL.sku) == 9
    apply_stock(catalogue.path, page(counted=1, cursor="3", roll=9))
    assert (shown(catalogue), shown(catalogue, ROLL.sku)) == (9, 9)
    assert stock_cursor(catalogue.path) == "3"


def test_the_age_is_that_of_the_last_time_the_figures_were_the_backends(catalogue: LocalCatalogue) -> None:
    apply_stock(catalogue.path, page(coffee=10, at_ms=1000))
    apply_stock(catalogue.path, page(cursor="2", roll=1, at_ms=5000))
    level = catalogue.stock(COFFEE.sku)
    assert level is not None
    assert level.as_of_ms == 5000


def test_what_was_never_told_is_unknown_and_not_less_than_nothing(ledger: Ledger, catalogue: LocalCatalogue) -> None:
    ledger.journal.append(sale_draft("s1", COFFEE))
    assert catalogue.stock(COFFEE.sku) is None


def test_figures_are_pulled_anew_after_the_backend_was_put_back(catalogue: LocalCatalogue) -> None:
    apply_stock(catalogue.path, page(coffee=10, cursor="7"))
    forget_cursor(catalogue.path)
    assert stock_cursor(catalogue.path) == ""
    assert shown(catalogue) == 10


def test_a_count_brought_in_here_is_shown_as_it_was_counted_and_falls_with_the_next_sale(
    ledger: Ledger, catalogue: LocalCatalogue, tmp_path: Path
) -> None:
    ledger.journal.append(sale_draft("s1", COFFEE, COFFEE))
    counts = tmp_path / "counts.csv"
    counts.write_text(f"sku,quantity\n{COFFEE.sku},10\n", "utf-8")
    import_stock(counts, catalogue, at_ms=1000, progress=lambda _rows, _part: None)
    assert shown(catalogue) == 10
    ledger.journal.append(sale_draft("s2", COFFEE))
    assert shown(catalogue) == 9
