"""A serial scanner: whole codes, separators intact, back after unplugging."""

import queue
import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.address import SerialAddress, parse_address
from hardware.links.serial import SerialLink
from hardware.scanners.framing import SuffixFramer
from hardware.scanners.scan import Framing, Scan, acceptable, readable, split_aim
from hardware.scanners.serial import SerialScannerSource
from hardware.simulators import ScannerSimulator
from hardware.status import Fact

PATIENCE = 5.0


class Counter:
    """Receives scans and news about the scanner."""

    def __init__(self) -> None:
        self.scans: queue.Queue[Scan] = queue.Queue()
        self.news: queue.Queue[bool] = queue.Queue()

    def tell(self, available: bool, _detail: str) -> None:
        self.news.put(available)

    def next(self) -> Scan:
        return self.scans.get(timeout=PATIENCE)


@pytest.fixture
def scanner() -> Iterator[ScannerSimulator]:
    with ScannerSimulator() as playing:
        yield playing


@pytest.fixture
def counter() -> Counter:
    return Counter()


@pytest.fixture
def source(scanner: ScannerSimulator, counter: Counter) -> Iterator[SerialScannerSource]:
    address = parse_address(scanner.address)
    assert isinstance(address, SerialAddress)
    link = SerialLink("scanner", address)
    listening = SerialScannerSource("scanner", link, counter.scans.put, availability=counter.tell, first_retry=0.02)
    listening.start()
    assert counter.news.get(timeout=PATIENCE)
    yield listening
    listening.stop()


def test_a_code_is_delivered_without_its_identifier_and_suffix(
    scanner: ScannerSimulator, counter: Counter, source: SerialScannerSource
) -> None:
    scanner.scan("5901234123457", aim="]E0")
    scan = counter.next()
    assert (scan.device, scan.text, scan.aim, scan.framing) == ("scanner", "5901234123457", "]E0", Framing.EXACT)
    assert scan.raw == b"]E05901234123457"
    assert scan.started <= scan.ended
    assert source.available is Fact.YES


def test_group_separators_and_letters_survive(
    scanner: ScannerSimulator, counter: Counter, source: SerialScannerSource
) -> None:
    scanner.scan("0105901234123457\x1d10ŻÓŁW", aim="]d2")
    assert counter.next().text == "0105901234123457\x1d10ŻÓŁW"


def test_a_code_that_arrives_in_pieces_is_one_code(
    scanner: ScannerSimulator, counter: Counter, source: SerialScannerSource
) -> None:
    scanner.scan("5901234123457", pause=0.05)
    scanner.scan("5900000000008")
    assert [counter.next().text, counter.next().text] == ["5901234123457", "5900000000008"]


def test_a_code_with_controls_no_code_carries_is_not_delivered(
    scanner: ScannerSimulator, counter: Counter, source: SerialScannerSource
) -> None:
    scanner.scan("rm\x1b[2J")
    scanner.scan("5900000000008")
    assert counter.next().text == "5900000000008"


def test_an_unplugged_scanner_is_told_once_and_comes_back(
    scanner: ScannerSimulator, counter: Counter, source: SerialScannerSource
) -> None:
    scanner.replug()
    assert counter.news.get(timeout=PATIENCE) is False
    assert counter.news.get(timeout=PATIENCE) is True
    scanner.scan("5900000000008")
    assert counter.next().text == "5900000000008"


class MissingPort(SerialLink):
    """A port that is not there, and counts how often it was tried."""

    def __init__(self) -> None:
        super().__init__("scanner", SerialAddress("/dev/no-such-port"))
        self._tries = 0
        self.tried_often = threading.Event()

    def open(self, timeout: float = 2.0) -> None:
        self._tries += 1
        if self._tries == 4:
            self.tried_often.set()
        super().open(timeout)


def test_a_missing_scanner_is_told_once_however_often_it_is_tried(counter: Counter) -> None:
    link = MissingPort()
    source = SerialScannerSource("scanner", link, counter.scans.put, availability=counter.tell, first_retry=0.001)
    assert source.available is Fact.UNKNOWN
    source.start()
    assert link.tried_often.wait(PATIENCE)
    assert counter.news.get(timeout=PATIENCE) is False
    assert source.available is Fact.NO
    source.stop()
    source.stop()
    assert counter.news.empty()


def test_a_stopped_source_can_start_again(
    scanner: ScannerSimulator, counter: Counter, source: SerialScannerSource
) -> None:
    source.stop()
    assert source.available is Fact.UNKNOWN
    source.start()
    assert counter.news.get(timeout=PATIENCE) is True
    scanner.scan("5900000000008")
    assert counter.next().text == "5900000000008"


def test_a_beginning_without_an_end_does_not_join_the_next_code() -> None:
    framer = SuffixFramer(b"\r")
    assert framer.feed(b"59012", 0.0) == []
    assert [frame.data for frame in framer.feed(b"5900000000008\r", 2.0)] == [b"5900000000008"]


def test_a_pause_in_which_the_port_was_asked_again_and_again_is_a_pause() -> None:
    framer = SuffixFramer(b"\r")
    framer.feed(b"59012", 0.0)
    for tenth in range(20):
        framer.feed(b"", tenth / 10)
    assert [frame.data for frame in framer.feed(b"5900000000008\r", 2.0)] == [b"5900000000008"]


def test_an_endless_code_is_dropped_up_to_its_suffix() -> None:
    framer = SuffixFramer(b"\r\n")
    assert framer.feed(b"x" * 10_000 + b"\r\n", 0.0) == []
    assert [frame.data for frame in framer.feed(b"590\r\n", 0.1)] == [b"590"]


def test_the_longest_code_passes() -> None:
    assert len(SuffixFramer(b"\r").feed(b"x" * 4096 + b"\r", 0.0)[0].data) == 4096


def test_a_line_feed_left_over_is_not_part_of_the_next_code() -> None:
    frames = SuffixFramer(b"\r").feed(b"111\r\n222\r\n", 0.0)
    assert [frame.data for frame in frames] == [b"111", b"222"]


def test_a_scanner_without_suffix_is_refused() -> None:
    with pytest.raises(ValueError, match="suffix"):
        SuffixFramer(b"")


codes = st.lists(st.binary(min_size=1, max_size=40).filter(lambda code: not set(code) & {10, 13}), max_size=8)


@given(codes, st.integers(min_value=1, max_value=17))
def test_codes_are_the_same_however_the_bytes_arrive(wanted: list[bytes], size: int) -> None:
    framer = SuffixFramer(b"\r")
    stream = b"".join(code + b"\r" for code in wanted)
    found = [f.data for start in range(0, len(stream), size) for f in framer.feed(stream[start : start + size], 0.0)]
    assert found == wanted


def test_an_identifier_is_only_one_at_the_beginning() -> None:
    assert split_aim("]C1010590") == ("]C1", "010590")
    assert split_aim("59]E0") == (None, "59]E0")
    assert split_aim("]") == (None, "]")


def test_bytes_that_are_no_utf8_are_read_as_latin_1() -> None:
    assert readable(b"caf\xe9") == "café"
    assert not acceptable("")
    assert not acceptable("x" * 4097)
