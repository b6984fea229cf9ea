"""What the drivers of scales write and read, byte by byte, and what they make of bytes that nobody should send."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.address import SerialAddress, parse_address
from hardware.links.memory import MemoryLink
from hardware.links.serial import SerialLink
from hardware.scales import dialog06, radwag, scp01, toledo8217
from hardware.scales.dialog06_scale import Dialog06Scale
from hardware.scales.grams import grams_of
from hardware.scales.parity import DAMAGED, Parity
from hardware.scales.polled import Codec, PolledScale
from hardware.scales.scale import Pan, Reading
from hardware.simulators.scale import ScaleSimulator
from hardware.simulators.scale_pan import PlayedPan
from hardware.simulators.scale_protocols import Dialog06, Radwag, Scp01, Speaker, Toledo8217

some = settings(max_examples=80, deadline=None)

# Answers as the protocols' descriptions have them.
ANSWERS: list[tuple[Callable[[bytes], Reading | None], bytes, Pan, int | None]] = [
    (toledo8217.understand, b"\x02 0.742\r", Pan.STABLE, 742),
    (toledo8217.understand, b"\x0212.345\r", Pan.STABLE, 12345),
    (toledo8217.understand, b"\x02 0.500N\r", Pan.STABLE, 500),
    (toledo8217.understand, b"\x0200.000\r", Pan.EMPTY, 0),
    (toledo8217.understand, b"\x02?A\r", Pan.MOVING, None),
    (toledo8217.understand, b"\x02?B\r", Pan.OVERLOAD, None),
    (toledo8217.understand, b"\x02?D\r", Pan.BELOW_ZERO, None),
    (toledo8217.understand, b"\x02?P\r", Pan.EMPTY, 0),
    (toledo8217.understand, b"\x02?\r\r", Pan.BELOW_ZERO, None),
    (toledo8217.understand, b"\x02 0.74\x00\r", Pan.UNREADABLE, None),
    (toledo8217.understand, b"\x02E\rhello", Pan.UNREADABLE, None),
    (scp01.understand, b"\n00.742KG\r\nS00\r\x03", Pan.STABLE, 742),
    (scp01.understand, b"\n  1.250kg\r\nS00\r\x03", Pan.STABLE, 1250),
    (scp01.understand, b"\n00.742KG\r\nS10\r\x03", Pan.MOVING, 742),
    (scp01.understand, b"\n00.000KG\r\nS20\r\x03", Pan.EMPTY, 0),
    (scp01.understand, b"\nS20\r\x03", Pan.EMPTY, 0),
    (scp01.understand, b"\n^^.^^^KG\r\nS02\r\x03", Pan.OVERLOAD, None),
    (scp01.understand, b"\n__.___KG\r\nS01\r\x03", Pan.BELOW_ZERO, None),
    (scp01.understand, b"\n01.64LB\r\nS00\r\x03", Pan.UNREADABLE, None),
    (scp01.understand, b"\n00.742KG\r\nS40\r\x03", Pan.UNREADABLE, None),
    (scp01.understand, b"\n?\r\x03", Pan.UNREADABLE, None),
    (radwag.understand, b"SI        0.742 kg \r\n", Pan.STABLE, 742),
    (radwag.understand, b"SI ?      0.742 kg \r\n", Pan.MOVING, 742),
    (radwag.understand, b"SI   -    0.120 kg \r\n", Pan.BELOW_ZERO, 120),
    (radwag.understand, b"SI   -    0.000 kg \r\n", Pan.EMPTY, 0),
    (radwag.understand, b"SI ^     15.001 kg \r\n", Pan.OVERLOAD, None),
    (radwag.understand, b"SI          742 g  \r\n", Pan.STABLE, 742),
    (radwag.understand, b"SI        0.742   12.99    9.64\r\n", Pan.STABLE, 742),
    (radwag.understand, b"SI I\r\n", Pan.UNREADABLE, None),
    (radwag.understand, b"ES\r\n", Pan.UNREADABLE, None),
]


@pytest.mark.parametrize(("understand", "answer", "pan", "grams"), ANSWERS)
def test_an_answer_means_what_the_protocol_says(
    understand: Callable[[bytes], Reading | None], answer: bytes, pan: Pan, grams: int | None
) -> None:
    reading = understand(answer)
    assert reading is not None
    assert reading.pan is pan
    if pan is not Pan.OVERLOAD:
        assert reading.grams == grams


@pytest.mark.parametrize(("understand", "answer", "pan", "grams"), ANSWERS)
def test_half_an_answer_is_waited_for(
    understand: Callable[[bytes], Reading | None], answer: bytes, pan: Pan, grams: int | None
) -> None:
    whole = understand(answer)
    for length in range(len(answer)):
        half = understand(answer[:length])
        assert half is None or half.pan is Pan.UNREADABLE or half == whole


@pytest.mark.parametrize(
    ("speaker", "question", "grams", "answer"),
    [
        (Toledo8217, b"W", 742, b"\x02 0.742\r"),
        (Toledo8217, b"Ehello", 742, b"\x02E\rhello"),
        (Toledo8217, b"W", -5, b"\x02?D\r"),
        (Scp01, b"W\r", 742, b"\n00.742KG\r\nS00\r\x03"),
        (Scp01, b"S\r", 0, b"\nS20\r\x03"),
        (Scp01, b"Q\r", 0, b"\n?\r\x03"),
        (Radwag, b"SI\r\n", 742, b"SI        0.742 kg \r\n"),
        (Radwag, b"XX\r\n", 742, b"ES\r\n"),
        (Dialog06, b"\x04\x0201\x1b001299\x1b\x03", 742, b"\x06"),
        (Dialog06, b"\x04\x0201\x1b000000\x1b\x03", 742, b"\x15"),
        (Dialog06, b"\x04\x0208\x03", 742, b"\x0209\x1b00\x03"),
    ],
)
def test_the_simulated_scale_says_what_the_protocol_says(
    speaker: type[Speaker], question: bytes, grams: int, answer: bytes
) -> None:
    pan = PlayedPan()
    pan.put(grams)
    playing = speaker(pan)
    for byte in question[:-1]:
        assert list(playing.answers(bytes([byte]))) == []
    assert list(playing.answers(question[-1:])) == [answer]


def script(*turns: tuple[bytes, bytes]) -> MemoryLink:
    """A link that expects these writes and answers each."""
    left = list(turns)

    def respond(data: bytes) -> bytes:
        expected, answer = left.pop(0)
        assert data == expected
        return answer

    return MemoryLink(respond=respond)


def test_8217_on_a_serial_line_carries_even_parity_both_ways() -> None:
    ask = bytes([0xD7])
    answer = bytes([0x82, 0xA0, 0x30, 0x2E, 0xB7, 0xB4, 0xB2, 0x8D])
    scale = PolledScale("scale", script((ask, answer), (ask, answer)), toledo8217.TOLEDO_8217)
    assert scale.read().grams == 742


def test_a_figure_that_was_damaged_on_the_line_is_no_weight() -> None:
    answer = bytes([0x82, 0xA0, 0x30, 0x2E, 0xB7, 0xB5, 0xB2, 0x8D])
    scale = PolledScale("scale", script((b"\xd7", answer), (b"\xd7", answer)), toledo8217.TOLEDO_8217)
    assert scale.read().outcome.code == "garbled"


def test_two_answers_that_differ_are_a_pan_that_moves() -> None:
    link = script((b"SI\r\n", b"SI        0.742 kg \r\n"), (b"SI\r\n", b"SI        0.743 kg \r\n"))
    assert PolledScale("scale", link, radwag.RADWAG).read().outcome.code == "moving"


EOT = b"\x04"
PRICE = b"\x04\x0201\x1b001299\x1b\x03"
WEIGHED = b"\x0202\x1b3\x1b00742\x1b001299\x1b000964\x03"


def dialog(*turns: tuple[bytes, bytes]) -> Dialog06Scale:
    return Dialog06Scale("scale", script(*turns), parity=Parity.NONE)


def test_dialog_06_gives_the_price_and_takes_the_weight() -> None:
    scale = dialog((PRICE, b"\x06"), (b"\x04\x05", WEIGHED), (EOT, b""))
    assert scale.read(1299).grams == 742


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (b"20", "moving"),
        (b"22", "moving"),
        (b"30", "too_light"),
        (b"31", "below_zero"),
        (b"32", "overload"),
        (b"21", "not_emptied"),
        (b"10", "garbled"),
    ],
)
def test_dialog_06_says_why_it_does_not_weigh(status: bytes, code: str) -> None:
    why = b"\x0209\x1b" + status + b"\x03"
    turns = [(PRICE, b"\x06"), (b"\x04\x05", b"\x15"), (b"\x04\x0208\x03", why), (EOT, b"")]
    assert dialog(*turns).read(1299).outcome.code == code


def test_a_record_whose_amount_is_not_weight_times_price_is_no_weight() -> None:
    wrong = WEIGHED.replace(b"00742", b"00542")
    scale = dialog((PRICE, b"\x06"), (b"\x04\x05", wrong), (EOT, b""))
    assert scale.read(1299).outcome.code == "garbled"


def test_the_challenge_is_not_answered() -> None:
    scale = dialog((PRICE, b"\x0211\x1b2\x1b37\x03"))
    assert scale.read(1299).outcome.code == "wants_approval"


def test_no_price_makes_a_record_that_is_longer_than_it_may_be() -> None:
    for price in (-5, 0, 1, 999_999, 10**9):
        assert len(dialog06.price_record(price)) == len(PRICE)


@some
@given(st.binary(max_size=60))
@pytest.mark.parametrize("codec", [toledo8217.TOLEDO_8217, scp01.SCP_01, radwag.RADWAG])
def test_no_bytes_whatever_trouble_a_codec(codec: Codec, data: bytes) -> None:
    reading = codec.understand(data)
    assert reading is None or reading.grams is None or reading.grams >= 0
    record = dialog06.understand(data)
    if record is not None:
        dialog06.weight_of(record)
        dialog06.status_of(record)


@some
@given(st.sampled_from([Toledo8217, Scp01, Radwag, Dialog06]), st.lists(st.binary(max_size=12), max_size=6))
def test_no_bytes_whatever_trouble_a_simulated_scale(speaker: type[Speaker], parts: list[bytes]) -> None:
    playing = speaker(PlayedPan())
    for part in parts:
        list(playing.answers(part))


@some
@given(st.integers(1, 15_000))
def test_every_weight_comes_through_every_protocol(grams: int) -> None:
    pan = PlayedPan()
    pan.put(grams)
    for speaker, codec in ((Toledo8217, toledo8217.TOLEDO_8217), (Scp01, scp01.SCP_01), (Radwag, radwag.RADWAG)):
        (answer,) = speaker(pan).answers(codec.question)
        reading = codec.understand(answer)
        assert reading is not None
        assert (reading.pan, reading.grams) == (Pan.STABLE, grams)


@some
@given(st.binary(max_size=40).map(lambda data: bytes(byte & 0x7F for byte in data)), st.integers(0, 7))
def test_parity_comes_off_again_and_one_wrong_bit_is_seen(data: bytes, bit: int) -> None:
    for parity in (Parity.EVEN, Parity.ODD):
        wire = parity.put(data)
        assert parity.take(wire) == data
        if wire:
            assert parity.take(bytes([wire[0] ^ 1 << bit]) + wire[1:])[0] == DAMAGED


@pytest.mark.parametrize(("printed", "unit"), [("1.5", "lb"), ("0.0005", "kg"), ("-1", "g"), ("1e3", "g"), ("", "kg")])
def test_what_is_no_whole_number_of_grams_is_no_weight(printed: str, unit: str) -> None:
    assert grams_of(printed, unit) is None


def test_a_pseudo_terminal_carries_seven_bits_and_parity_though_it_is_opened_with_eight() -> None:
    with ScaleSimulator("pty:", speaks="toledo8217") as playing:
        playing.load(742)
        address = parse_address(playing.address)
        assert isinstance(address, SerialAddress)
        link = SerialLink("scale", address)
        link.open()
        link.write(b"\xd7")
        heard = b""
        while not heard.endswith(b"\x8d"):
            heard += link.read(20, 1)
        link.close()
        assert heard.hex() == "82a0302eb7b4b28d"
