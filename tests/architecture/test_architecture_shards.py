"""The backend's tables can be spread over many machines: by store, or by what else they are about."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from sqlalchemy import Column, Index, MetaData, String, Table
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from app.backend.columns import metadata

ROOT = Path(__file__).resolve().parents[2]
BACKEND = ROOT / "app" / "backend"

# What is about no single store: the column that says on which machine a row lives
BY_ANOTHER = {
    **dict.fromkeys(("account", "account_entry", "gift_card", "voucher", "customer", "wish_list", "order_head"), "id"),
    **dict.fromkeys(("account_posting", "account_hold"), "account"),
    **dict.fromkeys(("voucher_redemption", "voucher_loss"), "voucher"),
    **dict.fromkeys(("customer_write", "customer_change", "customer_note", "customer_purchase"), "customer"),
    **dict.fromkeys(("consent", "consent_event"), "customer"),
    **dict.fromkeys(("order_pass", "order_place", "order_payment", "order_delegate", "order_question"), "order_id"),
    "customer_term": "term",
    "gift_code": "hash",
    "order_code": "code",
    "order_count": "list",
    "wish_line": "list",
    "nonce": "terminal",
    "endpoint": "channel",
    "delivery": "endpoint",
}
# What every machine has a copy of, and why it may: read everywhere, seldom written, and not large
EVERYWHERE = {
    "store": "one row for each store",
    "terminal": "whoever answers a request checks its signature first",
    "slot": "a one-time code names its store only when it is found",
    "channel": "the retailer's few channels",
    "channel_key": "whoever answers a request checks its key first",
    "product": "every store sells from it",
    "product_code": "every store scans it",
    "promotion": "every store gives it",
    "retelling": "what waits to be told of promotions, to every store",
    "feed": "a row for each feed",
    "feed_record": "every store's terminals pull it",
    "segment": "the retailer's few rules",
    "points_rule": "one row for each currency",
    "person": "may work in several stores",
    "person_login": "a name is one person's in the whole house",
    "person_pin": "is brought to each store that the person works in",
    "office_session": "who is signed in to the back office",
    "event_cursor": "one row for each follower",
    "sweep": "one row for each sweep",
    "migration_lock": "the row that those who migrate queue for",
}
_FORBIDDEN_DDL = re.compile(
    r"SERIAL|SEQUENCE|NEXTVAL|IDENTITY|DEFERR|EXCLUDE|FOREIGN KEY|REFERENCES|TRIGGER|UNLOGGED", re.IGNORECASE
)
_FORBIDDEN_WORDS = re.compile(r"pg_(?:try_)?advisory|pg_notify|\b(?:UN)?LISTEN \w|\bNOTIFY \w|nextval|setval")


def all_tables() -> MetaData:
    """Every table of the backend."""
    for path in sorted(BACKEND.rglob("*.py")):
        if "Table(" in path.read_text(encoding="utf-8") and "migrations" not in path.parts:
            importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    return metadata


def homeless(tables: Iterable[Table]) -> list[str]:
    """Tables whose rows have no machine: their key is not led by the store, nor do they say what else it is."""
    found = []
    for table in tables:
        names = [column.name for column in table.primary_key]
        placed = names[:1] == ["store"] or BY_ANOTHER.get(table.name) in names or table.name in EVERYWHERE
        if not placed:
            found.append(f"{table.name}({', '.join(names)})")
    return found


def across(tables: Iterable[Table]) -> list[str]:
    """Unique indexes that would have to look on other machines."""
    return [
        f"{table.name}: {index.name}"
        for table in tables
        for index in table.indexes
        if index.unique and table.name not in EVERYWHERE
        if {"store", BY_ANOTHER.get(table.name)}.isdisjoint(column.name for column in index.columns)
    ]


def ddl_of(tables: Iterable[Table]) -> str:
    """How PostgreSQL is told of the tables."""
    dialect = postgresql.dialect()
    made = [str(CreateTable(table).compile(dialect=dialect)) for table in tables]
    made += [str(CreateIndex(index).compile(dialect=dialect)) for table in tables for index in table.indexes]
    return "\n".join(made)


def test_every_row_has_a_machine_where_it_lives() -> None:
    tables = all_tables().tables
    assert homeless(tables.values()) == []
    assert len(tables) > 60


def test_nothing_is_listed_that_is_not_there() -> None:
    tables = all_tables().tables
    assert sorted({*BY_ANOTHER, *EVERYWHERE} - set(tables)) == []
    assert {
        name for name in (*BY_ANOTHER, *EVERYWHERE) if tables[name].primary_key.columns.keys()[0] == "store"
    } == set()


def test_what_is_unique_is_unique_on_its_machine() -> None:
    assert across(all_tables().tables.values()) == []


def test_tables_use_nothing_that_distributed_engines_lack() -> None:
    assert _FORBIDDEN_DDL.findall(ddl_of(all_tables().tables.values())) == []


def test_the_program_uses_nothing_that_distributed_engines_or_pools_lack() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {word.group()}"
        for path in sorted(BACKEND.rglob("*.py"))
        for word in _FORBIDDEN_WORDS.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []


# Each of them would notice


@pytest.mark.parametrize(
    ("columns", "notices"),
    [
        ((Column("id", String, primary_key=True), Column("store", String)), homeless),
        (
            (Column("store", String, primary_key=True), Column("number", String), Index(None, "number", unique=True)),
            across,
        ),
    ],
)
def test_a_table_that_could_not_be_spread_is_noticed(columns: tuple[Column[str], ...], notices: object) -> None:
    assert callable(notices)
    assert notices([Table("odd", MetaData(naming_convention=metadata.naming_convention), *columns)])


def test_a_sequence_and_a_lock_would_be_noticed() -> None:
    from sqlalchemy import BigInteger

    counted = Table("counted", MetaData(), Column("id", BigInteger, primary_key=True))
    assert _FORBIDDEN_DDL.search(ddl_of([counted]))
    for words in ("SELECT pg_" + "advisory_lock(1)", "LIST" + "EN orders"):
        assert _FORBIDDEN_WORDS.search(words)
