"""Measures a scan to the painted frame on the sell page, software renderer: python tests/ui/measure_scan.py [SCANS]."""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from app.ui.viewmodels.sell_vm import SellViewModel
from tests.fakes.till import COFFEE_GTIN, LONG_GTIN, MILK_GTIN, SHIRT_GTIN, WATER_GTIN
from tests.ui.sell_stage import Stage, stage_sell

CODES = (MILK_GTIN, WATER_GTIN, COFFEE_GTIN, SHIRT_GTIN, LONG_GTIN)
LINES_A_BASKET = 30
GIVE_UP_MS = 1000


def scan_and_paint(stage: Stage, sell: SellViewModel, code: str) -> float:
    """Milliseconds from the scan to the frame that shows it."""
    loop = QEventLoop()
    stage.view.frameSwapped.connect(loop.quit)
    QTimer.singleShot(GIVE_UP_MS, loop.quit)
    begun = time.perf_counter()
    sell.scan(code)
    loop.exec()
    taken = (time.perf_counter() - begun) * 1000
    stage.view.frameSwapped.disconnect(loop.quit)
    return taken


def main(arguments: list[str]) -> int:
    """Print the median, the 99th percentile and the worst."""
    application = QGuiApplication(sys.argv[:1])
    scans = int(arguments[0]) if arguments else 300
    with tempfile.TemporaryDirectory() as folder:
        stage = stage_sell(Path(folder))
        taken = []
        for number in range(scans):
            if number % LINES_A_BASKET == 0:
                stage.screen.parts.basket.show(stage.till.sell.start_fresh())
                stage.settle()
            taken.append(scan_and_paint(stage, stage.screen.sell, CODES[number % len(CODES)]))
            stage.settle()
        stage.close()
    taken.sort()
    p99 = taken[int(len(taken) * 0.99) - 1]
    sys.stdout.write(f"{scans} scans: median {statistics.median(taken):.1f} ms, p99 {p99:.1f}, worst {taken[-1]:.1f}\n")
    application.quit()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
