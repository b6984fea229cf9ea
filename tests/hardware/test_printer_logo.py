"""A shop's logo from a file: scaled, black on white, and never anything but a picture."""

import struct
import zlib
from pathlib import Path

import pytest
from escpos_reading import commands
from PIL import Image as Pictures

from hardware.printers.escpos.encoder import encode
from hardware.printers.escpos.profile import load_profile
from hardware.printers.logo import LARGEST_FILE, load_logo
from hardware.printers.ticket import Bitmap, Cut, Logo, Text, Ticket

TM = load_profile("TM-T88V")


def saved(path: Path, size: tuple[int, int], colour: tuple[int, int, int, int]) -> Path:
    Pictures.new("RGBA", size, colour).save(path)
    return path


def test_a_wide_logo_is_scaled_to_the_paper_and_a_small_one_left_as_it_is(tmp_path: Path) -> None:
    black = (0, 0, 0, 255)
    wide = load_logo(saved(tmp_path / "wide.png", (2048, 400), black), 512)
    assert (wide.width, wide.height) == (512, 100)
    small = load_logo(saved(tmp_path / "small.png", (33, 9), black), 512)
    assert (small.width, small.height) == (33, 9)
    assert all(small.black(x, y) for x in range(33) for y in range(9))
    tall = load_logo(saved(tmp_path / "tall.png", (100, 4800), black), 512)
    assert (tall.width, tall.height) == (10, 480)


def test_what_is_transparent_stays_white_and_grey_becomes_a_pattern(tmp_path: Path) -> None:
    clear = load_logo(saved(tmp_path / "clear.png", (64, 64), (0, 0, 0, 0)), 512)
    assert not any(clear.black(x, y) for x in range(64) for y in range(64))
    grey = load_logo(saved(tmp_path / "grey.png", (64, 64), (128, 128, 128, 255)), 512)
    share = sum(grey.black(x, y) for x in range(64) for y in range(64)) / 64**2
    assert 0.4 < share < 0.6


def test_the_logo_stands_where_the_ticket_wants_it_and_nowhere_without_one() -> None:
    ticket = Ticket((Logo(), Text("Sklep"), Cut()))
    with_one = [command.name for command in commands(encode(ticket, TM, logo=Bitmap(16, (b"\xff\xff",) * 4)).whole)]
    assert with_one.index("GS v") < with_one.index("text")
    assert "GS v" not in [command.name for command in commands(encode(ticket, TM).whole)]


def test_a_printer_without_pictures_prints_the_text_alone() -> None:
    ticket = Ticket((Logo(), Text("Sklep"), Cut()))
    names = [c.name for c in commands(encode(ticket, load_profile("TM-U220"), logo=Bitmap(8, (b"\xff",))).whole)]
    assert "GS v" not in names
    assert "text" in names


def huge(path: Path) -> Path:
    """A PNG of a few hundred bytes that says it has ten thousand million dots."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 100_000, 100_000, 1, 0, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


def big(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    return path


def text(path: Path) -> Path:
    path.write_text("<svg/>", "utf-8")
    return path


def cut_short(path: Path) -> Path:
    whole = saved(path, (300, 300), (9, 9, 9, 255)).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


@pytest.mark.parametrize(
    ("made", "words"),
    [(huge, "million dots"), (big, "larger than 5 MB"), (text, "no picture"), (cut_short, "cannot be read")],
)
def test_a_file_that_is_no_sensible_picture_is_refused_in_words(made, words: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=words):
        load_logo(made(tmp_path / "logo.png"), 512)


def test_a_missing_file_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        load_logo(tmp_path / "none.png", 512)
