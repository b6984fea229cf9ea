"""What a printer's answers mean."""

import pytest

from hardware.printers.escpos import status as wire
from hardware.printers.escpos.proof import Confirm
from hardware.status import Fact, PrinterStatus

ID = b"0007"
READY = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}


def test_a_ready_printer_is_on_line_with_paper_and_a_closed_cover() -> None:
    found = wire.decode_status(READY)
    assert found == PrinterStatus(Fact.YES, Fact.YES, Fact.YES, Fact.NO, Fact.NO, Fact.NO)


def test_silence_is_unknown_never_fine() -> None:
    assert wire.decode_status({}) == PrinterStatus()
    assert not wire.decode_status({}).answered
    assert wire.decode_status({1: 0x12}).paper is Fact.UNKNOWN


@pytest.mark.parametrize(
    ("question", "byte", "fact", "value"),
    [
        (1, 0x1A, "online", Fact.NO),
        (1, 0x16, "drawer_signal", Fact.YES),
        (2, 0x16, "cover_closed", Fact.NO),
        (3, 0x1A, "faulty", Fact.YES),
        (3, 0x32, "faulty", Fact.YES),
        (4, 0x1E, "paper_near_end", Fact.YES),
        (4, 0x72, "paper", Fact.NO),
    ],
)
def test_each_bit_has_its_meaning(question: int, byte: int, fact: str, value: Fact) -> None:
    assert getattr(wire.decode_status(READY | {question: byte}), fact) is value


def test_a_byte_without_the_fixed_bits_is_no_answer() -> None:
    answers = [byte for byte in range(256) if wire.status_byte(bytes([byte])) is not None]
    assert all(f"{byte:08b}"[0] + f"{byte:08b}"[3] + f"{byte:08b}"[6:] == "0110" for byte in answers)
    assert len(answers) == 16


def test_an_answer_to_a_status_question_proves_no_printing() -> None:
    real_time = [bytes([byte]) for byte in range(256) if wire.status_byte(bytes([byte]))]
    assert not any(way.proved(answer, ID) for way in Confirm for answer in real_time)
    assert Confirm.GS_R.proved(b"\x00", ID)


def test_an_automatic_report_is_no_answer_to_the_sensor_question() -> None:
    assert not Confirm.GS_R.proved(b"\x10\x00\x00\x00", ID)
    assert not Confirm.GS_R.proved(b"\x12\x18\x00\x0f", ID)
    assert Confirm.GS_R.proved(b"\x18\x00\x0f\x00\x03", ID)


def test_a_whole_automatic_report_of_a_printer_on_line_proves_a_job() -> None:
    assert Confirm.ASB.proved(b"\x12\x14\x00\x03\x00", ID)
    assert not Confirm.ASB.proved(b"\x10\x00\x00", ID)
    assert not Confirm.ASB.proved(b"\x18\x00\x0c\x00", ID)
    assert not Confirm.ASB.proved(b"\x10\x12\x12\x12", ID)


def test_only_its_own_process_id_proves_a_job() -> None:
    assert Confirm.PROCESS_ID.proved(b"\x37\x220007\x00", ID)
    assert not Confirm.PROCESS_ID.proved(b"\x37\x220006\x00", ID)
