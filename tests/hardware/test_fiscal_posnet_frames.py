"""Frames of the POSNET protocol: two codecs that know nothing of each other, published checksums, text as data."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.fiscal.posnet.frames import TOKENS, Command, FrameReader, Garbled, Reply, checksum
from hardware.fiscal.text import CHARSETS, compared, printable
from hardware.simulators import fiscal_posnet_codec as printer

DATA = Path(__file__).parents[1] / "data" / "hardware"
CHECKSUMS = json.loads((DATA / "posnet_crc_vectors.json").read_text("utf-8"))["crc16"]
FIELDS = st.lists(st.tuples(st.from_regex(r"[a-z]{2}", fullmatch=True), st.text(max_size=60)), max_size=6)


@pytest.mark.parametrize(("text", "expected"), CHECKSUMS)
def test_checksums_are_the_published_ones_on_both_sides(text: str, expected: str) -> None:
    assert checksum(text.encode("cp1250")) == expected
    assert f"{printer.crc(text.encode('cp1250')):04X}" == expected


@given(st.binary(max_size=300))
def test_both_sides_count_the_same_checksum(data: bytes) -> None:
    assert checksum(data) == f"{printer.crc(data):04X}"


@settings(max_examples=200)
@given(FIELDS, st.none() | st.integers(0, TOKENS - 1))
def test_whatever_a_name_holds_the_printer_hears_the_same_command(fields: list[tuple[str, str]], token: int) -> None:
    clean = tuple((name, printable(text, 80)) for name, text in fields)
    heard, rest = printer.split(Command("trline", clean, token).encode())
    assert rest == b""
    assert [(frame.name, frame.damage) for frame in heard] == [("trline", 0)]
    assert heard[0].values == dict(clean)
    assert heard[0].token == ("" if token is None else f"{token:04d}")


@pytest.mark.parametrize(
    "nasty", ["Cola\ttrend", "a\x02b\x03c", "x#1234\x03\x02trend\t", "\x00\x1b@\x7f", "@1234", "?5"]
)
def test_no_name_becomes_a_command_a_token_or_an_error(nasty: str) -> None:
    wire = Command("trline", (("na", printable(nasty, 80)), ("vt", "0")), 7).encode()
    heard, _ = printer.split(wire)
    assert [(frame.name, frame.token, sorted(frame.values)) for frame in heard] == [("trline", "0007", ["na", "vt"])]


def test_text_that_was_not_cleaned_never_leaves() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        Command("trline", (("na", "a\tb"),)).encode()


@given(st.text(max_size=200), st.integers(1, 80), st.sampled_from(CHARSETS))
def test_printable_text_is_what_the_printer_has_and_no_longer_than_it_takes(
    text: str, length: int, charset: str
) -> None:
    shown = printable(text, length, charset)
    assert len(shown) <= length
    assert all(byte >= 0x20 for byte in shown.encode(charset))
    assert printable(shown, length, charset) == shown


def test_polish_stays_polish_and_the_rest_loses_its_accents() -> None:
    assert printable("Zażółć gęślą jaźń", 80) == "Zażółć gęślą jaźń"
    assert printable("Crème brûlée – ½ №1 ☃", 80) == "Creme brulée – 1/2 No1 ?"


def test_names_are_compared_as_the_printer_compares_them() -> None:
    assert compared("Coca-Cola") == compared("coca: COLA") == compared("<COCA- - -cola>")
    assert compared("____<<<?>>>;;;") == ""


@settings(max_examples=100)
@given(st.lists(st.sampled_from(["scnt", "trline", "trend"]), max_size=4), st.data())
def test_answers_are_read_however_the_line_cuts_them(names: list[str], data: st.DataObject) -> None:
    wire = b"".join(printer.answer(name, "0042", "rd1", "nuZBF 1") for name in names)
    reader, heard = FrameReader(), []
    while wire:
        cut = data.draw(st.integers(1, len(wire)))
        heard += reader.feed(wire[:cut])
        wire = wire[cut:]
    assert heard == [Reply(name, (("rd", "1"), ("nu", "ZBF 1")), 42) for name in names]


@settings(max_examples=200)
@given(st.binary(max_size=120), st.integers(0, 200), st.integers(1, 255))
def test_noise_and_damage_are_never_taken_for_an_answer(noise: bytes, place: int, flip: int) -> None:
    wire = bytearray(printer.answer("trend", "0042", "fp1234"))
    wire[place % len(wire)] ^= flip
    damaged = [event for event in FrameReader().feed(bytes(wire)) if isinstance(event, Reply)]
    assert all(reply.name != "trend" or dict(reply.fields).get("fp") == "1234" for reply in damaged)
    clean = noise.replace(b"\x02", b"")
    assert FrameReader().feed(clean + printer.answer("scnt", "")) == [Reply("scnt")]


def test_half_a_frame_that_a_new_one_cuts_off_is_told() -> None:
    events = FrameReader().feed(b"\x02trend\t@00" + printer.answer("scnt", ""))
    assert events == [Garbled(b"trend\t@00"), Reply("scnt")]


def test_errors_are_read_in_every_shape_the_specification_prints() -> None:
    shapes = {
        b"trline\t?2060": Reply("trline", error=2060),
        b"trline\t?2060\t": Reply("trline", error=2060),
        b"ERR\t?5\t": Reply("ERR", error=5),
        b"ERR\t@8765\ter13\tcmrpt\t": Reply("ERR", (("er", "13"), ("cm", "rpt")), 8765, 13),
        b"ERR\t@8765\t?13\tcmrpt\t": Reply("ERR", (("cm", "rpt"),), 8765, 13),
    }
    for payload, reply in shapes.items():
        wire = b"\x02" + payload + b"#" + checksum(payload).encode() + b"\x03"
        assert FrameReader().feed(wire) == [reply]


def test_yes_and_no_come_in_many_letters() -> None:
    for text, value in {"T": True, "1": True, "y": True, "N": False, "0": False, "n": False, "x": None}.items():
        assert Reply("scomm", (("fs", text),)).flag("fs") is value
