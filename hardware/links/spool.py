"""A link into a raw queue of the system's print spooler; a job is handed over whole and its end is never told.

What the spooler took is on its way, not on paper: a job may wait in the queue for as long as the printer is away.
"""

import contextlib
import shutil
import subprocess

from hardware.address import SpoolAddress
from hardware.errors import LinkLostError, UnreachableError, WriteStalledError
from hardware.links.link import OPEN_TIMEOUT, STALL_TIMEOUT

PROGRAM, QUESTION = "lp", "lpstat"
TITLE = "receipt"
END_WAIT = 0.2


class SpoolLink:
    """Bytes as jobs of one print queue, each write a job of its own."""

    answers = False
    bytes_per_second = 4_000

    def __init__(self, device: str, address: SpoolAddress) -> None:
        self._device = device
        self._address = address
        self._open = False

    def open(self, timeout: float = OPEN_TIMEOUT) -> None:
        """See that the queue is there; raises UnreachableError."""
        self.close()
        if shutil.which(PROGRAM) is None or shutil.which(QUESTION) is None:
            raise self._unreachable("this system has no print spooler (lp)")
        try:
            ended = _run([QUESTION, "-p", self._address.queue], b"", timeout)
        except OSError as wrong:
            raise self._unreachable(str(wrong)) from wrong
        except subprocess.TimeoutExpired as wrong:
            raise self._unreachable(f"the spooler did not answer in {timeout:g} s") from wrong
        if ended.returncode:
            raise self._unreachable(_said(ended) or f"there is no queue {self._address.queue}")
        self._open = True

    def write(self, data: bytes, stall_timeout: float = STALL_TIMEOUT) -> None:
        """Hand the data over as one job; raises WriteStalledError when that takes longer, else LinkLostError."""
        if not self._open:
            raise LinkLostError(self._device, str(self._address), "write", "the link is closed")
        try:
            ended = _run([PROGRAM, "-d", self._address.queue, "-o", "raw", "-t", TITLE, "-s"], data, stall_timeout)
        except OSError as wrong:
            raise LinkLostError(self._device, str(self._address), "write", str(wrong)) from wrong
        except subprocess.TimeoutExpired as wrong:
            # The spooler may have the whole job and only be slow to say so.
            detail = f"the spooler did not take the job in {stall_timeout:g} s"
            raise WriteStalledError(self._device, str(self._address), "write", detail, len(data)) from wrong
        if ended.returncode:
            raise LinkLostError(self._device, str(self._address), "write", _said(ended))

    def read(self, limit: int, timeout: float) -> bytes:  # noqa: ARG002  # part of the protocol
        """Nothing, at once: a spooler has no way back."""
        return b""

    def close(self) -> None:
        """Nothing is held."""
        self._open = False

    def _unreachable(self, detail: str) -> UnreachableError:
        return UnreachableError(self._device, str(self._address), "open", detail)


def _run(command: list[str], data: bytes, timeout: float) -> subprocess.CompletedProcess[bytes]:
    with subprocess.Popen(  # a fixed program; the queue's name was checked and is no option
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as program:
        try:
            said, _ = program.communicate(data, timeout)
        except BaseException:
            program.kill()
            with contextlib.suppress(subprocess.TimeoutExpired):
                program.communicate(timeout=END_WAIT)
            raise
        return subprocess.CompletedProcess(command, program.returncode, said)


def _said(ended: subprocess.CompletedProcess[bytes]) -> str:
    return ended.stdout.decode("utf-8", "replace").strip()
