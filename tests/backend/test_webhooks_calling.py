"""Calling addresses that strangers gave: only public ones, only so long, never further than asked."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.backend.events import calling
from app.backend.events.calling import Answer, CallFailed, fault_of, post, public
from tests.backend.receiver import Receiver

HEADERS = {"webhook-id": "e1", "webhook-timestamp": "1", "webhook-signature": "v1,x"}

PRIVATE = [
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1%eth0",
    "fd00::1",
    "ff02::1",
    "::ffff:10.0.0.1",
    "2002:7f00:1::",
    "64:ff9b::a00:1",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_a_private_address_is_not_called(address: str) -> None:
    assert not public(address)


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"]
)
def test_a_public_address_is(address: str) -> None:
    assert public(address)


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.example/hook",
        "ftp://shop.example/hook",
        "https:///hook",
        "https://user:pass@shop.example/",
        "https://shop.example/#x",
        "https://shop.example:0/",
        "https://shop.example:99999/",
        "https://shop.example/ x",
        "https://shop.example/\r\nx",
        "https://[::1/",
        "https://sklep.example/zażółć",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "",
    ],
)
def test_an_address_that_cannot_be_called_is_refused_when_it_is_given(url: str) -> None:
    assert fault_of(url)


def test_plain_http_is_for_this_machine_alone() -> None:
    assert not fault_of("http://localhost:8080/hook")
    assert not fault_of("https://shop.example/hook?x=1")


def test_this_machine_is_private_too() -> None:
    with Receiver() as receiver, pytest.raises(CallFailed, match="private"):
        post(receiver.url, HEADERS, b"{}", 5, inside=False)
    assert receiver.got == []


def test_a_name_is_looked_up_once_so_that_it_cannot_mean_another_address_when_called(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[object] = []

    def lookup(host: str, port: int, *_: object, **__: object) -> list[object]:
        asked.append(host)
        address = "93.184.216.34" if len(asked) == 1 else "127.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    def reached(addresses: list[str], *_: object) -> socket.socket:
        raise ConnectionRefusedError(111, f"only {addresses}")

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    monkeypatch.setattr(calling, "_reached", reached)
    with pytest.raises(CallFailed, match=r"only \['93\.184\.216\.34'\]"):
        post("https://shop.example/hook", HEADERS, b"{}", 5, inside=False)
    assert asked == ["shop.example"]


def test_one_private_address_among_public_ones_is_enough_to_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    def lookup(_host: str, port: int, *_: object, **__: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (a, port)) for a in ("93.184.216.34", "10.0.0.1")]

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    with pytest.raises(CallFailed, match="private"):
        post("https://shop.example/hook", HEADERS, b"{}", 5, inside=False)


def test_a_redirect_is_an_answer_and_not_an_invitation() -> None:
    with Receiver(lambda _: 307) as receiver:
        assert post(receiver.url, HEADERS, b"{}", 5, inside=True) == Answer(307, 0)
    assert len(receiver.got) == 1


@contextmanager
def listening(*said: bytes, pause: float = 0.0) -> Iterator[int]:
    """A server that takes one connection and says things with pauses between."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            line, _ = server.accept()
            with line:
                line.recv(65536)
                for part in said:
                    try:
                        line.sendall(part)
                    except OSError:
                        return
                    over.wait(pause)

        over = threading.Event()
        thread = threading.Thread(target=serve)
        thread.start()
        yield server.getsockname()[1]
        over.set()
        thread.join()


def test_a_receiver_that_drips_is_cut_when_the_time_is_over() -> None:
    with listening(*[b"H"] * 600, pause=0.05) as port:
        started = time.monotonic()
        with pytest.raises(CallFailed, match="no answer in time"):
            post(f"http://127.0.0.1:{port}/", HEADERS, b"{}", 0.4, inside=True)
    assert time.monotonic() - started < 15


def test_a_receiver_that_says_nothing_is_left_when_the_time_is_over() -> None:
    with listening(b"", pause=30) as port, pytest.raises(CallFailed):
        post(f"http://127.0.0.1:{port}/", HEADERS, b"{}", 0.3, inside=True)


@pytest.mark.parametrize(
    "said", [b"hello\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 500, b""]
)
def test_what_is_no_http_is_a_failed_call(said: bytes) -> None:
    with listening(said) as port, pytest.raises(CallFailed):
        post(f"http://127.0.0.1:{port}/", HEADERS, b"{}", 2, inside=True)


def test_a_receiver_that_fails_to_speak_tls_is_not_told() -> None:
    with listening(b"\x15\x03\x03\x00\x02\x02\x28") as port, pytest.raises(CallFailed, match="TLS"):
        post(f"https://127.0.0.1:{port}/", HEADERS, b"{}", 2, inside=True)


def test_a_wait_that_is_asked_for_is_heard() -> None:
    with listening(b"HTTP/1.1 429 Too Many\r\nretry-after: 120\r\ncontent-length: 0\r\n\r\n") as port:
        assert post(f"http://127.0.0.1:{port}/", HEADERS, b"{}", 2, inside=True) == Answer(429, 120)
