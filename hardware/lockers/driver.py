"""The driver of the open locker protocol: one connection for every order; in doubt the wall is asked."""

import threading
import time
from collections.abc import Callable
from typing import TypeVar

from hardware.errors import DeviceError
from hardware.links.link import ByteLink
from hardware.lockers.line import SilenceError, WallLine
from hardware.lockers.locker import (
    COMPARTMENT,
    INTENT,
    OPEN_TIMEOUT,
    STATUS_TIMEOUT,
    DoorOutcome,
    WallStatus,
)
from hardware.lockers.messages import Answer, GarbledError, Greeting, answer_of, compartments_of, mac_of
from hardware.status import Fact, Outcome, done, not_sent, refused, unknown

ANSWER_TIMEOUT = 3.0
AGAIN = 0.1

T = TypeVar("T")


class WrongWallError(Exception):
    """Another wall answers than the one that was set up."""


class OpenLockerWall:
    """A wall that speaks the protocol; `key` where the wall has one, `wall` its number where it is pinned."""

    def __init__(
        self, device: str, link: ByteLink, *, key: str = "", wall: str = "", answer: float = ANSWER_TIMEOUT
    ) -> None:
        self._device, self._link, self._key, self._wall, self._answer = device, link, key, wall, answer
        self._turn = threading.Lock()

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    def look(self, timeout: float = STATUS_TIMEOUT) -> WallStatus:
        """Every compartment as its sensors have it."""

        def ask(line: WallLine, greeting: Greeting) -> WallStatus:
            told = compartments_of(line.ask(line.next_number(), {"do": "status"}))
            return WallStatus(Fact.YES, Fact.YES, "", greeting.wall, told)

        if not self._turn.acquire(timeout=timeout):
            return WallStatus()
        try:
            return self._talk(ask, time.monotonic() + timeout)
        except WrongWallError:
            return WallStatus(Fact.YES, Fact.NO, "wrong_device")
        except DeviceError as away:
            linked = Fact.NO if away.operation == "open" else Fact.YES
            return WallStatus(linked, Fact.NO, away.code)
        except SilenceError:
            return WallStatus(Fact.YES, Fact.NO, "no_answer")
        except GarbledError:
            return WallStatus(Fact.YES, Fact.NO, "garbled")
        finally:
            self._turn.release()

    def open_door(self, compartment: str, intent: str, timeout: float = OPEN_TIMEOUT) -> DoorOutcome:
        """Open one door; where the answer is lost, the wall is asked what became of it, and nothing is sent again."""
        _check(compartment, intent)
        deadline = time.monotonic() + timeout
        if not self._turn.acquire(timeout=timeout):
            return DoorOutcome(not_sent("busy", "another door is being opened"))
        sent = False

        def order(line: WallLine, greeting: Greeting) -> Answer:
            nonlocal sent
            number = line.next_number()
            question: dict[str, object] = {"do": "open", "compartment": compartment, "intent": intent}
            if self._key:
                question["mac"] = mac_of(self._key, greeting.nonce, number, compartment, intent)
            sent = True
            return answer_of(line.ask(number, question), intent, compartment)

        try:
            return _judged(self._talk(order, min(deadline, time.monotonic() + self._answer)))
        except WrongWallError:
            return DoorOutcome(not_sent("wrong_device", "another wall answers than the one that was set up"))
        except (DeviceError, SilenceError, GarbledError) as trouble:
            if not sent:
                return DoorOutcome(not_sent(*_told(trouble)))
            return self._settled(compartment, intent, deadline, unknown(*_told(trouble)))
        finally:
            self._turn.release()

    def resolve(self, compartment: str, intent: str, timeout: float = OPEN_TIMEOUT) -> DoorOutcome:
        """What became of an intent."""
        _check(compartment, intent)
        deadline = time.monotonic() + timeout
        if not self._turn.acquire(timeout=timeout):
            return DoorOutcome(unknown("busy", "a door is being opened"))
        try:
            return self._settled(compartment, intent, deadline, unknown("no_answer", "the wall was not asked"))
        finally:
            self._turn.release()

    def close(self) -> None:
        """Let go of the wall."""
        self._link.close()

    def _settled(self, compartment: str, intent: str, deadline: float, doubt: Outcome) -> DoorOutcome:
        """Ask until the wall says what became of it, or until there is no time left."""

        def ask(line: WallLine, _greeting: Greeting) -> Answer:
            question = {"do": "ask", "intent": intent, "void": True}
            return answer_of(line.ask(line.next_number(), question), intent, compartment)

        while time.monotonic() < deadline:
            try:
                return _judged(self._talk(ask, min(deadline, time.monotonic() + self._answer)))
            except WrongWallError:
                return DoorOutcome(unknown("wrong_device", "another wall answers than the one that was asked"))
            except (DeviceError, SilenceError, GarbledError) as trouble:
                doubt = unknown(*_told(trouble))
                time.sleep(min(AGAIN, max(deadline - time.monotonic(), 0)))
        return DoorOutcome(doubt)

    def _talk(self, about: Callable[[WallLine, Greeting], T], deadline: float) -> T:
        line = WallLine(self._link, deadline)
        try:
            greeting = line.greet()
            if self._wall and greeting.wall != self._wall:
                raise WrongWallError
            return about(line, greeting)
        finally:
            line.close()


def _check(compartment: str, intent: str) -> None:
    if not COMPARTMENT.fullmatch(compartment):
        raise ValueError(f"{compartment!r} is no compartment: 1 to 12 letters, figures and dashes")
    if not INTENT.fullmatch(intent):
        raise ValueError(f"{intent!r} is no intent: 1 to 64 letters, figures and dashes")


def _judged(answer: Answer) -> DoorOutcome:
    if answer.code:
        return DoorOutcome(refused(answer.code))
    match answer.outcome:
        case "opened":
            return DoorOutcome(done("door"), answer.open)
        case "driven":
            return DoorOutcome(done(), answer.open)
        case "jammed":
            return DoorOutcome(refused("jammed", "the latch was driven and the door stayed closed"), answer.open)
        case "void" | "none":
            return DoorOutcome(not_sent("never_arrived", "the wall knows nothing of it, and never will"))
        case _:
            return DoorOutcome(unknown("begun", "the power failed while the latch was driven"), answer.open)


def _told(trouble: DeviceError | SilenceError | GarbledError) -> tuple[str, str]:
    match trouble:
        case DeviceError():
            return trouble.code, trouble.detail
        case SilenceError():
            return "no_answer", "the wall did not answer in time"
        case _:
            return "garbled", str(trouble)
