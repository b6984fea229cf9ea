"""The picture that shows how to hold a code to the reader: a telephone with a code, and the reader's beam of light."""

from functools import lru_cache
from urllib.parse import unquote

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

from app.ui.fonts import load_fonts
from app.ui.qr_image import draw_qr

# A curious telephone that reads the picture is told what to do; it is nobody's code.
_HOW_TO = "Hold your own code to the reader of this kiosk."
_SAMPLE = "KX7Q 4MRB"
_FRAME, _GLASS, _INK, _SOFT, _BAR = "#06201D", "#FFFFFF", "#14171A", "#E2F0EE", "#D8D6CF"
_BEAM = ((0.0, "#000A5C57"), (0.55, "#C0147A70"), (1.0, "#FF3FB4A5"))
_PHONE, _LIGHT = (420, 690), (692, 620)
_TILT = -8.5


class AimProvider(QQuickImageProvider):
    """Serves `image://aim/phone/<words on it>` and `image://aim/beam` at the size that QML asks for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803
        """Return the drawn picture."""
        what, _, words = id.partition("/")
        whole = _PHONE if what == "phone" else _LIGHT
        width = requestedSize.width() if requestedSize.width() > 0 else whole[0]
        image = _phone(unquote(words), width) if what == "phone" else _beam(width)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


@lru_cache(maxsize=16)
def _phone(words: str, width: int) -> QImage:
    image, painter = _canvas(_PHONE, width)
    painter.translate(QPointF(_PHONE[0] / 2, _PHONE[1] / 2))
    painter.rotate(_TILT)
    _rounded(painter, QRectF(-160, -320, 320, 640), 52, _FRAME)
    _rounded(painter, QRectF(-144, -304, 288, 608), 38, _GLASS)
    _rounded(painter, QRectF(-48, -290, 96, 20), 10, _FRAME)
    _write(painter, QRectF(-134, -250, 268, 44), words, 29)
    _rounded(painter, QRectF(-124, -194, 248, 248), 26, _SOFT)
    _draw_code(painter, QRectF(-104, -174, 208, 208))
    _write(painter, QRectF(-134, 66, 268, 54), _SAMPLE, 40)
    painter.fillRect(QRectF(-124, 142, 248, 2), QColor(_BAR))
    _rounded(painter, QRectF(-124, 172, 160, 18), 9, _BAR)
    _rounded(painter, QRectF(-124, 210, 216, 18), 9, _BAR)
    _rounded(painter, QRectF(-56, 276, 112, 7), 3.5, _INK)
    painter.end()
    return image


@lru_cache(maxsize=4)
def _beam(width: int) -> QImage:
    image, painter = _canvas(_LIGHT, width)
    gradient = QLinearGradient(0, 0, 0, _LIGHT[1])
    for place, colour in _BEAM:
        gradient.setColorAt(place, QColor(colour))
    painter.setBrush(gradient)
    painter.drawPolygon(QPolygonF([QPointF(0, 0), QPointF(692, 0), QPointF(545, 620), QPointF(145, 620)]))
    painter.end()
    return image


def _canvas(whole: tuple[int, int], width: int) -> tuple[QImage, QPainter]:
    scale = width / whole[0]
    image = QImage(width, round(whole[1] * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(scale, scale)
    return image, painter


def _rounded(painter: QPainter, place: QRectF, radius: float, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(place, radius, radius)


def _write(painter: QPainter, place: QRectF, words: str, size: int) -> None:
    font = QFont(load_fonts().text)
    font.setWeight(QFont.Weight.Bold)
    font.setPixelSize(size)
    painter.setFont(font)
    wide = painter.fontMetrics().horizontalAdvance(words)
    if wide > place.width():
        font.setPixelSize(int(size * place.width() / wide))
        painter.setFont(font)
    painter.setPen(QColor(_INK))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def _draw_code(painter: QPainter, place: QRectF) -> None:
    code = draw_qr(_HOW_TO)
    quiet = 4
    modules = code.width() - 2 * quiet
    step = place.width() / modules
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_INK))
    for y in range(modules):
        for x in range(modules):
            if code.pixel(x + quiet, y + quiet) & 0xFF == 0:
                # A hair wider than its place, so that no light shows between neighbours once it is tilted.
                painter.drawRect(QRectF(place.x() + x * step, place.y() + y * step, step + 0.4, step + 0.4))
