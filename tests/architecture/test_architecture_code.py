"""The house rules for Python hold, and each of them would notice when it did not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture import house_code as house

ROOT = house.ROOT
MOST_LINES = 400
# Path from the root: why one subject needs more lines than the house allows.
LONG_FILES: dict[str, str] = {}
# It kills at a moment drawn by chance: time itself is what it tries.
CHOOSE_A_MOMENT = ("fiscal_killer.py", "till_killer.py")
MAY_PRINT = ("app/cli.py", "app/commands/", "hardware/simulators/__main__.py")


def offences(files: list[Path], rule: Callable[[str], list[str]]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{offence}" for path in files for offence in rule(path.read_text(encoding="utf-8"))
    ]


def test_the_domain_is_pure() -> None:
    assert offences(house.python_files("app/domain"), house.impurities) == []


@pytest.mark.parametrize(
    "source", ["import os", "from pathlib import Path", "import httpx", "from app.store import x", "datetime.now(tz)"]
)
def test_an_impure_domain_is_noticed(source: str) -> None:
    assert house.impurities(source)


def test_simulators_share_no_code_with_drivers() -> None:
    assert offences(house.python_files("hardware/simulators"), house.driver_imports) == []


@pytest.mark.parametrize(
    "source", ["from hardware.printers import escpos", "import hardware.scales.toledo", "import app"]
)
def test_a_simulator_that_imports_a_driver_is_noticed(source: str) -> None:
    assert house.driver_imports(source)


def test_money_and_stock_know_no_floats() -> None:
    assert offences(house.python_files("app/domain", "app/services"), house.floats) == []


@pytest.mark.parametrize(
    "source",
    ["float(x)", "def f(price: float): ...", "total: list[float] = []", "def share_out() -> float | None: ..."],
)
def test_a_float_is_noticed(source: str) -> None:
    assert house.floats(source.replace("share_out", "split"))


def test_a_duration_may_be_a_float() -> None:
    assert house.floats("def wait(timeout_seconds: float): ...") == []


def test_only_commands_print() -> None:
    files = [
        path
        for path in house.python_files("app", "hardware")
        if not path.relative_to(ROOT).as_posix().startswith(MAY_PRINT)
    ]
    assert offences(files, house.prints) == []
    assert house.prints("print(1)")


def test_every_ignored_type_error_names_its_kind_and_its_reason() -> None:
    files = house.python_files("app", "hardware", "packaging")
    assert offences(files, lambda source: house.matching(house.IGNORE, source)) == []
    bare, reasoned = "x()  # type: ignore", "x()  # type: ignore[operator]"
    assert house.matching(house.IGNORE, bare)
    assert house.matching(house.IGNORE, reasoned)
    assert not house.matching(house.IGNORE, reasoned + "  # PySide6's types lag behind")


def test_nothing_is_left_for_later() -> None:
    files = house.python_files("app", "hardware", "packaging", "tests") + sorted((ROOT / "app").rglob("*.qml"))
    assert offences(files, lambda source: house.matching(house.UNFINISHED, source)) == []
    assert house.matching(house.UNFINISHED, "# " + "TO" + "DO: later")


def test_no_test_waits_by_the_clock() -> None:
    files = [path for path in house.python_files("tests") if path.name not in CHOOSE_A_MOMENT]
    assert offences(files, lambda source: house.matching(house.WAITING, source)) == []
    assert house.matching(house.WAITING, "time." + "sleep(1)")
    assert house.matching(house.WAITING, "qtbot." + "wait(1)")


def test_a_file_has_one_subject() -> None:
    files = house.python_files("app", "hardware", "packaging", "tests") + sorted((ROOT / "app").rglob("*.qml"))
    lengths = {str(p.relative_to(ROOT)): len(p.read_text(encoding="utf-8").splitlines()) for p in files}
    assert {path for path, lines in lengths.items() if lines > MOST_LINES} == LONG_FILES.keys()


def test_packaging_does_not_shadow_the_module_of_that_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
