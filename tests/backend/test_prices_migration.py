"""A database from before there were tables of products and prices."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection, text

from app.backend import migrating
from app.backend.catalogue import products, promotions
from app.backend.catalogue.importing import load
from app.backend.database import Database
from app.domain.money import Money
from app.wire.canonical import canonical
from app.wire.feed import FeedRecord, RecordKind
from app.wire.product_body import product_body
from tests.builders import product

MILK = product("milk", 349, gtins=("04006381333931",))
OFFER = {"id": "p", "name": "Half", "kind": "percent", "value": "0.5", "quantity": 1, "threshold": 0, "priority": 100}
BEFORE, LATER = "0006", 4_000_000_000_000


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path, postgres_database: Callable[[], str]):
    url = f"sqlite:///{tmp_path / 'old.db'}" if request.param == "sqlite" else postgres_database()
    with closing(Database(url)) as opened:
        yield opened


def test_what_the_feed_told_is_in_the_tables_and_is_not_told_again(database: Database) -> None:
    def old(connection: Connection) -> None:
        command.upgrade(migrating._alembic(connection), BEFORE)
        connection.execute(text("INSERT INTO feed (name, n) VALUES ('catalogue', 3)"))
        bodies = (("product", "milk", product_body(MILK)), ("product", "gone", None), ("promotion", "p", OFFER))
        for seq, (kind, key, body) in enumerate(bodies, 1):
            connection.execute(
                text(
                    "INSERT INTO feed_record (feed, kind, key, seq, body) "
                    "VALUES ('catalogue', :kind, :key, :seq, :body)"
                ),
                {"kind": kind, "key": key, "seq": seq, "body": None if body is None else canonical(body)},
            )

    with database.engine.begin() as connection:
        old(connection)
    migrating.migrate(database)
    assert load(database, [FeedRecord(RecordKind.PRODUCT, "milk", 0, product_body(MILK))]) == 0
    [offer] = database.read(lambda c: products.offers(c, ["milk"], "0417", "till", LATER))
    assert offer.step is not None
    assert (offer.step.price, offer.ahead) == (Money(349, "PLN"), ())
    assert database.read(lambda c: products.skus_of_code(c, "04006381333931")) == ["milk"]
    assert database.read(lambda c: promotions.found(c, ["p"]))["p"].promotion.name == "Half"
