"""QR codes as images for QML: black modules on white with their quiet zone, sharp at every size."""

from functools import lru_cache
from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


@lru_cache(maxsize=64)
def draw_qr(content: str) -> QImage:
    """Draw a code with one pixel for each module, quiet zone of four included (ISO/IEC 18004)."""
    import qrcode  # type: ignore[import-untyped]  # ships no types; heavy, and no sale waits for it

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=4)
    code.add_data(content)
    modules = code.get_matrix()
    image = QImage(len(modules), len(modules), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x, y, 0xFF000000)
    return image


class QrProvider(QQuickImageProvider):
    """Serves `image://qr/<content>`, the content percent-encoded, at a whole multiple of its modules."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803
        """Return the drawn code; modules are never blurred."""
        image = draw_qr(unquote(id))
        side = image.width() * max(1, requestedSize.width() // image.width())
        size.setWidth(side)
        size.setHeight(side)
        return image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation)
