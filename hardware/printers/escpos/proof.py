"""How a printer proves that it came to the end of a job, and how its answer is told from everything else it says.

Best first: the process id comes back once the job is printed; the sensor question and the automatic report are answered
in their turn, when all before them was carried out. Unlike these, a real-time answer overtakes the job and proves
nothing (Epson: GS ( H, GS r, GS a, DLE EOT).
"""

from enum import Enum

ASK_SENSOR_IN_TURN = b"\x1dr\x01"
REPORTS_ON, REPORTS_OFF = b"\x1da\xff", b"\x1da\x00"
PROCESS_ID, PROCESS_ID_ANSWER = b"\x1d(H\x06\x0000", b"\x37\x22"

REAL_TIME_BITS, REPORT_VALUE = 0x93, 0x10
IN_TURN_BITS = 0x90
REPORT_LENGTH = 4
REPORT_OFFLINE = 0x08


class Confirm(Enum):
    """How completion is proved; NONE for printers that never answer."""

    PROCESS_ID = "process_id"
    GS_R = "gs_r"
    ASB = "asb"
    NONE = "none"

    @property
    def opening(self) -> bytes:
        """What goes before the job, so that no report of an earlier switch is taken for its proof."""
        return REPORTS_OFF if self is Confirm.ASB else b""

    def question(self, identity: bytes) -> bytes:
        """What goes behind the job; `identity` is four printable characters."""
        if self is Confirm.PROCESS_ID:
            return PROCESS_ID + identity
        if self is Confirm.GS_R:
            return ASK_SENSOR_IN_TURN
        return REPORTS_ON + REPORTS_OFF if self is Confirm.ASB else b""

    def proved(self, answer: bytes, identity: bytes) -> bool:
        """Whether these bytes, all that came since the job began, hold the proof."""
        if self is Confirm.PROCESS_ID:
            return PROCESS_ID_ANSWER + identity in answer
        sensors, reports = _read(answer)
        if self is Confirm.ASB:
            return any(not report[0] & REPORT_OFFLINE for report in reports)
        return self is Confirm.GS_R and sensors


def _read(answer: bytes) -> tuple[bool, list[bytes]]:
    """Whether a sensor byte is among the bytes, and every whole automatic report."""
    sensors, reports, place = False, [], 0
    while place < len(answer):
        if answer[place] & REAL_TIME_BITS == REPORT_VALUE:
            # Its later bytes look like the answer to the sensor question.
            reports.append(answer[place : place + REPORT_LENGTH])
            place += REPORT_LENGTH
            continue
        sensors = sensors or answer[place] & IN_TURN_BITS == 0
        place += 1
    return sensors, [report for report in reports if _is_report(report)]


def _is_report(report: bytes) -> bool:
    return len(report) == REPORT_LENGTH and not any(byte & IN_TURN_BITS for byte in report[1:])
