"""The suite fails on surprise: each kind of surprise, played in a suite of its own, is noticed."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SURPRISES = """
import logging, subprocess, threading, warnings
import structlog
from tests.fixtures import leaks

leaks.GRACE_SECONDS = 0.5  # what is left here stays for long

def test_unexpected_warning_of_logging(): logging.getLogger("till").warning("paper is low")
def test_unexpected_warning_of_structlog(): structlog.get_logger().error("printer.offline", device="receipt")
def test_expected_warning_that_does_not_come(expected_logs): expected_logs("printer.offline")
def test_python_warning(): warnings.warn("old", DeprecationWarning)
def test_thread_left(): threading.Thread(target=threading.Event().wait, args=(9,), daemon=True).start()
def test_process_left():
    child = subprocess.Popen(["sleep", "9"])
    child.returncode = 0
def test_message_of_qt(qapp):
    from PySide6.QtCore import qWarning
    qWarning("binding loop")

def test_calm_expected_warning(expected_logs):
    expected_logs("printer.offline")
    structlog.get_logger().warning("printer.offline")
def test_calm_quiet_record(): logging.getLogger("till").info("opened")
def test_calm_thread_that_ends():
    stop = threading.Event()
    threading.Thread(target=stop.wait).start()
    stop.set()
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """What became of each test of the suite above; a test may pass and then fail at its end."""
    suite = tmp_path_factory.mktemp("suite")
    (suite / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text())
    (suite / "test_surprises.py").write_text(SURPRISES)
    options = ["-c", str(ROOT / "pyproject.toml"), f"--rootdir={suite}", "-p", "no:cacheprovider", "-rA", "-q"]
    command = [sys.executable, "-m", "pytest", *options, str(suite)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    found: dict[str, set[str]] = {}
    for outcome, name in re.findall(r"^(PASSED|FAILED|ERROR) \S+::(\w+)", done.stdout, re.MULTILINE):
        found.setdefault(name, set()).add(outcome)
    return found


@pytest.mark.parametrize("name", re.findall(r"def (test_\w+)", SURPRISES))
def test_a_surprise_fails_and_what_was_expected_passes(outcomes: dict[str, set[str]], name: str) -> None:
    calm = name.startswith("test_calm")
    assert (outcomes[name] == {"PASSED"}) == calm
