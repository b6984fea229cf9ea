"""A printed label as a picture."""

from PIL import Image, ImageDraw

from hardware.simulators.glyphs import BLACK, CELL_HEIGHT, CELL_WIDTH, WHITE, glyph
from hardware.simulators.label_zpl import Format, Qr, Text

EDGE = 12
CELL_SHARE = 0.55
"""How wide a character of the printer's own font is to its height."""


def draw(label: Format) -> Image.Image:
    """The label on its backing paper."""
    face = Image.new("L", (label.width, label.height), WHITE)
    pen = ImageDraw.Draw(face)
    for part in label.parts:
        if isinstance(part, Text):
            _text(face, part)
        elif isinstance(part, Qr):
            _squares(face, part)
        else:
            pen.rectangle((part.x, part.y, part.x + part.width, part.y + part.height), BLACK)
    sheet = Image.new("L", (label.width + 2 * EDGE, label.height + 2 * EDGE), 208)
    sheet.paste(face, (EDGE, EDGE))
    return sheet


def _text(face: Image.Image, part: Text) -> None:
    across = max(round(part.height * CELL_SHARE), 1)
    size = max(round(part.height / CELL_HEIGHT), 1)
    for place, character in enumerate(part.text):
        cell = glyph(character, size, size, bold=True)
        if cell.size != (CELL_WIDTH, CELL_HEIGHT) or part.height != CELL_HEIGHT:
            cell = cell.resize((across, part.height), Image.Resampling.LANCZOS)
        face.paste(cell, (part.x + place * across, part.y))


def _squares(face: Image.Image, part: Qr) -> None:
    import qrcode  # type: ignore[import-untyped]  # qrcode ships no types

    symbol = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0)
    symbol.add_data(part.data.encode(), optimize=0)
    matrix = symbol.get_matrix()
    code = Image.new("L", (len(matrix),) * 2, WHITE)
    code.putdata([BLACK if square else WHITE for row in matrix for square in row])
    face.paste(code.resize((len(matrix) * part.module,) * 2, Image.Resampling.NEAREST), (part.x, part.y))
