"""Tickets as ESC/POS bytes, read back by an independent reader and compared with other encoders."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from escpos_reading import POLISH, Command, commands, skeleton, text_of
from hypothesis import given
from hypothesis import strategies as st

from hardware.errors import MisconfiguredError
from hardware.printers.escpos.encoder import LineStyle, drawer_kick, encode
from hardware.printers.escpos.pictures import fitted, qr_side, qr_squares
from hardware.printers.escpos.profile import load_profile, profile_names
from hardware.printers.escpos.text import CodePage
from hardware.printers.ticket import (
    Align,
    Barcode,
    Bitmap,
    Block,
    Cell,
    Cut,
    Feed,
    Image,
    Qr,
    Row,
    Rule,
    Size,
    Symbology,
    Text,
    Ticket,
)

VECTORS = json.loads((Path(__file__).parents[1] / "data" / "hardware" / "escpos_bytes.json").read_text("utf-8"))
PAGES = {"cp852": CodePage("cp852", 18), "cp866": CodePage("cp866", 17), "windows1250": CodePage("cp1250", 45)}
PAGES["windows1251"] = CodePage("cp1251", 46)


def vector(name: str) -> bytes:
    return next(bytes.fromhex(v["hex"]) for v in VECTORS["vectors"] if v["id"] == name)


def job(*blocks: Block) -> bytes:
    return encode(Ticket(blocks), POLISH).whole


def only(name: str, data: bytes) -> list[bytes]:
    return [command.data for command in commands(data) if command.name == name]


@pytest.mark.parametrize(
    "wanted",
    [v for v in VECTORS["vectors"] if v["id"].startswith("text.") and v["what"]["codepage"] != "auto"],
    ids=lambda v: v["id"],
)
def test_text_is_the_same_bytes_as_another_encoder_sends(wanted: dict[str, dict[str, str]]) -> None:
    page = PAGES[wanted["what"]["codepage"]]
    theirs = commands(bytes.fromhex(str(wanted["hex"])))
    ours = commands(encode(Ticket((Text(wanted["what"]["text"]),)), replace(POLISH, codepage=page)).whole)
    selected = [command for command in theirs if command.name == "ESC t"]
    assert [command for command in ours if command.name == "ESC t"] == selected
    printed = b"".join(command.data for command in ours if command.name == "text")
    expected = b"".join(command.data for command in theirs if command.name == "text")
    # They print a question mark for a letter the page lacks, we print its nearest relative.
    text = wanted["what"]["text"]
    assert expected == page.encode("".join(letter if page.fold(letter) == letter else "?" for letter in text))
    assert printed == page.encode(page.fold(text))


@pytest.mark.parametrize(("level", "module"), [("L", 4), ("L", 8), ("M", 6), ("Q", 4), ("Q", 8), ("H", 6)])
def test_a_qr_code_is_ordered_as_another_encoder_orders_it(level: str, module: int) -> None:
    theirs = only("GS (k", vector(f"qr.{level.lower()}.{module}"))
    assert only("GS (k", job(Qr("PICKUP:9f2c1d", module, level))) == theirs


def test_a_barcode_is_ordered_as_another_encoder_orders_it() -> None:
    ours = commands(job(Barcode("5901234123457", height=60)))
    for command in commands(vector("bc.ean13")):
        assert command in ours or command.name in ("CR", "LF")
    assert only("GS k", job(Barcode("12345678", Symbology.CODE128))) == only("GS k", vector("bc.code128"))


def test_double_size_and_cut_are_ordered_as_another_encoder_orders_them() -> None:
    assert only("GS !", job(Text("SUMA", size=Size.DOUBLE))) == only("GS !", vector("double"))[:1]
    assert only("GS V", job(Cut())) == only("GS V", vector("cut.partial"))


def test_a_drawer_pulse_is_short_enough_for_its_coil() -> None:
    assert drawer_kick(2).hex() == "1b700019fa"
    assert drawer_kick(5).hex() == "1b700119fa"


def test_a_job_begins_by_forgetting_whatever_the_printer_was_set_to() -> None:
    assert [command.name for command in commands(job(Text("x")))[:3]] == ["ESC @", "FS .", "ESC t"]


def test_the_code_page_is_chosen_once_for_the_whole_job() -> None:
    assert only("ESC t", job(Text("Zażółć"), Row((Cell("Größe"), Cell("5 €"))), Text("Příliš"))) == [b"\x12"]


def test_a_printer_without_knife_and_qr_gets_a_feed_and_a_picture() -> None:
    small = load_profile("POS-5890")
    data = encode(Ticket((Qr("PICKUP:9f2c1d"), Cut())), small).whole
    names = [command.name for command in commands(data)]
    assert "GS v" in names
    assert "GS (k" not in names
    assert "GS V" not in names
    assert commands(data)[-1] == Command("ESC d", b"\x04")


def test_a_long_qr_code_shrinks_to_the_paper() -> None:
    functions = only("GS (k", job(Qr("x" * 600, module=16)))
    assert functions[1][2] == 5


@pytest.mark.parametrize("level", ["L", "M", "Q", "H"])
@pytest.mark.parametrize("length", [1, 14, 17, 18, 100, 230, 271, 272, 500, 1000])
def test_the_size_of_a_qr_code_is_known_without_drawing_it(level: str, length: int) -> None:
    assert qr_side("x" * length, level) == len(qr_squares("x" * length, level))


def test_a_barcode_too_wide_for_the_paper_is_printed_as_text() -> None:
    data = job(Barcode("W" * 60, Symbology.CODE128))
    assert only("GS k", data) == []
    assert text_of(data, "cp852").replace("\n", "") == "W" * 60


def test_a_wide_picture_is_scaled_to_the_paper_and_sent_in_pieces() -> None:
    pieces = only("GS v", job(Image(Bitmap(1024, (b"\xf0" * 128,) * 300))))
    assert [int.from_bytes(piece[2:4], "little") for piece in pieces] == [64, 64]
    assert sum(int.from_bytes(piece[4:6], "little") for piece in pieces) == 150
    assert fitted(Bitmap(16, (b"\xff\x00",) * 2), 8) == Bitmap(8, (b"\xf0",))


def test_a_line_beyond_the_code_page_is_drawn_when_somebody_can_draw() -> None:
    drawn: list[tuple[str, LineStyle]] = []

    def rasterise(line: str, style: LineStyle) -> Bitmap:
        drawn.append((line, style))
        return Bitmap(style.width, (b"\xff" * (style.width // 8),) * style.height)

    data = encode(Ticket((Text("Żubr"), Text("שלום", bold=True, align=Align.CENTRE))), POLISH, rasterise).whole
    assert drawn == [("שלום", LineStyle(512, 30, 42, bold=True, align=Align.CENTRE))]
    assert text_of(data, "cp852") == "Żubr"
    assert len(only("GS v", data)) == 1


def test_a_name_full_of_printer_commands_prints_as_text() -> None:
    name = "A\x1bp\x00\x19\xfa\x1dV\x00\x10\x14\x01\x00\x01B"
    assert skeleton(job(Text(name))) == skeleton(job(Text("x")))


styles = st.tuples(st.booleans(), st.sampled_from(list(Size)), st.sampled_from(list(Align)))


@given(st.text(), st.text(max_size=20), styles)
def test_no_text_changes_the_commands_of_a_job(name: str, amount: str, style: tuple[bool, Size, Align]) -> None:
    bold, size, align = style

    def of(first: str, second: str) -> bytes:
        return job(Text(first, bold, size, align), Row((Cell(first), Cell(second, Align.RIGHT)), bold, size), Cut())

    assert skeleton(of(name, amount)) == skeleton(of("x", "x"))


@pytest.mark.parametrize("name", profile_names())
def test_every_profile_can_print_a_receipt(name: str) -> None:
    profile = load_profile(name, CodePage("cp437", 0))
    everything = Ticket((Text("x"), Rule(heavy=True), Qr("x"), Barcode("5901234123457"), Feed(), Cut()))
    assert not [command for command in commands(encode(everything, profile).whole) if command.name == "unknown"]


def test_the_usual_printer_speaks_windows_1250_and_one_without_it_the_next_best() -> None:
    assert load_profile("TM-T88V").codepage == CodePage("cp1250", 45)
    assert load_profile("TM-T88IV").codepage == CodePage("cp852", 18)


def test_an_unknown_profile_is_refused_by_name() -> None:
    with pytest.raises(MisconfiguredError, match="unknown profile 'TM-X'"):
        load_profile("TM-X")


@pytest.mark.parametrize("data", ["", "x" * 1001, "a\x1bb"])
def test_a_qr_code_carries_printable_text_of_limited_length(data: str) -> None:
    with pytest.raises(ValueError, match="printable text"):
        Qr(data)


@pytest.mark.parametrize("data", ["5901234123458", "590123412345", "５901234123457", ""])
def test_an_ean13_needs_a_right_check_digit(data: str) -> None:
    with pytest.raises(ValueError, match="thirteen digits"):
        Barcode(data)


def test_a_printer_that_draws_no_barcode_gets_a_picture_with_the_digits_below() -> None:
    data = encode(Ticket((Barcode("5901234123457"), Barcode("A", Symbology.CODE128))), load_profile("POS-5890")).whole
    assert only("GS k", data) == []
    assert len(only("GS v", data)) == 2
    assert text_of(data, "cp1250").split("\n") == ["5901234123457", "A"]


def test_a_printer_that_draws_nothing_at_all_gets_text() -> None:
    impact = load_profile("TM-U220")
    data = encode(Ticket((Qr("PICKUP:9f2c1d"), Barcode("5901234123457"), Text("шалом"))), impact, None).whole
    assert [command.name for command in commands(data) if command.name.startswith(("GS v", "GS k", "GS (k"))] == []
    assert text_of(data, "cp437").startswith("PICKUP:9f2c1d")


@pytest.mark.parametrize(
    ("model", "partial", "cut"), [("TM-T88V", True, b"\x01"), ("TM-T88V", False, b"\x00"), ("TM-U220B", False, b"\x01")]
)
def test_the_knife_cuts_as_far_as_it_can(model: str, partial: bool, cut: bytes) -> None:
    data = encode(Ticket((Cut(partial),)), load_profile(model, CodePage("cp437", 0))).whole
    assert only("GS V", data) == [cut]


@given(st.binary(min_size=64, max_size=64 * 5), st.integers(1, 3))
def test_no_picture_spells_a_real_time_command(dots: bytes, each: int) -> None:
    rows = tuple(dots[start : start + 64] for start in range(0, len(dots) - 63, 64))
    profile = replace(POLISH, fragment_rows=each)
    data = encode(Ticket((Image(Bitmap(512, rows)),)), profile).whole
    assert not any(bytes((0x10, second)) in data for second in (0x04, 0x05, 0x14))


def test_pictures_are_parted_only_where_the_mechanism_needs_pauses() -> None:
    picture = Ticket((Image(Bitmap(8, (b"\xff",) * 250)), Text("end"), Cut()))
    assert len(encode(picture, POLISH).pieces) == 1
    pieces = encode(picture, replace(POLISH, fragment_rows=100, fragment_pause=0.3)).pieces
    assert len(pieces) == 4
    assert b"".join(pieces) == encode(picture, replace(POLISH, fragment_rows=100)).whole
