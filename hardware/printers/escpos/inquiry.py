"""Questions put to a printer before and after a job, on a link that is open."""

import time

from hardware.links.link import ByteLink
from hardware.printers.escpos import status as wire
from hardware.status import Fact, Outcome, PrinterStatus, refused

ASK_MODEL = b"\x1dIC"
NAME_BEGINS, NAME_ENDS = b"_", b"\x00"
NAME_LIMIT = 80


def sensors(link: ByteLink, deadline: float, wait: float, patience: float = 0.0) -> PrinterStatus:
    """Every sensor; `wait` seconds for each answer, `patience` for the first: another till may be printing just now."""
    answers: dict[int, int] = {}
    for number in wire.QUESTIONS:
        left = min(wait if answers else max(wait, patience), deadline - time.monotonic())
        if left <= 0:
            break
        answer = _ask(link, number, left)
        if answer is None:
            # A silent printer would cost this wait four times over.
            break
        answers[number] = answer
    return wire.decode_status(answers)


def model(link: ByteLink, timeout: float) -> str:
    """The name the printer gives itself (`GS I 67`), empty when it gives none in time."""
    deadline = time.monotonic() + timeout
    link.write(ASK_MODEL, timeout)
    heard = b""
    while (left := deadline - time.monotonic()) > 0 and len(heard) < NAME_LIMIT:
        data = link.read(NAME_LIMIT, left)
        heard += data
        begin = heard.find(NAME_BEGINS)
        end = heard.find(NAME_ENDS, begin + 1)
        if 0 <= begin < end:
            return heard[begin + 1 : end].decode("ascii", "replace")
        if not data:
            break
    return ""


def objection(found: PrinterStatus) -> Outcome | None:
    """Why a job must not start, None when no sensor speaks against it."""
    if found.cover_closed is Fact.NO:
        return refused("cover_open")
    if found.paper is Fact.NO:
        return refused("paper_out")
    if found.faulty is Fact.YES:
        return refused("printer_fault", "cutter or unrecoverable error")
    if found.online is Fact.NO:
        return refused("offline")
    return None


def _ask(link: ByteLink, number: int, timeout: float) -> int | None:
    deadline = time.monotonic() + timeout
    link.write(wire.question(number), timeout)
    while True:
        data = link.read(1, deadline - time.monotonic())
        if not data:
            return None
        answer = wire.status_byte(data)
        if answer is not None:
            return answer
        if time.monotonic() >= deadline:
            return None
