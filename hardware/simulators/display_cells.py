"""What a customer sees of a simulated line display: two lines of twenty lit cells."""

from PIL import Image

from hardware.simulators.glyphs import CELL_HEIGHT, CELL_WIDTH, glyph

COLUMNS, LINES = 20, 2
SCALE, EDGE, GAP = 2, 20, 3
CASE, DARK, LIT = (30, 34, 38), (16, 28, 28), (120, 246, 214)


def draw(lines: list[str]) -> Image.Image:
    """The window with these lines in it."""
    width, height = CELL_WIDTH * SCALE + GAP, CELL_HEIGHT * SCALE + GAP
    picture = Image.new("RGB", (COLUMNS * width + 2 * EDGE, LINES * height + 2 * EDGE), CASE)
    for row, line in enumerate(lines):
        for column, letter in enumerate(line):
            spot = (EDGE + column * width, EDGE + row * height)
            picture.paste(DARK, (*spot, spot[0] + width - GAP, spot[1] + height - GAP))
            mask = glyph(letter, SCALE, SCALE, bold=True).point(lambda shade: 255 - shade)
            picture.paste(LIT, spot, mask)
    return picture
