"""What every line display has to do: the real drivers against the simulated ones, byte for byte and through faults."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.catalogue import make_device
from hardware.displays.codecs import CODECS
from hardware.displays.driver import BETWEEN, WiredLineDisplay
from hardware.displays.line_display import COLUMNS, LineDisplay, Row, cells
from hardware.errors import LinkLostError, MisconfiguredError
from hardware.printers.escpos.text import CodePage
from hardware.simulated_display import SimulatedDisplay
from hardware.simulators.display import DisplaySimulator
from hardware.status import Fact

PATIENCE = 10.0
WEST, CENTRAL = CodePage("cp437", 0), CodePage("cp852", 18)
MILK, TOTAL = Row("Mleko UHT 3,2 % Łaciate 1 l", "3.99"), Row("Total", "19.80")
TRANSCRIPTS = {
    "cd5220": b"\x1b@\x1bt\x00\x1bQAMleko UHT 3,2 % 3.99\r\x1bQBTotal          19.80\r",
    "escpos": b"\x1b@\x1bt\x00\x1f$\x01\x01Mleko UHT 3,2 % 3.99\x1f$\x01\x02Total          19.80",
}


class RecordedLink:
    """Takes bytes at once and remembers them; `broken` links take none."""

    answers = False
    bytes_per_second = 960

    def __init__(self) -> None:
        self.sent: list[bytes] = []
        self.moments: list[float] = []
        self.broken = False
        self._came = threading.Condition()

    def open(self, timeout: float = 2.0) -> None:
        del timeout

    def write(self, data: bytes, stall_timeout: float = 10.0) -> None:
        del stall_timeout
        with self._came:
            self.moments.append(time.monotonic())
            if not self.broken:
                self.sent.append(data)
            self._came.notify_all()
        if self.broken:
            raise LinkLostError("display", "memory", "write", "the plug was pulled")

    def read(self, limit: int, timeout: float) -> bytes:
        del limit, timeout
        return b""

    def close(self) -> None:
        """Nothing is held."""

    def wait(self, holds: Callable[[], bool]) -> bool:
        with self._came:
            return self._came.wait_for(holds, PATIENCE)


@pytest.fixture
def link() -> RecordedLink:
    return RecordedLink()


@pytest.fixture(params=sorted(CODECS))
def driver(request: pytest.FixtureRequest, link: RecordedLink) -> Iterator[WiredLineDisplay]:
    display = WiredLineDisplay("display", link, CODECS[request.param])
    yield display
    display.close()


@pytest.mark.parametrize("speaks", sorted(CODECS))
def test_the_bytes_are_those_of_the_command_set(speaks: str, link: RecordedLink) -> None:
    display = WiredLineDisplay("display", link, CODECS[speaks])
    display.show(MILK, TOTAL)
    assert link.wait(lambda: bool(link.sent))
    display.close()
    assert link.sent == [TRANSCRIPTS[speaks]]


@pytest.mark.parametrize("speaks", sorted(CODECS))
def test_the_simulator_reads_the_same_transcript(speaks: str) -> None:
    played = DisplaySimulator(speaks=speaks)
    for byte in TRANSCRIPTS[speaks]:
        played.hear(bytes([byte]))
    assert played.lines == ("Mleko UHT 3,2 % 3.99", "Total          19.80")
    assert not played.errors


def test_the_latest_wins_and_no_more_than_five_a_second_are_sent(driver: WiredLineDisplay, link: RecordedLink) -> None:
    for count in range(50):
        driver.show(Row(f"Product {count}"), TOTAL)
    assert link.wait(lambda: bool(link.sent) and b"Product 49" in link.sent[-1])
    assert len(link.sent) <= 3
    assert all(later - earlier > BETWEEN * 0.9 for earlier, later in zip(link.moments, link.moments[1:], strict=False))


def test_a_lost_display_holds_nobody_up_and_shows_the_latest_when_it_is_back(
    driver: WiredLineDisplay, link: RecordedLink
) -> None:
    link.broken = True
    began = time.monotonic()
    driver.show(MILK, TOTAL)
    assert time.monotonic() - began < 1
    assert link.wait(lambda: bool(link.moments))
    assert driver.look().code == "link_lost"
    link.broken = False
    assert link.wait(lambda: bool(link.sent))
    assert link.sent[-1].startswith(b"\x1b@")
    assert b"19.80" in link.sent[-1]


def test_a_closed_display_is_closed_once_and_shows_nothing_more(driver: WiredLineDisplay, link: RecordedLink) -> None:
    driver.close()
    driver.close()
    driver.show(MILK, TOTAL)
    assert not link.sent


@given(left=st.text(max_size=60), right=st.text(max_size=30))
@settings(max_examples=150)
def test_no_name_changes_the_skeleton(left: str, right: str) -> None:
    for page in (WEST, CENTRAL):
        line = cells(Row(left, right), COLUMNS, page)
        assert len(line) == COLUMNS
        assert all(byte >= 0x20 and byte != 0x7F for byte in line)


@given(left=st.text(alphabet="\x00\x02\x0c\r\n\x1b\x1f$QAB@t\x7fżł", max_size=40))
@settings(max_examples=60)
@pytest.mark.parametrize("speaks", sorted(CODECS))
def test_control_bytes_in_a_name_are_no_commands(speaks: str, left: str) -> None:
    played = DisplaySimulator(speaks=speaks)
    codec, page = CODECS[speaks], CENTRAL
    frame = codec.frame(cells(Row(left, "1.00"), COLUMNS, page), cells(TOTAL, COLUMNS, page))
    played.hear(codec.prepare(page.slot) + frame)
    assert not played.errors
    assert played.lines[0].endswith("1.00")
    assert played.lines[1] == "Total          19.80"


def test_the_amount_is_never_cut_for_the_words() -> None:
    assert cells(Row("A name that is far too long", "1 183.16"), COLUMNS, WEST) == b"A name that 1 183.16"
    assert cells(Row("Żółw", "−3,99"), COLUMNS, WEST) == "Zólw           -3,99".encode("cp437")
    assert cells(Row("Żółw"), COLUMNS, CENTRAL) == "Żółw".ljust(COLUMNS).encode("cp852")


@pytest.mark.parametrize("speaks", sorted(CODECS))
def test_a_simulated_display_shows_what_the_driver_says_and_comes_back_after_a_power_cut(speaks: str) -> None:
    display = make_device("customer_display", "simulated", "display", "", {"speaks": speaks})
    assert isinstance(display, LineDisplay)
    assert isinstance(display, SimulatedDisplay)
    try:
        assert display.look(PATIENCE).linked is Fact.YES
        display.show(MILK, TOTAL)
        until(lambda: display.simulator.lines == ("Mleko UHT 3,2 % 3.99", "Total          19.80"))
        assert display.simulator.picture().getbbox()
        assert not display.simulator.errors
        display.simulator.order("kill:update")
        display.show(Row("Lost"), TOTAL)
        display.simulator.wait_until_on(PATIENCE)
        shows = iter(range(1000))

        def back() -> bool:
            display.show(Row(f"Back {next(shows)}"), TOTAL)
            return display.simulator.lines[0].startswith("Back")

        until(back)
    finally:
        display.close()


def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    deadline, pause = time.monotonic() + PATIENCE, threading.Event()
    while not holds():
        assert time.monotonic() < deadline
        pause.wait(0.02)


def test_a_display_is_played_from_the_command_line_until_it_is_interrupted(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    command = [sys.executable, "-m", "hardware.simulators", "display", "--speaks", "escpos", "--ledger", str(ledger)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as played:
        try:
            assert played.stdout is not None
            display = make_device("customer_display", "escpos", "display", played.stdout.readline().strip(), {})
            assert isinstance(display, WiredLineDisplay)
            display.show(MILK, TOTAL)
            until(lambda: ledger.is_file() and "Mleko UHT" in ledger.read_text("utf-8"))
            display.close()
        finally:
            played.send_signal(signal.SIGINT)
        assert played.wait(PATIENCE) == 0


def test_nobody_at_the_address_is_said_when_somebody_looks() -> None:
    display = make_device("customer_display", "cd5220", "display", "tcp://127.0.0.1:9", {})
    assert isinstance(display, WiredLineDisplay)
    status = display.look(PATIENCE)
    display.close()
    assert (status.linked, status.code) == (Fact.NO, "unreachable")


@pytest.mark.parametrize(
    ("address", "options", "wrong"),
    [
        ("usb://04b8:0e15", {}, "serial://"),
        ("tcp://h:1", {"columns": 3}, "8 to 40"),
        ("tcp://h:1", {"codepage": {"name": "cp852"}}, "slot"),
        ("tcp://h:1", {"codepage": {"name": "nonsense", "slot": 1}}, "not a known code page"),
        ("tcp://h:1", {"colour": "green"}, "colour"),
    ],
)
def test_a_wrong_configuration_is_refused_by_name(address: str, options: dict[str, object], wrong: str) -> None:
    with pytest.raises(MisconfiguredError, match=wrong):
        make_device("customer_display", "escpos", "display", address, options)
