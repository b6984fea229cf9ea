"""What the drivers write and read, byte by byte, and what they make of bytes that nobody should send."""

import json
import string
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.links.memory import MemoryLink
from hardware.payment.ecr_eft.driver import EcrEftTerminal, token_of
from hardware.payment.ecr_eft.driver import Timings as EcrEftTimings
from hardware.payment.ecr_eft.frames import Frame, FrameReader
from hardware.payment.ecr_eft.frames import Mark as FrameMark
from hardware.payment.nexo.envelope import EnvelopeError, SharedKey, seal, unseal
from hardware.payment.nexo.messages import Answer, service_of
from hardware.payment.terminal import Audience, CardOrder, OrderKind
from hardware.payment.text import masked_number, printable
from hardware.payment.zvt.apdu import Apdu, take
from hardware.payment.zvt.blocks import BlockReader, Mark, block, crc
from hardware.payment.zvt.conversation import Waits
from hardware.payment.zvt.driver import Timings, ZvtTerminal
from hardware.payment.zvt.fields import read_fields, read_tags
from hardware.payment.zvt.line import TcpLine
from hardware.payment.zvt.receipts import ReceiptCollector
from hardware.payment.zvt.status import Transaction
from hardware.simulators import payment_zvt_codec as terminals
from hardware.simulators.payment_ecr_eft import frame as terminals_frame
from hardware.simulators.payment_nexo import NexoSimulator
from hardware.status import Certainty

some = settings(max_examples=60, deadline=None)
KEY = SharedKey("till-key", 1, "a passphrase")
QUICK = Timings(0.1, 0.1, 0.01, Waits(0.05, 0.05, 1))
STATUS = (
    "040f 40 2700 04000000001099 490978 0b000042 0c132652 0d0305 22f1f0eeeeeeeeeeee57260000"
    "2929001006 3b3935383532300000 870019 8bf0f84d41455354524f00"
)


def script(*turns: tuple[str, str]) -> tuple[MemoryLink, Callable[[], bool]]:
    """A link that expects these writes, in hexadecimal, and answers each; and whether all of them came."""
    left = [(bytes.fromhex(out), bytes.fromhex(back)) for out, back in turns]

    def respond(data: bytes) -> bytes:
        expected, answer = left.pop(0)
        assert data.hex() == expected.hex()
        return answer

    return MemoryLink(respond=respond), lambda: not left


def order(amount: int = 1099) -> CardOrder:
    return CardOrder(OrderKind.PAYMENT, "a1", amount, "EUR")


REGISTERED = (
    ("0600 10 000000 9e 0978 0300 0606 2604 0a0206d3", "800000 060f00"),
    ("800000", ""),
    ("0620 05 000000 0303", "800000 061e0164"),
    ("800000", ""),
)


def test_a_zvt_payment_word_for_word() -> None:
    link, done = script(
        *REGISTERED,
        ("0601 0a 04000000001099 490978", "800000 04ff 02 0a01"),
        ("800000", STATUS),
        ("800000", "06d1 06 00" + b"PAID ".hex() + "06d1 02 8121 060f00"),
        ("800000", ""),
        ("800000", ""),
        ("800000", ""),
    )
    outcome = ZvtTerminal("card", TcpLine(link, 1), currency="EUR", timings=QUICK).perform(order())
    assert done()
    assert outcome.certainty is Certainty.DONE
    assert outcome.approval is not None
    assert (outcome.approval.key, outcome.approval.reference) == ("19", "958520")
    assert (outcome.approval.scheme, outcome.approval.terminal) == ("MAESTRO", "29001006")
    assert [receipt.lines for receipt in outcome.receipts] == [("PAID", "!")]


def test_a_zvt_refusal_word_for_word() -> None:
    link, done = script(
        *REGISTERED,
        ("0601 0a 04000000001099 490978", "800000 040f 02 2705 061e 01 05"),
        ("800000", ""),
        ("800000", ""),
    )
    outcome = ZvtTerminal("card", TcpLine(link, 1), currency="EUR", timings=QUICK).perform(order())
    assert done()
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.REFUSED, "declined")


def test_a_busy_zvt_terminal_was_sent_nothing() -> None:
    link, _ = script(*REGISTERED[:2], ("0620 05 000000 0303", "849c00"))
    outcome = ZvtTerminal("card", TcpLine(link, 1), currency="EUR", timings=QUICK).perform(order())
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.NOT_SENT, "busy")


def test_an_ecr_eft_payment_word_for_word() -> None:
    token = token_of(order())

    def wire(*parts: str) -> str:
        return terminals_frame(*parts).hex()

    start = (token, "S1", "S", "till-1", "a1", "1099", "1099", "0", "EUR", "0")
    link, done = script(
        (wire("1", "T1"), "06" + wire("1", "T2", "170", "vendor", "model", "TID1")),
        ("06", ""),
        (wire(*start), "06" + wire("9", "I1", "20", "Card")),
        ("06", wire(token, "S2", "0", "", "MID1", "TID1", "77", "1099", "0", "VISA", "OK")),
        ("06", ""),
    )
    outcome = EcrEftTerminal("card", link, till="till-1", timings=EcrEftTimings(answer=0.2)).perform(order())
    assert done()
    assert outcome.certainty is Certainty.DONE
    assert outcome.approval is not None
    assert (outcome.approval.key, outcome.approval.scheme, outcome.approval.terminal) == ("77", "VISA", "TID1")


def test_a_late_ecr_eft_result_of_another_order_is_not_taken_for_this_ones() -> None:
    token = token_of(order())
    late = terminals_frame("0FF1CE", "S2", "0", "", "MID1", "TID1", "76", "1099", "0", "VISA", "OK").hex()
    start = terminals_frame(token, "S1", "S", "1", "a1", "1099", "1099", "0", "EUR", "0").hex()
    link, _ = script(
        (terminals_frame("1", "T1").hex(), "06" + terminals_frame("1", "T2", "170").hex()),
        ("06", ""),
        (start, "06" + late),
        ("06", ""),
    )
    outcome = EcrEftTerminal("card", link, timings=EcrEftTimings(answer=0.2, silence=0.05)).perform(order())
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.UNKNOWN, "no_answer")


def test_serial_blocks_double_dle_and_carry_the_checksum_low_byte_first() -> None:
    assert block(bytes.fromhex("800000")).hex(" ") == "10 02 80 00 00 10 03 f5 1f"
    assert block(bytes.fromhex("06010a04000000011000490978")).startswith(
        bytes.fromhex("1002 06010a0400000001 1010 00490978 1003")
    )


@some
@given(st.binary(max_size=300))
def test_driver_and_terminal_agree_on_every_serial_block(message: bytes) -> None:
    assert block(message) == terminals.line_block(message)
    assert BlockReader().feed(terminals.line_block(message)) == [message]
    assert terminals.line_split(block(message)) == ([message], b"")
    assert crc(message).to_bytes(2, "little") == terminals.checksum(message)


@some
@given(st.lists(st.tuples(st.integers(0, 0xFFFF), st.binary(max_size=600)), max_size=4), st.integers(1, 50))
def test_messages_are_put_together_however_they_are_cut(messages: list[tuple[int, bytes]], size: int) -> None:
    stream = b"".join(Apdu(code, data).encode() for code, data in messages)
    buffer, found = bytearray(), []
    for start in range(0, len(stream), size):
        buffer += stream[start : start + size]
        while (message := take(buffer)) is not None:
            found.append((message.code, message.data))
    assert found == messages
    assert [(int.from_bytes(code), body) for code, body in terminals.split(stream)[0]] == messages


@some
@given(st.binary(max_size=200), st.binary(max_size=60))
def test_a_block_after_noise_is_still_understood(noise: bytes, message: bytes) -> None:
    reader = BlockReader()
    reader.feed(noise)
    reader.forget()
    assert reader.feed(block(message)) == [message]


@some
@given(st.binary(max_size=120))
def test_bytes_that_no_terminal_should_send_do_no_more_than_be_called_wrong(data: bytes) -> None:
    for read in (read_fields, read_tags, Transaction.read):
        try:
            read(data)
        except ValueError:
            continue
    collector = ReceiptCollector("cp437")
    collector.take(data, whole=True)
    collector.take(data, whole=False)
    assert all(line.isprintable() for receipt in collector.receipts() for line in receipt.lines)
    BlockReader().feed(data)
    FrameReader().feed(data)


@some
@given(st.lists(st.text(string.ascii_letters + string.digits + " żółćŻ", max_size=20), max_size=6))
def test_driver_and_terminal_agree_on_every_frame(fields: list[str]) -> None:
    written = Frame("1A", "S1", tuple(fields))
    assert written.encode() == terminals_frame("1A", "S1", *fields)
    assert FrameReader().feed(written.encode()) == [written]


def test_a_damaged_frame_is_called_broken_and_the_next_one_is_read() -> None:
    good = Frame("1", "T1").encode()
    damaged = good[:-1] + bytes((good[-1] ^ 1,))
    assert FrameReader().feed(damaged + good + b"\x06") == [FrameMark.BROKEN, Frame("1", "T1"), FrameMark.ACK]
    assert BlockReader().feed(block(b"abc")[:-1] + b"\x00" + b"\x06") == [Mark.BROKEN, Mark.ACK]


@pytest.mark.parametrize("char", [chr(code) for code in range(0x20)])
def test_no_control_byte_gets_into_a_frame(char: str) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        Frame("1", "S1", (f"a{char}b",)).encode()


def test_an_envelope_opens_with_the_key_it_was_sealed_with_and_with_no_other() -> None:
    message = {"SaleToPOIRequest": {"MessageHeader": {"ServiceID": "1"}, "PaymentRequest": {"ż": 1}}}
    envelope = seal(message, KEY)
    assert unseal(envelope, KEY) == message
    assert envelope["SaleToPOIRequest"]["MessageHeader"] == {"ServiceID": "1"}
    assert seal(message, KEY) != envelope
    with pytest.raises(EnvelopeError):
        unseal(envelope, SharedKey("till-key", 1, "another passphrase"))


def test_driver_and_terminal_open_each_others_envelopes() -> None:
    terminal = NexoSimulator(passphrase=KEY.passphrase)
    message = {"SaleToPOIResponse": {"MessageHeader": {"ServiceID": "1"}, "PaymentResponse": {}}}
    assert terminal.unseal(seal(message, KEY)) == message
    assert unseal(terminal.seal(message), KEY) == message


@pytest.mark.parametrize("part", ["NexoBlob", "Nonce", "Hmac"])
def test_an_envelope_that_was_touched_does_not_open(part: str) -> None:
    envelope = seal({"SaleToPOIRequest": {"MessageHeader": {}, "PaymentRequest": {"amount": 1}}}, KEY)
    sealed = envelope["SaleToPOIRequest"]
    place = sealed if part == "NexoBlob" else sealed["SecurityTrailer"]
    place[part] = ("A" if place[part][0] != "A" else "B") + place[part][1:]
    with pytest.raises(EnvelopeError):
        unseal(envelope, KEY)


documents = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=8,
)
NAMES = (
    "Response", "Result", "PaymentResult", "AmountsResp", "AuthorizedAmount", "PaymentReceipt", "OutputContent",
    "OutputText", "Text", "POIData", "POITransactionID", "NexoBlob", "SecurityTrailer", "Nonce", "Hmac",
)  # fmt: skip


@some
@given(st.dictionaries(st.sampled_from(NAMES), st.dictionaries(st.sampled_from(NAMES), documents) | documents))
def test_documents_that_no_terminal_should_send_do_no_more_than_be_called_wrong(document: dict[str, object]) -> None:
    assert isinstance(Answer.read(document).result, str)
    with pytest.raises(EnvelopeError):
        unseal({"SaleToPOIResponse": document}, KEY)


def test_the_service_id_of_an_order_survives_a_restart_and_fits() -> None:
    long = CardOrder(OrderKind.PAYMENT, "0198c7b2-7f1e-7cc0-8a53-0f52b7d6c1aa", 1, "EUR")
    assert service_of(long) == service_of(CardOrder(OrderKind.PAYMENT, long.id, 1, "EUR"))
    assert len(service_of(long)) == 10
    assert service_of(long) != service_of(order())


def test_a_receipt_in_key_value_form_is_read_as_lines() -> None:
    text = [{"Text": "name=TOTAL&value=%e2%82%ac%c2%a01.00&key=total"}, {"Text": "key=filler"}, {"Text": "Thank you"}]
    paper = {"DocumentQualifier": "CustomerReceipt", "OutputContent": {"OutputText": text}}
    (receipt,) = Answer.read(json.loads(json.dumps({"PaymentReceipt": [paper]}))).receipts
    assert receipt.audience is Audience.CUSTOMER
    assert receipt.lines == ("TOTAL € 1.00", "", "Thank you")


def test_whole_card_numbers_are_masked_and_other_numbers_stay() -> None:
    assert printable("Card 5413 3300 8960 0119 ok") == "Card ************0119 ok"
    assert printable("Merchant 100764992 Trace 000265") == "Merchant 100764992 Trace 000265"
    assert printable("a\x1bp0\x00") == "a p0"
    assert masked_number("5413330089600119") == "****0119"
    assert masked_number("") == ""
