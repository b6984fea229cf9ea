"""Links keep their deadlines and say how much was taken."""

import os
import socket
import time
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hardware.address import FileAddress, SerialAddress, TcpAddress, UsbAddress
from hardware.errors import LinkLostError, UnreachableError, WriteStalledError
from hardware.links.file import FileLink
from hardware.links.link import ByteLink
from hardware.links.memory import MemoryLink
from hardware.links.opening import link_to
from hardware.links.serial import SerialLink
from hardware.links.tcp import TcpLink

LATE = 3.0


@contextmanager
def within(seconds: float) -> Iterator[None]:
    started = time.monotonic()
    yield
    assert time.monotonic() - started < seconds + LATE


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(5)
        yield server


@pytest.fixture
def port() -> Iterator[tuple[int, str]]:
    near, far = os.openpty()
    tty.setraw(far)
    yield near, os.ttyname(far)
    os.close(near)
    os.close(far)


def tcp(listener: socket.socket) -> TcpLink:
    return TcpLink("printer", TcpAddress("127.0.0.1", listener.getsockname()[1]))


def test_nobody_at_the_address_is_unreachable_and_names_the_device() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1]
    with pytest.raises(UnreachableError) as error:
        TcpLink("printer", TcpAddress("127.0.0.1", number)).open(1)
    assert (error.value.device, error.value.operation, error.value.code) == ("printer", "open", "unreachable")
    assert str(number) in error.value.address


@pytest.mark.parametrize(
    "link",
    [
        SerialLink("scanner", SerialAddress("/dev/there-is-no-such-port")),
        FileLink("printer", FileAddress(Path("/there/is/no/folder/lp0"))),
        link_to("printer", UsbAddress(0xFFFF, 0xFFFF)),
    ],
    ids=["serial", "file", "usb"],
)
def test_a_missing_port_is_unreachable(link: ByteLink) -> None:
    with pytest.raises(UnreachableError):
        link.open(1)
    link.close()


def test_a_network_printer_that_stops_taking_bytes_stalls_the_write_in_time(listener: socket.socket) -> None:
    link = tcp(listener)
    link.open()
    client, _ = listener.accept()
    with client, within(0.3), pytest.raises(WriteStalledError) as error:
        link.write(bytes(30_000_000), stall_timeout=0.3)
    assert 0 < error.value.accepted < 30_000_000
    link.close()


def test_a_serial_printer_that_stops_taking_bytes_stalls_the_write_in_time(port: tuple[int, str]) -> None:
    link = SerialLink("printer", SerialAddress(port[1]))
    link.open()
    with within(0.6), pytest.raises(WriteStalledError) as error:
        link.write(bytes(1_000_000), stall_timeout=0.3)
    assert 0 < error.value.accepted < 1_000_000
    with within(0):
        link.close()


def test_silence_reads_as_nothing_after_the_timeout(listener: socket.socket, port: tuple[int, str]) -> None:
    for link in (tcp(listener), SerialLink("printer", SerialAddress(port[1]))):
        link.open()
        with within(0.1):
            assert link.read(10, 0.1) == b""
        link.close()


def test_bytes_go_both_ways(listener: socket.socket, port: tuple[int, str]) -> None:
    link: ByteLink = tcp(listener)
    link.open()
    client, _ = listener.accept()
    with client:
        link.write(b"ask")
        assert client.recv(10) == b"ask"
        client.sendall(b"answer")
        assert link.read(3, 1) == b"ans"
        assert link.read(10, 1) == b"wer"
    link.close()
    link = SerialLink("printer", SerialAddress(port[1]))
    link.open()
    link.write(b"ask")
    assert os.read(port[0], 10) == b"ask"
    os.write(port[0], b"answer")
    assert link.read(1, 1) == b"a"
    link.close()


def test_what_waited_from_earlier_is_gone_after_opening(port: tuple[int, str]) -> None:
    os.write(port[0], b"old")
    link = SerialLink("printer", SerialAddress(port[1]))
    link.open()
    assert link.read(10, 0.05) == b""
    link.close()


def test_what_was_written_arrives_though_the_port_is_closed_at_once(port: tuple[int, str]) -> None:
    link = SerialLink("printer", SerialAddress(port[1]))
    link.open()
    link.write(b"the whole job")
    link.close()
    assert os.read(port[0], 100) == b"the whole job"


def test_a_serial_port_is_opened_by_one_at_a_time(port: tuple[int, str]) -> None:
    first, second = (SerialLink("printer", SerialAddress(port[1])) for _ in range(2))
    first.open()
    with pytest.raises(UnreachableError):
        second.open()
    first.close()
    second.open()
    second.close()


def test_a_peer_that_hangs_up_is_a_lost_link(listener: socket.socket) -> None:
    link = tcp(listener)
    link.open()
    listener.accept()[0].close()
    with pytest.raises(LinkLostError):
        link.read(1, 1)
    link.close()


def test_an_unplugged_serial_device_is_a_lost_link() -> None:
    near, far = os.openpty()
    link = SerialLink("scanner", SerialAddress(os.ttyname(far)))
    link.open()
    os.close(far)
    os.close(near)
    with pytest.raises(LinkLostError):
        link.read(1, 1)
    with pytest.raises(LinkLostError):
        link.write(b"x")
    link.close()


def test_a_host_may_be_named(listener: socket.socket) -> None:
    link = TcpLink("printer", TcpAddress("localhost", listener.getsockname()[1]))
    link.open()
    link.close()


def test_a_name_nobody_has_is_unreachable_in_time() -> None:
    with within(1), pytest.raises(UnreachableError):
        TcpLink("printer", TcpAddress("no-such-printer.invalid", 9100)).open(1)


def test_closing_waits_only_a_moment_for_the_other_end(listener: socket.socket) -> None:
    link = tcp(listener)
    link.open()
    client, _ = listener.accept()
    with client, within(0.2):
        link.close()


def test_the_end_of_a_job_survives_answers_nobody_read(listener: socket.socket) -> None:
    link = tcp(listener)
    link.open()
    client, _ = listener.accept()
    with client:
        client.sendall(b"unasked")
        link.write(b"the whole job")
        link.close()
        assert client.recv(100) == b"the whole job"
        assert client.recv(100) == b""


def test_an_unplugged_printer_node_is_not_replaced_by_a_file() -> None:
    with pytest.raises(UnreachableError):
        FileLink("printer", FileAddress(Path("/dev/no-such-printer"))).open()
    assert not Path("/dev/no-such-printer").exists()


def test_a_file_collects_what_is_written_and_never_answers(tmp_path: Path) -> None:
    link = FileLink("printer", FileAddress(tmp_path / "spool"))
    for part in (b"one", b"two"):
        link.open()
        link.write(part)
        assert link.read(10, 5) == b""
        link.close()
    assert (tmp_path / "spool").read_bytes() == b"onetwo"


def test_a_full_pipe_stalls_the_write_in_time(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    link = FileLink("printer", FileAddress(tmp_path / "pipe"))
    link.open()
    with within(0.2), pytest.raises(WriteStalledError):
        link.write(bytes(1_000_000), stall_timeout=0.2)
    link.close()
    os.close(reader)


def test_memory_answers_what_it_is_told_to() -> None:
    link = MemoryLink(respond=lambda asked: asked.upper())
    link.open()
    link.write(b"abc")
    assert (link.read(2, 0), link.read(2, 0), link.read(2, 0)) == (b"AB", b"C", b"")
    assert link.written == b"abc"
    link.close()


def test_every_link_can_be_closed_twice_and_refuses_work_when_closed(
    listener: socket.socket, port: tuple[int, str], tmp_path: Path
) -> None:
    addresses = (SerialAddress(port[1]), FileAddress(tmp_path / "spool"), UsbAddress(1, 1))
    for link in (tcp(listener), MemoryLink(), *(link_to("printer", address) for address in addresses)):
        link.close()
        link.close()
        with pytest.raises(LinkLostError):
            link.write(b"x")


def test_no_file_descriptor_is_left_open(listener: socket.socket, port: tuple[int, str]) -> None:
    def opened() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    before = opened()
    for _ in range(5):
        for link in (tcp(listener), SerialLink("printer", SerialAddress(port[1]))):
            link.open()
            link.close()
    assert opened() == before
