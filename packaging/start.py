#!/usr/bin/env python3
"""The two commands: `start.py demo` opens a whole store, `start.py test` runs every check and test.

Needs the standard library only. Makes `.venv/` from the lock file, finds or installs the system libraries that Qt
needs, and hands over; any other verb goes to `omnitill` itself.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - older interpreters do get here, and deserve a sentence
    sys.exit("start: needs Python 3.11 or newer, this is {}.{}  [start.old_python]".format(*sys.version_info))

import errno
import os
import subprocess
from pathlib import Path

from checks import run_checks, run_faults, run_tests
from environment import DISK_FULL, Environment
from progress import OUTAGE, USAGE, Failure, Progress
from system import require_qt, require_test_programs

ROOT = Path(__file__).resolve().parent.parent
USAGE_TEXT = """usage: python3 packaging/start.py VERB ...

  demo      open a whole store on this machine
  test      run every check and test
  check     run the checks that need no tests
  faults    run the long fault proofs
  bench     measure
  VERB      anything else is given to omnitill: till, backend, import, doctor, ...
"""
NEEDS_QT = {"demo", "till", "bench", "test", "check", "faults"}


def run(verb: str, arguments: list[str]) -> int:
    """Prepares the machine and gives the verb its exit status; raises Failure and OSError."""
    progress = Progress()
    environment = Environment(ROOT)
    environment.prepare(progress)
    if verb in NEEDS_QT:
        require_qt(environment.python, progress)
    if verb in {"test", "faults"}:
        require_test_programs(progress)
    if verb == "check":
        return run_checks(ROOT, environment.python)
    if verb == "test":
        return run_tests(ROOT, environment.python, arguments)
    if verb == "faults":
        return run_faults(ROOT, environment.python, arguments)
    return hand_over(environment, [verb, *arguments])


def hand_over(environment: Environment, arguments: list[str]) -> int:
    """Becomes the application, in the directory where the person stands."""
    for name in ("PYTHONHOME", "PYTHONPATH"):
        os.environ.pop(name, None)
    command = [str(environment.omnitill), *arguments]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.call(command)


def main() -> int:
    if len(sys.argv) < 2 or sys.argv[1] in {"-h", "--help"}:
        print(USAGE_TEXT, end="", file=sys.stdout if len(sys.argv) > 1 else sys.stderr)
        return 0 if len(sys.argv) > 1 else USAGE
    try:
        return run(sys.argv[1], sys.argv[2:])
    except KeyboardInterrupt:
        return fail("start.interrupted", "interrupted; run it again to go on where it stopped", 130)
    except Failure as failure:
        return fail(failure.code, failure.sentence, failure.status)
    except OSError as problem:
        if problem.errno in {errno.ENOSPC, errno.EDQUOT}:
            return fail(*DISK_FULL, OUTAGE)
        if problem.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
            return fail("start.read_only", f"{problem.filename or ROOT} cannot be written", OUTAGE)
        return fail("start.system", f"the system refused: {problem}", OUTAGE)


def fail(code: str, sentence: str, status: int) -> int:
    print(f"\nstart: {sentence}  [{code}]", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
