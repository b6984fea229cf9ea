"""A backend, a paired till and imports from the command line, with real programs and files."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from app import cli
from app.remote.credentials import read_enrolment
from app.store.catalogue.reader import LocalCatalogue
from app.store.ledger import open_ledger
from tests.fakes.backend_process import BackendProcess
from tests.fakes.clock import FakeClock, SequentialIds
from tests.fakes.shop import QUICK

DONE, REFUSED = 0, 1


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BackendProcess]:
    process = BackendProcess(tmp_path_factory.mktemp("backend"))
    process.start()
    yield process
    process.close()


def slot(backend: BackendProcess, capsys, short: str, *more: str) -> str:
    place = ("--store", "0007", "--store-name", "Marktplatz", "--name", f"Till {short}", "--short", short)
    words = ["slot", "--backend", backend.address, "--data", str(backend.data), *place, "--currency", "EUR", *more]
    assert cli.main(words) == DONE
    return str(capsys.readouterr().out).split()[0]


def enrol(backend: BackendProcess, code: str, data: Path) -> int:
    return cli.main(["enrol", "--backend", backend.address, "--code", code, "--data", str(data)])


def test_a_fresh_directory_is_paired_without_a_configuration_and_says_how_to_go_on(
    backend: BackendProcess, tmp_path: Path, capsys
) -> None:
    data = tmp_path / "till 9"
    assert enrol(backend, slot(backend, capsys, "09"), data) == DONE
    said = capsys.readouterr().err
    assert "Till 09 (09) of Marktplatz, which sells in EUR" in said
    assert f"omnitill till --data '{data}'" in said
    enrolment = read_enrolment(data)
    assert enrolment is not None
    assert (enrolment.store, enrolment.currency) == ("0007", "EUR")


def test_a_directory_that_a_till_has_used_is_paired(backend: BackendProcess, tmp_path: Path, capsys) -> None:
    open_ledger(tmp_path / "used", FakeClock(), SequentialIds(2), cost=QUICK).close()
    assert enrol(backend, slot(backend, capsys, "10"), tmp_path / "used") == DONE


def test_a_code_that_nobody_made_pairs_nothing(backend: BackendProcess, tmp_path: Path, capsys) -> None:
    assert enrol(backend, "AAAAA-AAAAA", tmp_path / "till") == REFUSED
    assert "[BACKEND-CODE]" in capsys.readouterr().err
    assert read_enrolment(tmp_path / "till") is None


def test_what_the_backend_declines_is_told_in_its_words(backend: BackendProcess, capsys) -> None:
    place = ("--store", "0007", "--name", "Till", "--short", "much too long")
    assert cli.main(["slot", "--backend", backend.address, "--data", str(backend.data), *place]) == REFUSED
    said = capsys.readouterr().err
    assert "short: 1 to 8" in said
    assert "[BACKEND-DECLINED]" in said


def test_a_place_says_what_the_terminal_is_to_people(backend: BackendProcess, tmp_path: Path, capsys) -> None:
    assert enrol(backend, slot(backend, capsys, "21", "--shape", "kiosk"), tmp_path / "kiosk") == DONE
    with closing(sqlite3.connect(backend.data / "backend.db")) as database:
        assert database.execute("SELECT shape FROM terminal WHERE shape <> 'till'").fetchone() == ("kiosk",)


def test_the_wrong_key_of_the_back_office_is_refused(backend: BackendProcess, capsys, monkeypatch) -> None:
    for key in ("wrong", "zażółć", "two\nlines"):
        monkeypatch.setenv("OMNITILL_ADMIN_TOKEN", key)
        place = ("--store", "0007", "--name", "Till", "--short", "1")
        assert cli.main(["slot", "--backend", backend.address, *place]) == REFUSED
        assert "[BACKEND-ADMIN]" in capsys.readouterr().err


def test_stock_for_a_backend_finds_the_products_that_went_there_before(
    backend: BackendProcess, tmp_path: Path, capsys, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    goods, stock = tmp_path / "goods.csv", tmp_path / "stock.csv"
    goods.write_text("sku,name,price,currency\nMILK,Milk,3.49,PLN\nTEA,Tea,9.99,PLN\n", "utf-8")
    stock.write_text("sku,quantity\nMILK,12\nCOAL,1\n", "utf-8")
    to = ("--backend", backend.address, "--data", str(backend.data))
    assert cli.main(["import", "catalogue", str(goods), *to]) == DONE
    capsys.readouterr()
    assert cli.main(["import", "stock", str(stock), *to]) == REFUSED
    assert "--store" in capsys.readouterr().err
    slot(backend, capsys, "9")
    for count in (12, 7):
        stock.write_text(f"sku,quantity\nMILK,{count}\nCOAL,1\n", "utf-8")
        assert cli.main(["import", "stock", str(stock), "--store", "0007", *to]) == DONE
        said = capsys.readouterr().out
        assert "1 added" in said
        assert "product_unknown: 1" in said
        assert "negative_stock" not in said
    key = (backend.data / "admin.token").read_text("ascii").strip()
    movements = f"{backend.address}/v1/admin/stores/0007/movements?sku=MILK"
    told = httpx.get(movements, headers={"authorization": f"Bearer {key}"}).json()["movements"]
    assert sorted(movement["delta"] for movement in told) == ["-5", "12"]


def test_a_catalogue_comes_into_an_installation_with_its_refused_rows_beside(tmp_path: Path, capsys) -> None:
    goods = tmp_path / "goods.csv"
    goods.write_text("gtin,name,price,currency\n5901234123457,Kawa,12.99,PLN\n5901234123458,Zła,1.00,PLN\n", "utf-8")
    words = ["import", "catalogue", str(goods), "--data", str(tmp_path / "data"), "--out", str(tmp_path / "out")]
    assert cli.main(words) == DONE
    assert "refused, wrong_check_digit: 1" in capsys.readouterr().out
    assert "5901234123458" in (tmp_path / "out" / "goods.refused.csv").read_text("utf-8")
    with closing(LocalCatalogue(tmp_path / "data" / "catalogue.db")) as catalogue:
        coffee = catalogue.by_gtin("05901234123457")
    assert coffee is not None
    assert coffee.name == "Kawa"


def test_a_till_without_a_screen_says_what_is_missing(tmp_path: Path, capsys, monkeypatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    missing = [{}, {"DISPLAY": "nonsense"}, {"DISPLAY": ":64999"}, {"WAYLAND_DISPLAY": "nowhere"}]
    for environment in [*missing, {"QT_QPA_PLATFORM": "xbc"}]:
        with monkeypatch.context() as surroundings:
            for name, value in environment.items():
                surroundings.setenv(name, value)
            assert cli.main(["till", "--data", str(tmp_path / "data")]) == REFUSED
        assert "[SCREEN-MISSING]" in capsys.readouterr().err
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("sort", [signal.SIGTERM, signal.SIGINT])
def test_a_till_that_is_told_to_end_closes_its_ledger(tmp_path: Path, sort: signal.Signals) -> None:
    data = tmp_path / "data"
    till = subprocess.Popen(
        [sys.executable, "-c", _STARTED, str(data)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(os.environ),
    )
    assert till.stdout is not None
    assert till.stdout.readline() == b"shown\n"
    till.send_signal(sort)
    _, err = till.communicate(timeout=30)
    assert (till.returncode, err) == (DONE, b"")
    assert not (data / "ledger.db-wal").exists()
    assert re.fullmatch(r"\s*", (data / "logs" / "fatal.log").read_text("utf-8"))


# The command itself, with a word once it listens to signals and its window is there.
_STARTED = """
import sys
from app import cli
from app.main.till import Till
start = Till.start
def started(self, **how):
    start(self, **how)
    print("shown", flush=True)
Till.start = started
sys.exit(cli.main(["till", "--data", sys.argv[1]]))
"""
