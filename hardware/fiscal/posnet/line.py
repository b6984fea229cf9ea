"""A conversation with one POSNET device: one command, one answer, and what was said when an answer went missing."""

import math
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from hardware.errors import DeviceError, LinkLostError
from hardware.fiscal.posnet.errors import UNKNOWN_TOKEN, hindrance_of
from hardware.fiscal.posnet.frames import FRAME_ERROR, TOKENS, Command, FrameReader, Garbled, Reply
from hardware.fiscal.states import Hindrance
from hardware.links.link import ByteLink

CHUNK = 4096
NEVER = math.inf
SHORTEST = 0.05
STORED = 32
REPEAT, MECHANISM, PANEL = "rpt", "sprn", "sdev"


@dataclass(frozen=True, slots=True)
class Timings:
    """Waiting times in seconds.

    `reply` is for an answer, `printing` for one that comes after paper has moved, `longest` for a person to put right
    what keeps the device from going on, `recovery` for learning what became of a receipt in doubt; `settled` is how
    long counters have to stand still before a document is believed to be left open.
    """

    open: float = 2.0
    turn: float = 10.0
    stall: float = 5.0
    reply: float = 5.0
    printing: float = 60.0
    longest: float = 600.0
    recovery: float = 15.0
    settled: float = 10.0
    poll: float = 1.0
    again: float = 0.5


@dataclass(frozen=True, slots=True)
class Look:
    """How a device stands: what a person has to do, whether commands wait in it, whose the transaction is (`tl`)."""

    speaks: bool
    hindrance: Hindrance | None = None
    busy: bool = False
    owner: int | None = None
    near_end: bool | None = None
    answer: Reply | None = None


class NoAnswerError(DeviceError):
    """The device took a command, as far as can be known, and did not answer it."""

    code = "no_answer"


class PosnetLine:
    """One link, used by one thread at a time. State-changing commands carry tokens, so that late replies are known."""

    def __init__(self, device: str, link: ByteLink, timings: Timings, charset: str) -> None:
        self._device, self._link, self._timings, self._charset = device, link, timings, charset
        self._reader = FrameReader(charset)
        self._token = random.randrange(TOKENS)
        self._stored = 0
        self._until = NEVER

    def open(self, timeout: float, until: float = NEVER) -> None:
        """Connect; no question waits beyond `until` (of the monotonic clock). Raises UnreachableError."""
        self._until = until
        self._reader.forget()
        self._link.open(max(min(timeout, until - time.monotonic()), SHORTEST))

    def close(self) -> None:
        """Disconnect."""
        self._link.close()

    def fresh_token(self) -> int:
        """A token under which the device has no answer stored, also none from before we began. Raises as `said`."""
        while True:
            token = self._next_token()
            if self._stored >= STORED or self._replayed(token) is None:
                return token

    def ask(self, name: str) -> Reply:
        """A question without effect. Raises NoAnswerError or LinkLostError."""
        command = Command(name, token=self._next_token())
        self._send(command)
        return self._answer(command, self._timings.reply)

    def tell(self, command: Command, patience: float, hindered: Callable[[Hindrance | None], None]) -> Reply:
        """A command with an effect, sent once; what keeps the device from going on is told while it is waited for.

        `patience` is for a device that nothing hinders. A reply that went missing is asked for by its token. Raises
        NoAnswerError or LinkLostError, whose `accepted` is 0 when the command cannot have arrived whole.
        """
        tokened = command if command.token is not None else command.tokened(self.fresh_token())
        wire = tokened.encode(self._charset)
        try:
            self._link.write(wire, self._within(self._timings.stall))
        except LinkLostError as lost:
            whole = int(lost.accepted >= len(wire))
            raise LinkLostError(self._device, lost.address, command.name, lost.detail, accepted=whole) from lost
        try:
            return self._patiently(tokened, patience, hindered)
        except LinkLostError as lost:
            raise LinkLostError(self._device, lost.address, command.name, lost.detail, accepted=1) from lost

    def said(self, name: str, token: int) -> Reply | None:
        """What it answered to a command under a token, None when it knows no such one. Raises NoAnswerError,
        LinkLostError.
        """
        reply = self._replayed(token)
        return reply if reply is not None and reply.name == name else None

    def look(self, awaited: Command | None = None) -> Look:
        """How the device stands, asked in a way that is answered even while it prints. Raises LinkLostError.

        Ends early when the answer to an awaited command comes meanwhile.
        """
        answers: dict[str, Reply] = {}
        for name in (PANEL, MECHANISM):
            glance = Command(f"!{name}")
            self._send(glance)
            deadline = time.monotonic() + self._within(self._timings.reply)
            while name not in answers and (left := deadline - time.monotonic()) > 0:
                for reply in self._read(left):
                    if isinstance(reply, Garbled):
                        continue
                    if awaited is not None and not _untold(reply) and _answers(reply, awaited):
                        return Look(speaks=True, answer=reply)
                    if _answers(reply, glance):
                        answers[name] = reply
            if name not in answers:
                return Look(speaks=False)
        panel = answers[PANEL]
        return Look(
            speaks=True,
            hindrance=hindrance_of(answers[MECHANISM], panel),
            busy=panel.flag("qe") is False,
            owner=panel.number("tl"),
            near_end=panel.flag("pe"),
        )

    def _patiently(self, command: Command, patience: float, told: Callable[[Hindrance | None], None]) -> Reply:
        """Wait, looking at the device while it is silent; what was answered to the command is asked for in the end."""
        end = min(time.monotonic() + self._timings.longest, self._until)
        quiet_at = time.monotonic() + patience
        pause, shown = self._timings.reply, None
        try:
            while (now := time.monotonic()) < min(quiet_at, end):
                reply = self._hear(command, min(pause, quiet_at - now), anything=False)
                pause = self._timings.poll
                if isinstance(reply, Reply) and not _untold(reply):
                    return reply
                # A damaged answer has come already: there is nothing to look after.
                look = self.look(command) if reply is None else Look(speaks=False)
                if look.answer is not None:
                    return look.answer
                if look.hindrance is not shown:
                    shown = look.hindrance
                    told(shown)
                if look.hindrance is not None:
                    quiet_at = time.monotonic() + patience
                elif not look.busy:
                    known = self._said_unless_at_work(command, look)
                    if known is not None:
                        return known
        finally:
            if shown is not None:
                told(None)
        raise NoAnswerError(self._device, "posnet", command.name, "no answer")

    def _said_unless_at_work(self, command: Command, look: Look) -> Reply | None:
        """The stored answer, None while the device answers only what is asked aside, because it works on the command.

        Raises NoAnswerError when it does not know the command, or is silent altogether.
        """
        try:
            known = self.said(command.name, command.token or 0)
        except NoAnswerError:
            if look.speaks:
                return None
            raise
        if known is None:
            raise NoAnswerError(self._device, "posnet", command.name, "the device does not know of this command")
        return known

    def _replayed(self, token: int) -> Reply | None:
        command = Command(REPEAT, token=token)
        self._send(command)
        reply = self._answer(command, self._timings.reply, anything=True)
        return None if reply.name == FRAME_ERROR and reply.error == UNKNOWN_TOKEN else reply

    def _next_token(self) -> int:
        self._token = (self._token + 1) % TOKENS
        return self._token

    def _answer(self, command: Command, timeout: float, *, anything: bool = False) -> Reply:
        reply = self._hear(command, timeout, anything=anything)
        if isinstance(reply, Reply):
            return reply
        detail = "no answer" if reply is None else "a garbled answer"
        raise NoAnswerError(self._device, "posnet", command.name, detail)

    def _hear(self, command: Command, timeout: float, *, anything: bool) -> Reply | Garbled | None:
        """The answer, the first damaged frame, or nothing; answers to earlier commands are left aside."""
        deadline = time.monotonic() + self._within(timeout)
        while (left := deadline - time.monotonic()) > 0:
            for event in self._read(left):
                if isinstance(event, Garbled) or _answers(event, command, anything=anything):
                    self._stored += command.token is not None and command.name != REPEAT
                    return event
        return None

    def _read(self, timeout: float) -> list[Reply | Garbled]:
        return self._reader.feed(self._link.read(CHUNK, timeout))

    def _send(self, command: Command) -> None:
        self._link.write(command.encode(self._charset), self._within(self._timings.stall))

    def _within(self, timeout: float) -> float:
        return max(min(timeout, self._until - time.monotonic()), SHORTEST)


def _answers(reply: Reply, command: Command, *, anything: bool = False) -> bool:
    """Whether a reply belongs to a command; a damaged command cannot be answered under its token."""
    if reply.name == FRAME_ERROR:
        return reply.token in (None, command.token)
    if command.token is None:
        return reply.name.removeprefix("!") == command.name.removeprefix("!")
    if reply.token is None:
        # The specification shows refusals without their token.
        return reply.error is not None and (anything or reply.name == command.name)
    return reply.token == command.token and (anything or reply.name == command.name)


def _untold(reply: Reply) -> bool:
    """Whether the device speaks of a frame it could not read, which may be this command or noise before it."""
    return reply.name == FRAME_ERROR and reply.token is None
