"""What people see of a simulated card terminal: its case, the words in its window, its keys."""

import re

from PIL import Image, ImageDraw

from hardware.simulators.glyphs import glyph

WIDTH, HEIGHT = 360, 520
CASE, EDGE, GLASS, INK = (44, 50, 56), (28, 32, 36), (226, 236, 228), (22, 30, 26)
KEY, STOP, CORRECT, OK = (92, 100, 108), (196, 60, 52), (222, 178, 48), (64, 156, 92)
LETTER, CELL, ROWS = 12, 24, 5
MINOR_UNITS = re.compile(r"\d+")
WINDOW = (24, 24, WIDTH - 24, 200)
COLUMNS = (WINDOW[2] - WINDOW[0] - 16) // LETTER


def draw(words: str) -> Image.Image:
    """The terminal with these words in its window."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), CASE)
    pen = ImageDraw.Draw(picture)
    pen.rectangle(WINDOW, fill=GLASS, outline=EDGE, width=3)
    amounts = MINOR_UNITS.sub(lambda found: f"{int(found[0]) // 100}.{int(found[0]) % 100:02d}", words)
    for row, line in enumerate(wrapped(amounts)):
        _write(picture, line, WINDOW[0] + 8, WINDOW[1] + 12 + row * (CELL + 6))
    for place in range(12):
        left, top = 48 + place % 3 * 94, 226 + place // 3 * 56
        pen.rounded_rectangle((left, top, left + 74, top + 40), 8, fill=KEY)
    for place, colour in enumerate((STOP, CORRECT, OK)):
        pen.rounded_rectangle((48 + place * 94, 456, 122 + place * 94, 496), 8, fill=colour)
    return picture


def wrapped(words: str) -> list[str]:
    """The words in as many lines as the window has, broken between words."""
    lines = [""]
    for word in words.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > COLUMNS:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()[:COLUMNS]
    return lines[:ROWS]


def _write(picture: Image.Image, line: str, left: int, top: int) -> None:
    for place, letter in enumerate(line):
        mask = glyph(letter, 1, 1, bold=True).point(lambda shade: 255 - shade)
        picture.paste(INK, (left + place * LETTER, top), mask)
