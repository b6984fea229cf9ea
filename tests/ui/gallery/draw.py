"""Draws the parts and sample pages to PNG without a screen: python tests/ui/gallery/draw.py OUTDIR [NAME...]."""

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
sys.path.insert(0, str(Path(__file__).parents[3]))

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from app.ui.skin import dress

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Plate:
    """One picture: which QML file, how large, in which scheme and with which properties."""

    file: str
    size: tuple[int, int] = (1366, 768)
    scheme: str = "light"
    density: float | None = None
    font_scale: float = 1.0
    properties: dict[str, object] = field(default_factory=dict)


PLATES = {
    "sell-light": Plate("SellSample.qml"),
    "sell-dark": Plate("SellSample.qml", scheme="dark"),
    "sell-contrast": Plate("SellSample.qml", scheme="contrast"),
    "sell-1024": Plate("SellSample.qml", (1024, 768), properties={"away": True, "armed": "3 ×"}),
    "sell-1920": Plate("SellSample.qml", (1920, 1080)),
    "pay-light": Plate("PaySample.qml"),
    "refusal-light": Plate("RefusalSample.qml"),
    "sync-dark": Plate("SyncSample.qml", scheme="dark"),
    "close-light": Plate("CloseSample.qml"),
    "pay-1024": Plate("PaySample.qml", (1024, 768)),
    "refusal-1024": Plate("RefusalSample.qml", (1024, 768)),
    "sync-1024": Plate("SyncSample.qml", (1024, 768)),
    "close-1024": Plate("CloseSample.qml", (1024, 768)),
    "parts-light": Plate("PartsSheet.qml", (1366, 1180), density=4.0),
    "parts-dark": Plate("PartsSheet.qml", (1366, 1180), scheme="dark", density=4.0),
    "sell-1920-desk": Plate("SellSample.qml", (1920, 1080), density=4.0),
}


def show(plate: Plate) -> QQuickView:
    """Return a shown window with the plate in it; raises RuntimeError when the QML does not load."""
    view = QQuickView()
    theme = dress(view.engine())
    theme.scheme = plate.scheme
    theme.fontScale = plate.font_scale
    theme.fix_density(plate.density)
    view.resize(*plate.size)
    theme.follow(view)
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setInitialProperties(plate.properties)
    view.setSource(QUrl.fromLocalFile(str(HERE / plate.file)))
    if view.status() is not QQuickView.Status.Ready:
        raise RuntimeError("\n".join(error.toString() for error in view.errors()))
    view.show()
    for _ in range(3):
        QGuiApplication.processEvents()
    return view


def main(arguments: list[str]) -> int:
    """Draw all plates, or those named, into the folder."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication(sys.argv[:1])
    for name in arguments[1:] or PLATES:
        view = show(PLATES[name])
        view.grabWindow().save(str(folder / f"{name}.png"))
        sys.stdout.write(f"{name}.png\n")
        view.close()
    application.quit()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
