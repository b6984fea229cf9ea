"""The pan of a simulated scale and its window of figures."""

import threading
import time
from dataclasses import dataclass

from PIL import Image, ImageDraw

from hardware.simulators.glyphs import glyph

CAPACITY = 15_000
GLASS, LIT, DIM = (24, 30, 26), (156, 255, 190), (52, 68, 58)
WIDTH, HEIGHT = 420, 150
FIGURE = 5
LETTER_WIDTH = 12


@dataclass(frozen=True, slots=True)
class Sight:
    """What the scale makes of its pan at one moment; `grams` includes what is under zero or too much."""

    grams: int
    moving: bool
    overload: bool
    below: bool

    @property
    def empty(self) -> bool:
        """Whether it stands at zero."""
        return self.grams == 0 and not self.moving


class PlayedPan:
    """Goods are put on and taken off from any thread; the figures settle `settles` seconds later."""

    def __init__(self, settles: float = 0.0) -> None:
        self._settles = settles
        self._grams = 0
        self._still_at = 0.0
        self._shaken = False
        self._lock = threading.Lock()
        self.movements = 0

    def put(self, grams: int) -> None:
        """From now on this lies on the pan; below zero where something that was tared is lifted."""
        with self._lock:
            if grams != self._grams:
                self._grams = grams
                self.movements += 1
                self._still_at = time.monotonic() + self._settles

    def shake(self, *, shaken: bool) -> None:
        """Somebody leans on the counter, or lets go of it."""
        with self._lock:
            self._shaken = shaken
            self.movements += 1

    def look(self) -> Sight:
        """What it weighs now."""
        with self._lock:
            moving = self._shaken or time.monotonic() < self._still_at
            return Sight(self._grams, moving, self._grams > CAPACITY, self._grams < 0)


def window(sight: Sight, brand: str) -> Image.Image:
    """The scale's window as a person sees it."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), GLASS)
    draw = ImageDraw.Draw(picture)
    draw.rounded_rectangle((4, 4, WIDTH - 5, HEIGHT - 5), 10, outline=DIM, width=2)
    shown = "-OL-" if sight.overload else f"{sight.grams / 1000:.3f}" if not sight.below else "-----"
    left = WIDTH - 70 - len(shown) * LETTER_WIDTH * 4
    for place, character in enumerate(shown):
        mask = glyph(character, 4, 4, bold=True).point(lambda shade: 255 - shade)
        picture.paste(LIT, (left + place * LETTER_WIDTH * 4, 26), mask)
    _write(picture, "kg", (WIDTH - 62, 70), LIT, 2)
    for place, (label, lit) in enumerate(
        (("STABLE", not sight.moving), ("ZERO", sight.empty), ("MAX 15 kg", sight.overload))
    ):
        _write(picture, label, (20 + place * 110, HEIGHT - 34), LIT if lit else DIM, 1)
    _write(picture, brand, (20, 12), DIM, 1)
    return picture


def _write(picture: Image.Image, text: str, at: tuple[int, int], colour: tuple[int, int, int], size: int) -> None:
    for place, character in enumerate(text):
        mask = glyph(character, size, size, bold=False).point(lambda shade: 255 - shade)
        picture.paste(colour, (at[0] + place * LETTER_WIDTH * size, at[1]), mask)
