"""Lines that no code page carries (Hebrew, Cyrillic on a Latin printer), drawn by the screen's fonts."""

from __future__ import annotations

from app.ports.devices import LineDrawer
from hardware.printers.escpos.encoder import LineStyle, Rasterise
from hardware.printers.ticket import Bitmap


def rasteriser(draw: LineDrawer) -> Rasterise:
    """The device library's way to ask for a drawn line, answered by `draw`."""

    def rasterise(text: str, style: LineStyle) -> Bitmap:
        rows = draw(
            text,
            width=style.width,
            height=style.height,
            columns=style.columns,
            bold=style.bold,
            align=style.align.value,
        )
        return Bitmap(style.width, rows)

    return rasterise
