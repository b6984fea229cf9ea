"""Draws a line of a receipt with the shipped fonts, for printers whose code page lacks its letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, qGray

from app.ui.fonts import Typefaces

_GAP = re.compile(r" {2,}")
_BASELINE = 0.78
_SIZE = 0.72


def draw_line(text: str, *, width: int, height: int, columns: int, bold: bool, align: str) -> tuple[bytes, ...]:
    """Implements the `LineDrawer` port; safe on any thread once the application runs."""
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    font = QFont(Typefaces().mono)
    font.setPixelSize(round(height * _SIZE))
    font.setBold(bold)
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    metrics = QFontMetricsF(font)
    for part, left, right in _parts(text, width // columns):
        painter.drawText(
            QPointF(_start(metrics.horizontalAdvance(part), left, right, width, align), height * _BASELINE), part
        )
    painter.end()
    mono = image.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
    if qGray(mono.color(1)) > qGray(mono.color(0)):
        mono.invertPixels()
    return tuple(_packed(mono, row, width) for row in range(height))


def _parts(text: str, cell: int) -> Iterator[tuple[str, int, int]]:
    """The words between wide gaps, each with the places where its first and last columns stand."""
    start = 0
    for gap in [*_GAP.finditer(text), None]:
        end = gap.start() if gap else len(text)
        if text[start:end].strip():
            yield text[start:end], start * cell, end * cell
        start = gap.end() if gap else end


def _start(drawn: float, left: float, right: float, width: int, align: str) -> float:
    """Where a part begins: by its columns, or at the right edge of them when it comes after a gap."""
    if align == "centre":
        return (width - drawn) / 2
    if align == "right" or left > 0:
        return min(right, float(width)) - drawn
    return left


def _packed(image: QImage, row: int, width: int) -> bytes:
    """A row as packed bits; the bits beyond the width are white."""
    stride = (width + 7) // 8
    line = bytes(cast("bytes", image.constScanLine(row)))[:stride]
    spare = stride * 8 - width
    return line[:-1] + bytes([line[-1] & (0xFF << spare) & 0xFF])
