"""What the product stands on: pinned, with hashes, from nowhere in particular, under licences that it may ship."""

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
EVERYTHING = ROOT / "packaging" / "requirements.lock"
RUNTIME = ROOT / "packaging" / "requirements-run.lock"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
HOST = re.compile(r"://|--index|--extra|--find|\b[a-z0-9-]+\.(?:org|com|net|io|dev)\b", re.IGNORECASE)
COPYLEFT = re.compile(r"\bA?GPL|General Public License", re.IGNORECASE)
WEAK = re.compile(r"\bLGPL|Lesser General Public License|Library General Public License", re.IGNORECASE)


def pins(lock: Path) -> dict[NormalizedName, set[str]]:
    """Versions by name; a name has several where Python versions need different ones."""
    found: dict[NormalizedName, set[str]] = {}
    for name, version in re.findall(r"^([\w.\[\],-]+)==([^\s;]+)", lock.read_text(encoding="utf-8"), re.MULTILINE):
        found.setdefault(canonicalize_name(name.partition("[")[0]), set()).add(version)
    return found


def may_ship(licence: str) -> bool:
    """Whether one of the licences offered is no strong copyleft."""
    offers = re.split(r"\s+OR\s+", licence)
    return any(not COPYLEFT.search(WEAK.sub("", offer)) for offer in offers)


def licence_of(distribution: metadata.Distribution) -> str:
    about = distribution.metadata
    classifiers = [text for text in about.get_all("Classifier", []) if text.startswith("License")]
    return about["License-Expression"] or " ".join([(about["License"] or "")[:200], *classifiers])


@pytest.mark.parametrize("lock", [EVERYTHING, RUNTIME], ids=lambda path: path.stem)
def test_a_lock_file_names_no_host_and_hashes_everything(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert [line for line in text.splitlines()[1:] if HOST.search(line)] == []
    entries = [entry for entry in re.split(r"\n(?=\S)", text) if not entry.startswith("#")]
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_lock_files_answer_what_the_project_asks_for() -> None:
    for lock, wanted in (
        (RUNTIME, PROJECT["dependencies"]),
        (EVERYTHING, PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]),
    ):
        held = pins(lock)
        for requirement in map(Requirement, wanted):
            versions = held.get(canonicalize_name(requirement.name), set())
            assert versions, f"{requirement} is not in {lock.name}: run packaging/lock.py"
            assert all(version in requirement.specifier for version in versions), f"{requirement}: {versions}"


def test_what_runs_is_what_is_tested() -> None:
    everything = pins(EVERYTHING)
    assert {name: versions for name, versions in pins(RUNTIME).items() if everything.get(name) != versions} == {}


def test_no_runtime_dependency_is_under_strong_copyleft() -> None:
    installed = {canonicalize_name(d.metadata["Name"]): d for d in metadata.distributions()}
    licences = {name: licence_of(installed[name]) for name in pins(RUNTIME) if name in installed}
    assert {name: text for name, text in licences.items() if not text.strip() or not may_ship(text)} == {}
    assert "pyside6-essentials" in licences


@pytest.mark.parametrize(
    "licence", ["GPL-3.0-only", "GNU General Public License v3 (GPLv3)", "AGPL-3.0", "MIT AND GPL-2.0"]
)
def test_strong_copyleft_is_noticed(licence: str) -> None:
    assert not may_ship(licence)


@pytest.mark.parametrize("licence", ["LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "LGPL", "MIT", "GPL-2.0 OR MIT"])
def test_what_may_be_shipped_passes(licence: str) -> None:
    assert may_ship(licence)
