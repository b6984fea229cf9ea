"""Colours, text sizes and millimetres for QML: `import Omnitill`, then `Theme.ink`, `Theme.row`, `Theme.density`."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickWindow

from app.ui.density import density
from app.ui.fonts import Typefaces
from app.ui.resources import resource
from app.ui.theme_file import SCHEMES, ThemeFile, read_theme

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_SMALLEST_TEXT_PX = 12
_MM_PER_INCH = 25.4


@QmlElement
@QmlSingleton
class Theme(QObject):
    """The look of one engine: colours of the chosen scheme, text sizes in pixels, pixels per millimetre."""

    changed = Signal()
    sizesChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = read_theme(resource("themes", "omnitill.json"))
        self._faces = Typefaces()
        self._scheme = "light"
        self._density = 4.0
        self._fixed_density: float | None = None
        self._font_scale = 1.0
        self._window: QQuickWindow | None = None

    def wear(self, file: ThemeFile) -> None:
        """Take another shop's colours, sizes and name."""
        self._file = file
        self.changed.emit()
        self.sizesChanged.emit()

    def fix_density(self, px_per_mm: float | None) -> None:
        """Set what the device's own settings say, for screens that lie about their size; None believes the screen."""
        self._fixed_density = px_per_mm
        self._measure()

    def follow(self, window: QQuickWindow) -> None:
        """Keep millimetres true to the size and the screen of `window`."""
        self._window = window
        window.widthChanged.connect(self._measure)
        window.heightChanged.connect(self._measure)
        window.screenChanged.connect(self._measure)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        measured = self._measured()
        if measured != self._density:
            self._density = measured
            self.sizesChanged.emit()

    def _measured(self) -> float:
        window = self._window
        if window is None or window.width() <= 0 or window.height() <= 0:
            return self._fixed_density or self._density
        screen = window.screen()
        # A screen without a name has no EDID, and its size is a guess.
        known = screen.manufacturer() or screen.model() or screen.serialNumber()
        physical = screen.physicalDotsPerInch() / _MM_PER_INCH if known else None
        return density(window.width(), window.height(), physical, self._fixed_density)

    def _colour(self, token: str) -> QColor:
        return QColor(self._file.schemes[self._scheme][token])

    def _text(self, size: str) -> int:
        return max(_SMALLEST_TEXT_PX, round(self._file.sizes[size] * self._density * self._font_scale))

    def _get_scheme(self) -> str:
        return self._scheme

    def _set_scheme(self, scheme: str) -> None:
        if scheme not in SCHEMES:
            raise ValueError(f"a scheme is one of {', '.join(SCHEMES)}, not {scheme!r}")
        if scheme != self._scheme:
            self._scheme = scheme
            self.changed.emit()

    def _get_font_scale(self) -> float:
        return self._font_scale

    def _set_font_scale(self, scale: float) -> None:
        if scale != self._font_scale:
            self._font_scale = scale
            self.sizesChanged.emit()

    scheme = Property(str, _get_scheme, _set_scheme, notify=changed)
    fontScale = Property(float, _get_font_scale, _set_font_scale, notify=sizesChanged)
    density = Property(float, lambda self: self._density, notify=sizesChanged)
    dark = Property(bool, lambda self: self._scheme == "dark", notify=changed)
    brand = Property(str, lambda self: self._file.brand, notify=changed)
    family = Property(str, lambda self: self._faces.text, constant=True)
    mono = Property(str, lambda self: self._faces.mono, constant=True)

    ground = Property(QColor, lambda self: self._colour("ground"), notify=changed)
    surface = Property(QColor, lambda self: self._colour("surface"), notify=changed)
    raised = Property(QColor, lambda self: self._colour("raised"), notify=changed)
    fill = Property(QColor, lambda self: self._colour("fill"), notify=changed)
    line = Property(QColor, lambda self: self._colour("line"), notify=changed)
    edge = Property(QColor, lambda self: self._colour("edge"), notify=changed)
    off = Property(QColor, lambda self: self._colour("off"), notify=changed)
    ink = Property(QColor, lambda self: self._colour("ink"), notify=changed)
    ink2 = Property(QColor, lambda self: self._colour("ink2"), notify=changed)
    accent = Property(QColor, lambda self: self._colour("accent"), notify=changed)
    onAccent = Property(QColor, lambda self: self._colour("onAccent"), notify=changed)
    accentDeep = Property(QColor, lambda self: self._colour("accentDeep"), notify=changed)
    accentSoft = Property(QColor, lambda self: self._colour("accentSoft"), notify=changed)
    good = Property(QColor, lambda self: self._colour("good"), notify=changed)
    goodSoft = Property(QColor, lambda self: self._colour("goodSoft"), notify=changed)
    look = Property(QColor, lambda self: self._colour("look"), notify=changed)
    lookSoft = Property(QColor, lambda self: self._colour("lookSoft"), notify=changed)
    stop = Property(QColor, lambda self: self._colour("stop"), notify=changed)
    stopSoft = Property(QColor, lambda self: self._colour("stopSoft"), notify=changed)
    focus = Property(QColor, lambda self: self._colour("focus"), notify=changed)

    caption = Property(int, lambda self: self._text("caption"), notify=sizesChanged)
    small = Property(int, lambda self: self._text("small"), notify=sizesChanged)
    body = Property(int, lambda self: self._text("body"), notify=sizesChanged)
    row = Property(int, lambda self: self._text("row"), notify=sizesChanged)
    lead = Property(int, lambda self: self._text("lead"), notify=sizesChanged)
    title = Property(int, lambda self: self._text("title"), notify=sizesChanged)
    headline = Property(int, lambda self: self._text("headline"), notify=sizesChanged)
    amount = Property(int, lambda self: self._text("amount"), notify=sizesChanged)
    change = Property(int, lambda self: self._text("change"), notify=sizesChanged)
    total = Property(int, lambda self: self._text("total"), notify=sizesChanged)
