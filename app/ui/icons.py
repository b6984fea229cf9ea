"""Icons in any theme colour, drawn from outline SVG without effects, so that the software renderer can show them."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from app.ui.resources import resource

_GRID = 24
_SHIPPED_STROKE = 'stroke-width="1.75"'


class UnknownIconError(LookupError):
    """No such icon is shipped."""


def icon_names() -> frozenset[str]:
    """Return the names that `Icon.qml` accepts."""
    return frozenset(path.stem for path in resource("icons").glob("*.svg"))


@lru_cache(maxsize=512)
def draw_icon(name: str, colour: str, stroke: str, side: int) -> QImage:
    """Draw one icon as a square image of `side` device pixels.

    `colour` is six or eight hexadecimal digits without "#", `stroke` the line width on the 24-unit grid.
    Raises UnknownIconError.
    """
    path = resource("icons", f"{name}.svg")
    if not path.is_file():
        raise UnknownIconError(name)
    text = path.read_text("utf-8").replace(_SHIPPED_STROKE, f'stroke-width="{stroke}"')
    opaque = colour[-6:]
    renderer = QSvgRenderer(QByteArray(text.replace("currentColor", f"#{opaque}").encode()))
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if len(colour) == 8:
        painter.setOpacity(int(colour[:2], 16) / 255)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


class IconProvider(QQuickImageProvider):
    """Serves `image://icon/<name>/<colour>/<stroke>` at the size that QML asks for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803
        """Return the drawn icon; its side is the larger requested edge, or the grid when none is asked."""
        name, colour, stroke = id.split("/")
        side = max(requestedSize.width(), requestedSize.height())
        side = side if side > 0 else _GRID
        size.setWidth(side)
        size.setHeight(side)
        return draw_icon(name, colour, stroke, side)
