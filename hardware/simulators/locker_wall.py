"""The doors of a simulated wall of lockers, what people do to them, and the wall as a picture."""

import threading
from dataclasses import dataclass

from PIL import Image, ImageDraw

from hardware.simulators.glyphs import glyph

SIZES = {"S": 1, "M": 2, "L": 3}
UNIT, WIDTH, GAP, EDGE = 46, 150, 6, 14
FRAME, SHUT, INSIDE, LIT = (58, 66, 74), (196, 206, 212), (24, 28, 32), (255, 196, 0)
PARCEL, TROUBLE, GOOD = (190, 146, 92), (214, 64, 52), (60, 168, 100)
INK = (30, 34, 38)
CELL_WIDTH = 12
SHORT = {"jammed": "JAM", "left_open": "OPEN", "out_of_order": "OUT"}


@dataclass
class Door:
    """One compartment as it really is."""

    name: str
    size: str
    open: bool = False
    holds: bool = False
    jammed: bool = False
    seen: bool = True
    held: bool = False
    in_use: bool = True
    driven: int = 0

    def fault(self) -> str:
        """The code that the wall tells."""
        if not self.in_use:
            return "out_of_order"
        if self.held and self.open:
            return "left_open"
        return "jammed" if self.jammed and self.driven else ""


class Doors:
    """All doors of a wall, columns of L, M, M, S, S, S; people act from any thread."""

    def __init__(self, columns: int) -> None:
        sizes = ("L", "M", "M", "S", "S", "S")
        self.columns = [
            [Door(f"{chr(ord('A') + column)}{place}", size) for place, size in enumerate(sizes, 1)]
            for column in range(columns)
        ]
        self._lock = threading.Lock()

    def named(self, name: str) -> Door | None:
        """The door of a name, None when there is none."""
        return next((door for column in self.columns for door in column if door.name == name), None)

    def drive(self, door: Door) -> str:
        """Move the latch; what the wall makes of it."""
        with self._lock:
            door.driven += 1
            door.open = door.open or not door.jammed
            if not door.seen:
                return "driven"
            return "opened" if door.open else "jammed"

    def act(self, verb: str, name: str) -> None:
        """What somebody does to a door; raises ValueError for an unknown door or deed."""
        door = self.named(name)
        if door is None or verb not in DEEDS:
            raise ValueError(f"{verb!r} {name!r}: known are {', '.join(DEEDS)} with a door from A1 on")
        with self._lock:
            if verb == "shut" and door.held:
                return
            attribute, value = DEEDS[verb]
            setattr(door, attribute, value)


DEEDS = {
    "shut": ("open", False),
    "put": ("holds", True),
    "take": ("holds", False),
    "jam": ("jammed", True),
    "free": ("jammed", False),
    "blind": ("seen", False),
    "see": ("seen", True),
    "hold": ("held", True),
    "release": ("held", False),
    "withdraw": ("in_use", False),
    "return": ("in_use", True),
}


def draw(doors: Doors) -> Image.Image:
    """The wall from the front."""
    high = sum(SIZES[door.size] for door in doors.columns[0]) * UNIT + (len(doors.columns[0]) - 1) * GAP
    wide = len(doors.columns) * (WIDTH + GAP) - GAP
    picture = Image.new("RGB", (wide + 2 * EDGE, high + 2 * EDGE), FRAME)
    for place, column in enumerate(doors.columns):
        top = EDGE
        for door in column:
            height = SIZES[door.size] * UNIT
            _door(picture, door, EDGE + place * (WIDTH + GAP), top, height)
            top += height + GAP
    return picture


def _door(picture: Image.Image, door: Door, left: int, top: int, height: int) -> None:
    pen = ImageDraw.Draw(picture)
    pen.rectangle((left, top, left + WIDTH, top + height), INSIDE if door.open else SHUT)
    if door.open:
        if door.holds:
            pen.rectangle((left + 34, top + height - 30, left + WIDTH - 34, top + height - 4), PARCEL)
        pen.polygon(((left, top), (left + 22, top + 8), (left + 22, top + height - 8), (left, top + height)), SHUT)
        pen.rectangle((left, top, left + WIDTH, top + height), outline=LIT, width=4)
    else:
        grip = top + max(height // 2 - 8, 24)
        pen.rectangle((left + WIDTH - 17, grip, left + WIDTH - 12, grip + 16), INK)
    lamp = TROUBLE if door.fault() else LIT if door.open else GOOD
    pen.ellipse((left + WIDTH - 20, top + 7, left + WIDTH - 9, top + 18), lamp)
    _write(picture, door.name, left + 30, top + 8, LIT if door.open else INK, 1)
    if door.fault():
        _write(picture, SHORT[door.fault()], left + 66, top + 8, TROUBLE, 1)


def _write(picture: Image.Image, text: str, left: int, top: int, colour: tuple[int, int, int], size: int) -> None:
    for place, character in enumerate(text):
        mask = glyph(character, size, size, bold=True).point(lambda shade: 255 - shade)
        picture.paste(colour, (left + place * CELL_WIDTH * size, top), mask)
