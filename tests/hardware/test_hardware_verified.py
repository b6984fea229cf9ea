"""Every driver says what it was verified against, and the README says the same."""

import re
from pathlib import Path

import pytest

from hardware.catalogue import MAKERS
from hardware.verified import NOTHING, VERIFIED, Basis, verified

README = Path(__file__).parents[2] / "README.md"
DRIVERS = sorted(key for key in MAKERS if key[1] != "simulated")
WORDS = {Basis.RECORDING: "recorded", Basis.SPECIFICATION: "public spec", Basis.NOTHING: "untested"}


def rows() -> dict[tuple[str, str], str]:
    """The README's matrix: kind and driver, and how it is verified."""
    found = re.findall(
        r"^\| `(\w+)` \| `([\w-]+)` \|.*?\| (recorded|public spec|untested)[^|]*\|$", README.read_text("utf-8"), re.M
    )
    return {(kind, driver): word for kind, driver, word in found}


def test_every_driver_is_in_the_table_and_no_other() -> None:
    assert sorted(VERIFIED) == DRIVERS


def test_what_is_verified_names_its_source() -> None:
    assert [key for key, proof in VERIFIED.items() if (proof.basis is Basis.NOTHING) is bool(proof.source)] == []


def test_a_simulated_device_proves_nothing() -> None:
    assert verified("receipt_printer", "simulated") == NOTHING


def test_the_readme_has_a_row_for_every_driver_and_no_other() -> None:
    assert sorted(rows()) == DRIVERS


@pytest.mark.parametrize(("kind", "driver"), DRIVERS)
def test_the_readme_claims_no_more_than_the_table(kind: str, driver: str) -> None:
    assert rows()[kind, driver] == WORDS[verified(kind, driver).basis]
