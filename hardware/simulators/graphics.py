"""Pictures as ESC/POS sends them: rows of packed dots, a set bit is burnt."""

from PIL import Image

from hardware.simulators.glyphs import WHITE

STORE, PRINT = b"0p", (b"02", b"0\x02")
ONE_COLOUR, FIRST_COLOUR = 48, 49


def dots(width: int, rows: int, data: bytes) -> Image.Image:
    """A picture of so many dots by rows, each row padded to whole bytes."""
    # In mode "1" a set bit is white; on paper it is black.
    return Image.frombytes("1", (width, rows), data).convert("L").point(lambda shade: WHITE - shade)


def enlarged(picture: Image.Image, across: int, down: int) -> Image.Image:
    """The picture with every dot so many times as large."""
    return picture.resize((picture.width * across, picture.height * down), Image.Resampling.NEAREST)


def stored(data: bytes) -> Image.Image:
    """The picture of `GS ( L` or `GS 8 L` function 112; raises ValueError for kinds that are not played."""
    tone, across, down, colour = data[2:6]
    width, rows = int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
    body = data[10:]
    if tone != ONE_COLOUR or colour != FIRST_COLOUR or len(body) != (width + 7) // 8 * rows or not body:
        raise ValueError("graphics that are not played")
    return enlarged(dots(width, rows, body), across, down)
