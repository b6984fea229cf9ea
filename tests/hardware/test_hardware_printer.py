"""The ESC/POS driver against a printer in memory: what it refuses, what it waits for, what it never repeats."""

import threading
from dataclasses import replace

import pytest

from hardware.errors import LinkLostError
from hardware.links.memory import MemoryLink
from hardware.printers.escpos.driver import EscposPrinter, Timings
from hardware.printers.escpos.profile import load_profile
from hardware.printers.escpos.proof import Confirm
from hardware.printers.printer import ReceiptPrinter
from hardware.printers.ticket import Bitmap, Cut, Image, Text, Ticket
from hardware.status import Certainty, Outcome, PrinterStatus

QUICK = Timings(answer=0.05, patience=0.05, confirm=0.05, turn=0.05)
SLIP = Ticket((Text("Hi"), Cut()))
READY = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}


class MemoryPrinter:
    """Answers real-time questions from a table and the in-order question when it is the last of a job."""

    def __init__(self, answers: dict[int, int], proof: bytes = b"\x00") -> None:
        self.answers = answers
        self.proof = proof
        self.jobs: list[bytes] = []
        self.link = MemoryLink(respond=self.respond)

    def respond(self, data: bytes) -> bytes:
        if data[:2] == b"\x10\x04":
            return bytes([self.answers[data[2]]]) if data[2] in self.answers else b""
        self.jobs.append(data)
        return self.proof if data.endswith(b"\x1dr\x01") else b""


class Clock:
    """Time that passes when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def driver(device: MemoryPrinter, confirm: Confirm = Confirm.GS_R, clock: Clock | None = None) -> EscposPrinter:
    profile = load_profile("TM-T88V")
    return EscposPrinter("receipt", device.link, profile, confirm=confirm, timings=QUICK, clock=clock or Clock())


def code(outcome: Outcome) -> tuple[Certainty, str]:
    return outcome.certainty, outcome.code


def test_the_driver_is_a_receipt_printer() -> None:
    assert isinstance(driver(MemoryPrinter(READY)), ReceiptPrinter)


@pytest.mark.parametrize(
    ("question", "answer", "reason"),
    [(1, 0x1A, "offline"), (2, 0x16, "cover_open"), (3, 0x1A, "printer_fault"), (4, 0x72, "paper_out")],
)
def test_each_obstacle_has_its_own_reason_and_nothing_is_sent(question: int, answer: int, reason: str) -> None:
    device = MemoryPrinter(READY | {question: answer})
    assert code(driver(device).print(SLIP)) == (Certainty.REFUSED, reason)
    assert device.jobs == []


def test_a_printer_that_never_answers_is_printed_on_only_where_no_proof_is_wanted() -> None:
    device = MemoryPrinter({})
    assert code(driver(device).print(SLIP)) == (Certainty.NOT_SENT, "no_answer")
    assert device.jobs == []
    assert driver(device, Confirm.NONE).print(SLIP) == Outcome(Certainty.DONE)
    assert len(device.jobs) == 1


def test_without_proof_the_outcome_is_unknown_and_the_job_was_sent_once() -> None:
    device = MemoryPrinter(READY, proof=b"")
    assert code(driver(device).print(SLIP)) == (Certainty.UNKNOWN, "no_proof")
    assert len(device.jobs) == 1


def test_a_late_answer_to_a_status_question_is_no_proof() -> None:
    assert code(driver(MemoryPrinter(READY, proof=b"\x12\x12")).print(SLIP)) == (Certainty.UNKNOWN, "no_proof")


def test_the_process_id_of_another_job_is_no_proof() -> None:
    device = MemoryPrinter(READY)
    device.link = MemoryLink(respond=lambda data: device.respond(data) or b"\x37\x229999\x00")
    assert code(driver(device, Confirm.PROCESS_ID).print(SLIP)) == (Certainty.UNKNOWN, "no_proof")


def test_the_drawer_may_be_kicked_again_after_a_second() -> None:
    clock, device = Clock(), MemoryPrinter(READY)
    printer = driver(device, clock=clock)
    assert printer.kick().done
    clock.now += 0.9
    assert code(printer.kick()) == (Certainty.REFUSED, "kicked_just_now")
    clock.now += 0.2
    assert printer.kick().done
    assert len(device.jobs) == 2


def test_a_kick_of_unknown_outcome_also_needs_a_second() -> None:
    printer = driver(MemoryPrinter(READY, proof=b""))
    assert printer.kick().certainty is Certainty.UNKNOWN
    assert code(printer.kick()) == (Certainty.REFUSED, "kicked_just_now")


def test_a_kick_that_was_not_sent_may_be_tried_again_at_once() -> None:
    device = MemoryPrinter({})
    printer = driver(device)
    assert code(printer.kick()) == (Certainty.NOT_SENT, "no_answer")
    device.answers = READY
    assert printer.kick().done


def test_a_job_that_gets_no_turn_is_not_sent() -> None:
    arrived, leave = threading.Event(), threading.Event()
    device = MemoryPrinter(READY)

    def slowly(data: bytes) -> bytes:
        arrived.set()
        leave.wait(5)
        return device.respond(data)

    device.link = MemoryLink(respond=slowly)
    printer = driver(device)
    first = threading.Thread(target=printer.print, args=(SLIP,))
    first.start()
    assert arrived.wait(5)
    assert code(printer.print(SLIP)) == (Certainty.NOT_SENT, "busy")
    assert printer.status(0.05) == PrinterStatus()
    leave.set()
    first.join(5)
    assert len(device.jobs) == 1


class CutOff(MemoryLink):
    """A link whose line is cut before the second piece of a job."""

    def __init__(self, device: MemoryPrinter) -> None:
        super().__init__(respond=device.respond)
        self.device = device

    def write(self, data: bytes, stall_timeout: float = 1.0) -> None:
        """Gone once a job began."""
        if self.device.jobs:
            raise LinkLostError("receipt", "memory", "write", "cut off")
        super().write(data, stall_timeout)


def test_a_link_that_breaks_between_two_pieces_of_a_picture_leaves_the_outcome_unknown() -> None:
    device = MemoryPrinter(READY)
    device.link = CutOff(device)
    profile = replace(load_profile("TM-T88V"), fragment_rows=10, fragment_pause=0.001)
    printer = EscposPrinter("receipt", device.link, profile, timings=QUICK)
    picture = Ticket((Image(Bitmap(8, (b"\xff",) * 30)), Cut()))
    assert code(printer.print(picture)) == (Certainty.UNKNOWN, "link_lost")
    assert len(device.jobs) == 1
