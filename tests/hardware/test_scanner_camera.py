"""A camera: codes in sight are scans once, sure ones only, and a camera that is gone is told."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from hardware.scanners.camera import CameraScanner, Picture, Seen, decoder
from hardware.scanners.hold_off import HoldOff
from hardware.scanners.same_item import item_of
from hardware.scanners.scan import Scan
from hardware.simulators.scanner_camera import CameraSimulator, drawn
from hardware.status import Fact

PATIENCE = 5.0
EAN, GS1 = "9521234543213", "010952123454321310AB\x1d17271231"
BLANK: Picture = (1, 1, b"\xff")


class Desk:
    """A camera whose pictures are told to be codes."""

    def __init__(self, hold_off: float = 60.0) -> None:
        self.simulator = CameraSimulator()
        self.simulator.start()
        self.scans: queue.Queue[Scan] = queue.Queue()
        self.news: queue.Queue[tuple[bool, str]] = queue.Queue()
        self.read: queue.Queue[Picture] = queue.Queue()
        self.pictures: dict[bytes, list[Seen]] = {}
        self.scanner = CameraScanner(
            "camera",
            self.simulator.frames,
            self.scans.put,
            decode=self._decode,
            hold_off=hold_off,
            availability=lambda available, detail: self.news.put((available, detail)),
        )

    def see(self, *codes: Seen) -> None:
        """One picture with these codes; returns once it was read."""
        name = str(len(self.pictures)).encode()
        self.pictures[name] = list(codes)
        self.simulator.show((len(name), 1, name))
        while self.read.get(timeout=PATIENCE)[2] != name:
            continue

    def heard(self) -> list[str]:
        """The scans so far."""
        texts = []
        while not self.scans.empty():
            texts.append(self.scans.get().text)
        return texts

    def _decode(self, picture: Picture) -> list[Seen]:
        self.read.put(picture)
        return self.pictures.get(picture[2], [])


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    made.scanner.start()
    assert made.news.get(timeout=PATIENCE)[0]
    yield made
    made.scanner.close()


def flush(desk: Desk) -> list[str]:
    # A picture's scans are told after it was read: the next picture is read after that.
    desk.see()
    return desk.heard()


def test_two_codes_in_one_picture_are_two_scans(desk: Desk) -> None:
    desk.see(Seen("5901234123457", "]E0"), Seen("P1ABC", "]Q1"))
    assert flush(desk) == ["5901234123457", "P1ABC"]


def test_a_number_without_check_digit_counts_when_it_was_seen_twice(desk: Desk) -> None:
    desk.see(Seen("1234", "]I0"))
    assert flush(desk) == []
    desk.see(Seen("1235", "]I0"))
    desk.see(Seen("1234", "]I0"))
    assert flush(desk) == []
    desk.see(Seen("1234", "]I0"))
    assert flush(desk) == ["1234"]


def test_the_fuller_code_of_one_item_is_the_scan(desk: Desk) -> None:
    desk.see(Seen(EAN, "]E0"), Seen(GS1, "]d2"))
    desk.see(Seen(EAN, "]E0"))
    assert flush(desk) == [GS1]


def test_a_code_that_went_away_long_enough_counts_again() -> None:
    hold_off = HoldOff(1.5)
    seen = [hold_off.is_new("a", now) for now in (0.0, 1.0, 2.0, 3.0, 4.4, 6.0)]
    assert seen == [True, False, False, False, False, True]
    never = HoldOff(0)
    assert [never.is_new("a", 0), never.is_new("a", 0)] == [True, True]


def test_only_a_few_codes_are_remembered() -> None:
    hold_off = HoldOff(60)
    for number in range(200):
        hold_off.is_new(str(number), 0.0)
    assert hold_off.is_new("0", 1.0)
    assert not hold_off.is_new("199", 1.0)


def test_a_camera_that_is_gone_is_told_with_its_reason(desk: Desk) -> None:
    desk.simulator.unplug()
    assert desk.news.get(timeout=PATIENCE) == (False, "the camera was unplugged")
    assert (desk.scanner.look(), desk.scanner.trouble) == (Fact.NO, "unreachable")
    desk.simulator.start()
    assert desk.news.get(timeout=PATIENCE)[0]


def test_a_code_no_shop_has_is_no_scan(desk: Desk) -> None:
    desk.see(Seen("rm\x1b[2J", "]Q1"), Seen("", "]Q1"))
    assert flush(desk) == []


@pytest.mark.parametrize(
    ("text", "aim", "item"),
    [
        (EAN, "]E0", "09521234543213"),
        ("12345670", "]E4", "00000012345670"),
        (GS1, "]C1", "09521234543213"),
        ("\x1d" + GS1, "]d2", "09521234543213"),
        ("https://id.example/01/09521234543213/10/AB?17=271231", "]Q1", "09521234543213"),
        ("https://id.example/offers/01", "]Q1", "https://id.example/offers/01"),
        (GS1, "]C0", GS1),
        (EAN, None, EAN),
    ],
)
def test_an_item_is_known_by_its_gtin(text: str, aim: str | None, item: str) -> None:
    assert item_of(text, aim) == item


def test_bars_and_squares_are_decoded_with_their_identifiers() -> None:
    decode = decoder()
    assert decode(drawn(EAN)) == [Seen(EAN, "]E0")]
    assert decode(drawn("Zażółć/1")) == [Seen("Zażółć/1", "]Q1")]
    assert decode(drawn("AB-12", "]C0")) == [Seen("AB-12", "]C0")]
    assert decode((10, 10, b"")) == decode((0, 0, b"")) == []


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 40), st.integers(0, 40), st.binary(max_size=1600))
def test_any_picture_is_codes_or_nothing(width: int, height: int, grey: bytes) -> None:
    assert isinstance(decoder()((width, height, grey)), list)


def test_the_pictures_of_a_folder_are_seen(tmp_path: Path) -> None:
    for name, code in (("1.png", "P1A"), ("2.jpg", "P1B")):
        width, height, grey = drawn(code)
        Image.frombytes("L", (width, height), grey).save(tmp_path / name)
    (tmp_path / "notes.txt").write_text("no picture")
    scans: queue.Queue[Scan] = queue.Queue()
    news: queue.Queue[bool] = queue.Queue()
    simulator = CameraSimulator()
    simulator.start()
    scanner = CameraScanner("c", simulator.frames, scans.put, availability=lambda available, _: news.put(available))
    scanner.start()
    assert news.get(timeout=PATIENCE)
    simulator.play(tmp_path)
    assert scans.get(timeout=PATIENCE).text in ("P1A", "P1B")
    scanner.close()
