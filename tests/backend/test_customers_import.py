"""`omnitill import customers`: a real backend, a real file, and nothing that goes wrong in a row costs another."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.backend.core import Core
from app.backend.customers.tables import customer
from app.backend.main import running
from app.backend.settings import Settings
from app.cli import main

FILE = """id,name,phone,email,card,shoe
,Łucja Nowak,'+48 600 100 200,lucja@example.org,,39
,Łucja Nowak,'+48 600 100 200,lucja@example.org,,39
,Somebody else,,LUCJA@example.org,,
6f1a4c62-5f0e-4a0c-9d4e-0d6b8f2f7c11,王小明,,,,
not-an-id,X,,,,
,Nobody,,,,
,Payer,,,4111 1111 1111 1111,
too,few
"""
REASONS = ["duplicate", "id_invalid", "nothing_to_know_by", "payment_card", "malformed"]


@pytest.fixture
def backend(settings: Settings) -> Iterator[tuple[str, Core]]:
    with running(settings) as (address, core):
        yield address, core


def names(core: Core) -> list[tuple[str, str]]:
    query = select(customer.c.name, customer.c.phone).order_by(customer.c.name)
    return [tuple(row) for row in core.database.read(lambda connection: connection.execute(query).all())]


def bring_in(address: str, core: Core, file: Path) -> int:
    data = ["--data", str(core.settings.data), "--out", str(file.parent)]
    return main(["import", "customers", str(file), "--backend", address, *data])


def test_customers_come_in_once_and_what_is_wrong_is_told_row_by_row(
    backend: tuple[str, Core], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    address, core = backend
    file = tmp_path / "customers.csv.gz"
    file.write_bytes(gzip.compress(FILE.encode()))
    assert bring_in(address, core, file) == 0
    assert "8 rows: 2 added, 0 changed, 0 as they were, 1 repeated, 5 refused." in capsys.readouterr().out
    assert names(core) == [("Łucja Nowak", "+48 600 100 200"), ("王小明", "")]
    with (tmp_path / "customers.refused.csv").open(newline="", encoding="utf-8") as refused:
        assert [row["refused_reason"] for row in csv.DictReader(refused)] == REASONS
    assert bring_in(address, core, file) == 0
    assert "2 as they were" in capsys.readouterr().out
    file.write_text(FILE.replace("600 100 200", "700 100 200"), encoding="utf-8")
    assert bring_in(address, core, file) == 0
    assert "1 changed, 1 as they were" in capsys.readouterr().out
    assert names(core)[0] == ("Łucja Nowak", "+48 700 100 200")


def test_without_a_backend_nothing_is_brought_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "customers.csv"
    file.write_text(FILE, encoding="utf-8")
    assert main(["import", "customers", str(file)]) != 0
    assert "CONFIG-VALUE" in capsys.readouterr().err
