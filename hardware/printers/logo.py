"""A shop's logo from a picture file: checked before it is decoded, scaled to the paper, made black and white."""

from pathlib import Path

from hardware.printers.ticket import Bitmap

FORMATS = ("PNG", "JPEG", "BMP")
LARGEST_FILE = 5_000_000
LARGEST_PICTURE = 20_000_000
TALLEST = 480
WHITE = 255


def load_logo(path: Path, dots: int) -> Bitmap:
    """The picture, at most `dots` wide and 480 high, never enlarged; what is transparent stays white.

    Raises ValueError that says what is wrong with the file.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ValueError(f"{path} is larger than {LARGEST_FILE // 1_000_000} MB")
        with Image.open(path, formats=FORMATS) as file:
            if file.width * file.height > LARGEST_PICTURE:
                raise ValueError(f"{path} has more than {LARGEST_PICTURE // 1_000_000} million dots")
            picture = file.convert("RGBA")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as wrong:
        raise ValueError(f"{path} has more than {LARGEST_PICTURE // 1_000_000} million dots") from wrong
    except UnidentifiedImageError as wrong:
        raise ValueError(f"{path} is no picture: use PNG, JPEG or BMP") from wrong
    except (OSError, SyntaxError) as wrong:
        raise ValueError(f"{path} cannot be read: {wrong}") from wrong
    paper = Image.new("RGBA", picture.size, (WHITE, WHITE, WHITE, WHITE))
    shades = Image.alpha_composite(paper, picture).convert("L")
    shades.thumbnail((dots, TALLEST))
    # In mode "1" a set bit is white; on paper it is black.
    ink = shades.point(lambda shade: WHITE - shade).convert("1")
    stride = (ink.width + 7) // 8
    packed = ink.tobytes()
    return Bitmap(ink.width, tuple(packed[start : start + stride] for start in range(0, len(packed), stride)))
