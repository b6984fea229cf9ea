"""Characters as a thermal printer burns them: one fixed cell each."""

import functools
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

CELL_WIDTH, CELL_HEIGHT = 12, 24
SMALL_WIDTH, SMALL_HEIGHT = 9, 17
BASELINE = 18
FONT_SIZE = 20
WHITE, BLACK = 255, 0
HOUSES = (Path(__file__).parents[2] / "resources", Path(__file__).parents[2] / "app" / "_resources")


@functools.lru_cache(maxsize=2048)
def glyph(character: str, width: int, height: int, *, bold: bool, small: bool = False) -> Image.Image:
    """One character in a cell `width` and `height` times the normal size."""
    scale = max(width, height)
    cell = Image.new("L", (CELL_WIDTH * scale, CELL_HEIGHT * scale), WHITE)
    ImageDraw.Draw(cell).text((0, BASELINE * scale), character, BLACK, _font(FONT_SIZE * scale, bold=bold), anchor="ls")
    across, down = (SMALL_WIDTH, SMALL_HEIGHT) if small else (CELL_WIDTH, CELL_HEIGHT)
    wanted = (across * width, down * height)
    return cell if cell.size == wanted else cell.resize(wanted, Image.Resampling.LANCZOS)


@functools.lru_cache(maxsize=16)
def _font(size: int, *, bold: bool) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    name = f"JetBrainsMono-{'Bold' if bold else 'Regular'}.ttf"
    for house in HOUSES:
        path = house / "fonts" / name
        if path.is_file():
            return ImageFont.truetype(path, size)
    return ImageFont.load_default(size)
