"""The wire log keeps the latest bytes of each device, changes nothing on the way, and tells nothing of people."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.address import TcpAddress
from hardware.errors import LinkLostError, UnreachableError
from hardware.links.masking import masked, packed
from hardware.links.memory import MemoryLink
from hardware.links.opening import link_to
from hardware.links.wire_log import LoggedLink, Piece, Way, WireLog, WireLogs

CARD = "4539578763621486"
NOBODY = TcpAddress("127.0.0.1", 9)


class Clock:
    """Seconds that pass when they are read."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


def said(log: WireLog) -> list[tuple[Way, bytes]]:
    return [(piece.way, piece.data) for piece in log.told()]


def test_a_link_is_logged_with_direction_and_moment_and_carries_what_it_always_did() -> None:
    inner, log = MemoryLink(respond=lambda _: b"\x12"), WireLog(clock=Clock())
    link = LoggedLink(inner, log)
    link.open()
    link.write(b"\x10\x04\x01")
    assert link.read(10, 0.1) == b"\x12"
    assert link.read(10, 0.1) == b""
    link.close()
    link.close()
    assert bytes(inner.written) == b"\x10\x04\x01"
    assert log.told() == (
        Piece(1.0, Way.OPENED),
        Piece(2.0, Way.OUT, b"\x10\x04\x01"),
        Piece(3.0, Way.IN, b"\x12"),
        Piece(4.0, Way.CLOSED),
    )


def test_a_link_that_fails_says_so_in_the_log_and_to_its_driver_and_writes_nothing_again() -> None:
    log = WireLog()
    closed = LoggedLink(MemoryLink(), log)
    with pytest.raises(LinkLostError):
        closed.write(b"\x1b@")
    with pytest.raises(UnreachableError):
        LoggedLink(link_to("p", NOBODY), log).open(0.2)
    assert [(piece.way, piece.note) for piece in log.told()] == [
        (Way.OUT, ""),
        (Way.FAILED, "link_lost"),
        (Way.FAILED, "unreachable"),
    ]


def test_links_are_logged_only_while_somebody_records() -> None:
    logs = WireLogs()
    with logs.recording():
        link = link_to("receipt", NOBODY)
    with pytest.raises(UnreachableError):
        link.open(0.2)
    with pytest.raises(UnreachableError):
        link_to("other", NOBODY).open(0.2)
    assert [(name, len(log.told())) for name, log in logs.all.items()] == [("receipt", 1)]


def test_the_log_forgets_the_oldest_and_never_grows() -> None:
    log = WireLog(capacity=1000)
    for number in range(200):
        log.note(Way.OUT, bytes([number]) * 100)
    kept = log.told()
    assert kept[-1].data == bytes([199]) * 100 or kept[-1].data == b"*" * 100
    assert len(kept) == 6


def test_a_card_number_sent_in_two_pieces_is_masked_in_both() -> None:
    log = WireLog()
    log.note(Way.IN, b"\x02" + CARD[:7].encode())
    log.note(Way.OUT, b"\x06")
    log.note(Way.IN, CARD[7:].encode() + b"\x03")
    assert said(log) == [(Way.IN, b"\x02" + b"*" * 7), (Way.OUT, b"\x06"), (Way.IN, b"*" * 9 + b"\x03")]


@pytest.mark.parametrize("digits", [CARD, "6799998900000060018", "378282246310005", "4222222222222"])
def test_a_packed_card_number_is_masked_and_what_stands_around_it_is_not(digits: str) -> None:
    card = bytes.fromhex(digits + "f" * (len(digits) % 2))
    stream = b"\x04\x0f\x20\x27\x00\x22\xf0\xf8" + card + b"\x0e\x99\xff\x04\x00\x00\x00\x00\x12\x50"
    clean = masked(stream)
    assert len(clean) == len(stream)
    assert clean.startswith(b"\x04\x0f\x20\x27\x00\x22")
    assert clean[8:].startswith(b"*" * len(card))
    assert clean.endswith(b"\x0e\x99\xff\x04\x00\x00\x00\x00\x12\x50")


def test_a_ticket_keeps_its_commands_and_loses_its_words() -> None:
    ticket = b"\x1b@\x1bt\x12Jan Kowalski\n\n+48 601 234 567\n12,50\n\x1dV\x00"
    clean = masked(ticket)
    assert clean == b"\x1b@\x1bt\x12*** ********\n\n+**************\n12,50\n\x1dV\x00"


def test_a_frame_of_tabbed_fields_keeps_its_field_names() -> None:
    frame = b"\x02trline\tnaMleko Jan\tvt0\tpr12\til1\twa12\t#A1B2\x03"
    assert masked(frame) == b"\x02trline\tna***** ***\tvt0\tpr12\til1\twa12\t#A1B2\x03"


def test_a_message_of_a_web_device_keeps_its_keys() -> None:
    message = b'POST /api/v1/receipt HTTP/1.1\r\nAuthorization: Bearer ab\r\n\r\n{"client": "Jan", "nip": "8567346215"}'
    assert masked(message) == (
        b'POST /api/v1/receipt HTTP/1.1\r\nAuthorization: ****** **\r\n\r\n{"client": "***", "nip": "**********"}'
    )


def test_secrets_of_the_settings_are_masked_plain_and_packed() -> None:
    stream = b"\x06\x00\x06\x97\x31\x05\x00\x09\x78 PIN 973105"
    clean = masked(stream, (b"973105", packed("973105")))
    assert clean == b"\x06\x00\x06***\x00\x09\x78 *** ******"
    assert masked(b"\x00\x00\x00", (packed("000000"),)) == b"\x00\x00\x00"
    assert (packed("12345"), packed("ab")) == (b"", b"")


@settings(max_examples=60)
@given(st.lists(st.binary(max_size=40), max_size=8), st.text("abcdefghijłóżЖЯ", min_size=2, max_size=12))
def test_no_name_survives_and_no_length_changes(pieces: list[bytes], name: str) -> None:
    log = WireLog()
    for piece in [*pieces, b"\n" + name.encode() + b"\n"]:
        log.note(Way.OUT, piece)
    told = [piece.data for piece in log.told()]
    assert [len(data) for data in told] == [len(piece) for piece in [*pieces, b"\n" + name.encode() + b"\n"]]
    assert told[-1] == b"\n" + b"*" * len(name.encode()) + b"\n"
