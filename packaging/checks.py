"""What `start.py check`, `test` and `faults` run: each step under a heading with its time, then one summary."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

OWN_SCRIPTS = [str(path.name) for path in sorted(Path(__file__).parent.glob("*.py"))]
RESULTS = Path("build", "test-results.xml")
# What waits for databases, what waits for programs and browsers, and all the rest: side by side, they fill two cores.
BESIDE = {
    "backend": ("tests/backend",),
    "servers": ("tests/backoffice", "tests/e2e", "tests/faults", "tests/packaging"),
}
# Whatever a developer has set for a database, a display or another Python would make results differ between machines.
FOREIGN = ("PG", "PYTHON", "QT_", "QML", "XDG_", "OMNITILL_", "DISPLAY", "WAYLAND_DISPLAY", "LC_", "LANG", "PYTEST_")
PROPERTIES = [f"tests/{part}" for part in ("domain", "hardware", "services", "store", "sync", "wire")]
DRAWN = "--hypothesis-profile=drawn"
KEPT = {"OMNITILL_DATA", "OMNITILL_KILLS"}


@dataclass(frozen=True)
class Step:
    title: str
    command: list[str]


@dataclass(frozen=True)
class Ending:
    title: str
    passed: bool
    seconds: float


def run_checks(root: Path, python: Path) -> int:
    """Runs the static checks; the exit status says whether all hold."""
    return _summary(_run_all(_static_steps(python), root))


def run_tests(root: Path, python: Path, arguments: list[str]) -> int:
    """Runs the static checks together, then the suite in parts; with `arguments` for pytest, pytest runs once."""
    results = {name: root / RESULTS.with_stem(f"{RESULTS.stem}-{name}") for name in BESIDE}
    for result in (root / RESULTS, *results.values()):
        result.unlink(missing_ok=True)
    if arguments:
        results, suites = {}, [_suite(python, "tests", arguments)]
    else:
        rest = [f"--ignore={part}" for parts in BESIDE.values() for part in parts]
        suites = [_suite(python, "tests", ["tests", *rest])]
        suites += [_suite(python, f"tests of {name}", list(BESIDE[name]), path) for name, path in results.items()]
    static = _run_together(_static_steps(python), root)
    endings = [*static, *_run_together(suites, root)]
    status = _summary(endings)
    counts = [_counts(result) for result in (root / RESULTS, *results.values())]
    passed, failed = (sum(column) for column in zip(*counts, strict=True))
    failed += sum(1 for ending in static if not ending.passed)
    print(f"{passed} passed, {max(failed, status)} failed", flush=True)
    return status


def run_faults(root: Path, python: Path, arguments: list[str]) -> int:
    """Runs the fault proofs, the long ones too, and the properties on examples drawn anew; `arguments` go to pytest."""
    faults = _suite(python, "fault proofs", ["tests/faults", "-m", "", *arguments])
    properties = _suite(python, "properties", [*PROPERTIES, DRAWN, *arguments])
    return _summary(_run_all([faults, properties], root))


def _static_steps(python: Path) -> list[Step]:
    tool = python.parent
    scripts = [f"packaging/{name}" for name in OWN_SCRIPTS]
    return [
        Step("style", [str(tool / "ruff"), "check", "--quiet", "--output-format", "concise"]),
        Step("format", [str(tool / "ruff"), "format", "--check"]),
        Step("types", [str(tool / "mypy"), "--no-error-summary"]),
        Step("types of the scripts", [str(tool / "mypy"), "--cache-dir=build/mypy", "--no-error-summary", *scripts]),
        Step("layers", [str(tool / "lint-imports"), "--no-logo", "--cache-dir", "build/import-linter"]),
        Step("QML", [str(python), "packaging/qml_check.py"]),
        Step("translations", [str(python), "packaging/translations.py", "--check"]),
    ]


def _suite(python: Path, title: str, arguments: list[str], results: Path = RESULTS) -> Step:
    return Step(title, [str(python), "-m", "pytest", f"--junitxml={results}", *arguments])


def _run_all(steps: list[Step], root: Path) -> list[Ending]:
    environment = _clean_environment()
    endings = []
    for step in steps:
        print(f"\n== {step.title}", flush=True)
        began = time.monotonic()
        status = subprocess.run(
            step.command, cwd=root, env=environment, stdin=subprocess.DEVNULL, check=False
        ).returncode
        ending = Ending(step.title, status == 0, time.monotonic() - began)
        print(f"-- {step.title}: {_word(ending)}, {ending.seconds:.1f} s", flush=True)
        endings.append(ending)
    return endings


def _run_together(steps: list[Step], root: Path) -> list[Ending]:
    """Runs steps at the same time; the first one's words are seen as they come, the others' when all are over."""
    print("\n== " + ", beside ".join(step.title for step in steps), flush=True)
    environment = _clean_environment()
    with ExitStack() as files:
        kept = [None, *(files.enter_context(tempfile.TemporaryFile("w+")) for _ in steps[1:])]
        began = time.monotonic()
        running = [
            subprocess.Popen(step.command, cwd=root, env=environment, stdin=subprocess.DEVNULL, stdout=file)
            for step, file in zip(steps, kept, strict=True)
        ]
        endings = []
        for step, process, file in zip(steps, running, kept, strict=True):
            status = process.wait()
            endings.append(Ending(step.title, status == 0, time.monotonic() - began))
            if file is not None:
                file.seek(0)
                print(f"\n== {step.title}\n{file.read()}", flush=True)
    return endings


def _clean_environment() -> dict[str, str]:
    """The caller's environment without a screen and without settings that would make results differ."""
    kept = {key: value for key, value in os.environ.items() if key in KEPT or not key.startswith(FOREIGN)}
    return kept | {"LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def _summary(endings: list[Ending]) -> int:
    print("\n== summary")
    for ending in endings:
        print(f"{_word(ending):>7}  {ending.seconds:7.1f} s  {ending.title}")
    return 0 if all(ending.passed for ending in endings) else 1


def _counts(results: Path) -> tuple[int, int]:
    """Tests passed and failed; a suite that left no results counts as one failure."""
    try:
        suites = ElementTree.parse(results).getroot().iter("testsuite")
    except FileNotFoundError:
        return 0, 1
    passed = failed = 0
    for suite in suites:
        bad = int(suite.get("failures", "0")) + int(suite.get("errors", "0"))
        failed += bad
        passed += int(suite.get("tests", "0")) - bad - int(suite.get("skipped", "0"))
    return passed, failed


def _word(ending: Ending) -> str:
    return "ok" if ending.passed else "FAILED"
