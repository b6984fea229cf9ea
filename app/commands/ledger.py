"""Commands on a ledger at rest: export and verify."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import data_home

if TYPE_CHECKING:
    from app.store.audit import Finding

_MOST_FINDINGS = 10


def export(arguments: argparse.Namespace) -> int:
    """Print the journal as JSON lines, or put it into a file."""
    from app.store.export import export_journal

    data = arguments.data or data_home()
    if arguments.out is not None:
        print(
            f"{export_journal(data, arguments.out, first=arguments.first)} entries in {arguments.out}", file=sys.stderr
        )
        return 0
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "journal.jsonl"
        export_journal(data, target, first=arguments.first)
        with target.open("rb") as file:
            shutil.copyfileobj(file, sys.stdout.buffer)
    return 0


def verify(arguments: argparse.Namespace) -> int:
    """Check a data directory or an export; exit code 1 and the first bad entry when it does not hold."""
    from app.store.verify import verify_directory, verify_export

    verdict = verify_directory(arguments.path) if arguments.path.is_dir() else verify_export(arguments.path)
    since = f" from entry {verdict.start} on" if verdict.start > 1 else ""
    counted = f"{verdict.entries} entries{since}, {verdict.sales} sales, {verdict.shifts} shifts"
    if verdict.sound:
        print(f"Sound: {counted}, chain intact, head {verdict.head.hex()[:16]}.")
        return 0
    for finding in verdict.findings[:_MOST_FINDINGS]:
        print(f"NOT sound: {_shown(finding)}")
    more = len(verdict.findings) - _MOST_FINDINGS
    if more > 0:
        print(f"NOT sound: {more} more of the kind.")
    print(f"Read: {counted}.")
    return 1


def _shown(finding: Finding) -> str:
    place = f"epoch {finding.epoch}, entry {finding.seq}: " if finding.seq else ""
    return f"{place}{finding.code}, {finding.detail}"
