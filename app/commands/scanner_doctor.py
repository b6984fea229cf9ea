"""The scanner doctor on a command line: write its sheet, or judge the scans that a keyboard scanner types."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.commands.saying import one_line


def write(path: Path) -> int:
    """Write the sheet of codes as PDF, in English."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from app.ui.scanner_sheet import write_sheet

    application = QGuiApplication.instance() or QGuiApplication([])
    write_sheet(path)
    del application
    print(f"The sheet is in {path}. Print it at its true size.")
    return 0


def judge() -> int:
    """Take scans of the sheet, one on a line, until standard input ends; 1 when something has to be set."""
    from app.devices.scanner_doctor import SHEET, Heard, diagnose, examine, is_advice, problem

    print(f"Scan the {len(SHEET)} codes of the sheet; end with Ctrl+D.", flush=True)
    readings = []
    for line in sys.stdin:
        text = line.rstrip("\r\n")
        if text:
            readings.append(examine(Heard(text, closed=line.endswith("\n"))))
    found = diagnose(readings)
    for fault in found.faults:
        print(f"{'LOOK' if is_advice(fault) else 'NOT '}  {one_line(problem(fault))}")
    if found.missing:
        print(f"still to be scanned: {', '.join(code.name for code in found.missing)}")
    serious = any(not is_advice(fault) for fault in found.faults)
    if readings and not serious:
        print("ok    the scanner is set right")
    return 1 if serious or not readings else 0
