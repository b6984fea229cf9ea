"""A till that pulled once charges at every later moment what the backend says, however the prices were written."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, delete

from app.backend.catalogue import feed, pricing, products, promotions
from app.backend.catalogue.pricing import PriceOf
from app.backend.catalogue.promotions import PromotionOf
from app.backend.catalogue.retelling import retell
from app.backend.catalogue.tables import price as price_table
from app.backend.catalogue.tables import promotion as promotion_table
from app.backend.catalogue.tables import reduction, retelling
from app.backend.clock import to_ms
from app.backend.schema import feed as feed_table
from app.backend.schema import feed_record
from app.domain.basket import Basket, add
from app.domain.dated_price import IN_STORE, DatedPrice
from app.domain.money import Money
from app.domain.pricing import price_basket
from app.domain.promotion import Promotion, PromotionKind
from app.store.catalogue import LocalCatalogue
from app.store.catalogue.feed import apply_feed
from app.store.catalogue.snapshot import apply_snapshot
from app.wire.canonical import canonical
from app.wire.feed import page_of
from app.wire.product_body import product_body, tax_body
from tests.backend.backend_shop import Shop, Till
from tests.builders import RULES, product

STORES, CHANNELS = ("", "0417", "0999"), ("", IN_STORE, "web")
HOUR = 3_600_000
SPAN = 40
MONDAY, ZONE = date(2026, 5, 4), "Europe/Warsaw"


class Wall:
    """A clock on the wall that is set by hand."""

    def __init__(self, ms: int) -> None:
        self.ms = ms

    def __call__(self) -> int:
        return self.ms


@contextmanager
def catalogue_at(wall: Wall) -> Iterator[LocalCatalogue]:
    with tempfile.TemporaryDirectory() as directory:
        catalogue = LocalCatalogue(Path(directory) / "catalogue.db", wall)
        try:
            yield catalogue
        finally:
            catalogue.close()


def pull(till: Till, catalogue: LocalCatalogue, limit: int = 2) -> None:
    more = True
    while more:
        reply = till.ask("GET", f"/v1/feeds/catalogue?cursor={catalogue.feed_cursor()}&limit={limit}")
        assert reply.status == 200, reply.body
        page = page_of(reply.message)
        apply_feed(catalogue.path, page)
        more = page.more


def says(shop: Shop, sku: str, store: str, at: int) -> tuple[Money | None, Money | None]:
    """The price and what it was reduced from, as the backend has them."""
    [offer] = shop.core.database.read(lambda c: products.offers(c, [sku], store, IN_STORE, at))
    return (offer.step.price, offer.step.prior) if offer.step else (None, None)


def charges(catalogue: LocalCatalogue, sku: str) -> tuple[Money | None, Money | None]:
    found = catalogue.by_sku(sku)
    assert found is not None
    return found.price, found.prior


@st.composite
def written(draw: st.DrawFn) -> list[tuple[int, int, int | None, str, str]]:
    """Prices: minor units, hours from now, for how many hours, store and channel."""
    hours = st.integers(0, SPAN)
    one = st.tuples(
        st.integers(1, 9), hours, st.none() | st.integers(1, 20), st.sampled_from(STORES), st.sampled_from(CHANNELS)
    )
    return draw(st.lists(one, min_size=1, max_size=7))


@st.composite
def promoted(draw: st.DrawFn) -> list[PromotionOf]:
    """Promotions for everybody on some days, written one after the other over the same one or another."""
    found: list[PromotionOf] = []
    for _ in range(draw(st.integers(0, 3))):
        first = draw(st.integers(0, 2))
        offer = Promotion(
            draw(st.sampled_from(("p", "q"))), "Offer", PromotionKind.AMOUNT_OFF, Decimal(draw(st.integers(1, 3))),
            draw(st.sampled_from((frozenset(), frozenset({"milk"})))), valid_from=MONDAY + timedelta(first),
            valid_to=draw(st.none() | st.just(MONDAY + timedelta(first))),
        )  # fmt: skip
        found.append(PromotionOf(offer, draw(st.sampled_from(STORES)), draw(st.sampled_from(CHANNELS))))
    return found


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=written(), offers=promoted(), chance=st.randoms(use_true_random=False), pulls=st.integers(1, 3))
def test_a_till_charges_at_every_moment_what_the_backend_says(shop: Shop, wanted, offers, chance, pulls: int) -> None:
    till, now = _anew(shop), to_ms(shop.clock())
    wall = Wall(now)
    with catalogue_at(wall) as catalogue:
        order = list(enumerate(wanted))
        chance.shuffle(order)
        for place, (number, (minor, begins, lasts, store, channel)) in enumerate(order):
            start = now + begins * HOUR
            until = None if lasts is None else start + lasts * HOUR
            one = DatedPrice(f"p{number}", Money(minor, "PLN"), start, until, store, channel)
            shop.core.database.write(lambda c, one=one: pricing.add(c, [PriceOf("milk", one)], now))
            if chance.random() < 0.2:
                shop.core.database.write(lambda c, one=one: pricing.take_back(c, one.id, now))
            if place % pulls == 0:
                pull(till, catalogue)
        for offer in offers:
            shop.core.database.write(lambda c, offer=offer: promotions.write(c, {offer.promotion.id: offer}, now, ZONE))
            if chance.random() < 0.5:
                retell_all(shop)
        retell_all(shop)
        pull(till, catalogue)
        for hour in range(SPAN + 22):
            wall.ms = now + hour * HOUR
            assert charges(catalogue, "milk") == says(shop, "milk", "0417", wall.ms), hour


def retell_all(shop: Shop) -> None:
    while retell(shop.core):
        pass


def _anew(shop: Shop) -> Till:
    """A till and one product, with nothing left of what an earlier example wrote."""

    def work(connection: Connection) -> None:
        for table in (feed_record, feed_table, price_table, reduction, retelling, promotion_table):
            connection.execute(delete(table))
        connection.execute(delete(products.product_table))
        products.write(connection, {"milk": product_body(product("milk", None))}, to_ms(shop.clock()))

    shop.core.database.write(work)
    return _enrolled(shop)


_tills: dict[int, Till] = {}


def _enrolled(shop: Shop) -> Till:
    if id(shop) not in _tills:
        _tills.clear()
        _tills[id(shop)] = shop.till()
    return _tills[id(shop)]


def write_all(shop: Shop, *bodies: tuple[str, int]) -> None:
    goods = {sku: product_body(product(sku, price)) for sku, price in bodies}
    shop.core.database.write(lambda c: products.write(c, goods, to_ms(shop.clock())))


def set_price(shop: Shop, sku: str, minor: int, since: int, store: str = "") -> None:
    one = PriceOf(sku, DatedPrice(f"{sku}-{minor}-{store}", Money(minor, "PLN"), since, None, store))
    shop.core.database.write(lambda c: pricing.add(c, [one], to_ms(shop.clock())))


def test_a_store_s_own_price_comes_with_the_snapshot_and_what_follows(shop: Shop, tmp_path: Path) -> None:
    till = shop.till()
    write_all(shop, ("milk", 500), ("bread", 300))
    set_price(shop, "milk", 450, to_ms(shop.clock()), "0417")
    manifest = till.ask("GET", "/v1/feeds/catalogue/snapshot/manifest").message
    (tmp_path / "snap").write_bytes(till.ask("GET", f"/v1/snapshots/{manifest['sha256']}").body)
    with catalogue_at(Wall(to_ms(shop.clock()))) as catalogue:
        apply_snapshot(catalogue, tmp_path / "snap", str(manifest["cursor"]))
        assert charges(catalogue, "milk")[0] == Money(500, "PLN")
        pull(till, catalogue)
        assert [charges(catalogue, sku)[0] for sku in ("milk", "bread")] == [Money(450, "PLN"), Money(300, "PLN")]
        assert catalogue.feed_cursor() == "2.1"


def test_pages_of_a_store_join_without_a_gap(shop: Shop) -> None:
    till, now = shop.till(), to_ms(shop.clock())
    write_all(shop, *((f"p{number}", 100) for number in range(5)))
    for number in range(5):
        set_price(shop, f"p{number}", 90, now, "0417")
    seen, cursor, more = [], "", True
    while more:
        page = page_of(till.ask("GET", f"/v1/feeds/catalogue?cursor={cursor}&limit=3").message)
        seen += [(record.kind.value, record.version) for record in page.records]
        cursor, more = page.next_cursor, page.more
    assert seen == [("product", n) for n in range(1, 6)] + [("price", n) for n in range(1, 6)]
    assert cursor == "5.5"


def test_a_promotion_of_tomorrow_is_at_the_till_today_and_begins_by_itself(shop: Shop) -> None:
    till, now = shop.till(), to_ms(shop.clock())
    write_all(shop, ("milk", 500))
    monday = date(2026, 5, 4)
    half = Promotion(
        "half", "Half", PromotionKind.PERCENT, Decimal("0.5"), frozenset({"milk"}), valid_from=monday + timedelta(1)
    )
    wanted = {"half": PromotionOf(half, "0417")}
    shop.core.database.write(lambda c: promotions.write(c, wanted, now, ZONE))
    shop.core.database.write(
        lambda c: feed.write(c, feed.CATALOGUE, [feed.Change("tax", "rules", canonical(tax_body(RULES)))], now)
    )
    with catalogue_at(Wall(now)) as catalogue:
        pull(till, catalogue)
        assert _totals(catalogue, [monday, monday + timedelta(1)]) == [500, 250]
        shop.core.database.write(lambda c: promotions.write(c, {"half": None}, now, ZONE))
        pull(till, catalogue)
        assert _totals(catalogue, [monday + timedelta(1)]) == [500]


def _totals(catalogue: LocalCatalogue, days: Sequence[date]) -> list[int]:
    milk = catalogue.by_sku("milk")
    assert milk is not None
    basket, _ = add(Basket("b", "PLN"), milk)
    return [price_basket(basket, catalogue.promotions(), catalogue.tax_rules(), day).total for day in days]
