"""A wall of lockers played by a thread, as the open locker protocol has it; what it wrote survives its power cuts.

Simulated: doors that open, jam, stay open, cannot be seen; parcels; a key; power cuts at every step. Not simulated: the
30 days after which intents may be forgotten.
"""

import hashlib
import hmac
import json
import secrets
import select
from pathlib import Path

from PIL import Image

from hardware.simulators.endpoints import TcpEndpoint
from hardware.simulators.locker_wall import DEEDS, Doors, draw
from hardware.simulators.played import PlayedDevice

COLUMNS = 4
LONGEST = 4096
NAME_LENGTH, INTENT_LENGTH = 12, 64
POINTS = ("greeting", "open", "begun", "driven", "answer", "ask", "told", "status")
"""Where harm can be ordered: questions `open` and `ask`, steps `begun` and `driven`, replies, the greeting."""


class NewestClient(TcpEndpoint):
    """A port whose newest client ends the one before."""

    def accept(self) -> bool:
        """Take whoever is new."""
        if self._listener is not None and self._client is not None and select.select([self._listener], [], [], 0)[0]:
            self.drop()
        return super().accept()


class LockerSimulator(PlayedDevice):
    """One simulated wall; deeds are ordered as `jam A1`, harm as HARM:POINT. `driven` lists what latches really did."""

    orders = tuple(f"{deed} A1" for deed in DEEDS)

    def __init__(
        self,
        listen: str = "tcp://127.0.0.1:0",
        *,
        wall: str = "W-0417",
        key: str = "",
        state: Path | None = None,
        png_dir: Path | None = None,
        ledger: Path | None = None,
        control_port: int | None = None,
        lateness: float = 0.5,
    ) -> None:
        super().__init__(listen, ledger=ledger, control_port=control_port, lateness=lateness)
        if not isinstance(self._endpoint, TcpEndpoint):
            raise ValueError(f"{listen!r}: a wall of lockers listens on tcp://host:port")
        host, _, port = listen.removeprefix("tcp://").rpartition(":")
        self._endpoint = NewestClient(host, int(port))
        self.doors = Doors(COLUMNS)
        self.driven: list[tuple[str, str]] = []
        self._wall, self._key = wall, key
        self._state, self._png_dir = state, png_dir
        self._written = "{}"
        self._drawn = b""
        self._buffer, self._nonce, self._number = b"", "", 0
        self._intents: dict[str, dict[str, str]] = {}
        self.power_on()

    def picture(self) -> Image.Image:
        """The wall from the front."""
        return draw(self.doors)

    def order(self, name: str, count: int | None = None) -> dict[str, object]:
        """Carry out an order of the control port."""
        verb, _, which = name.partition(" ")
        if not which:
            return super().order(name, count)
        self.doors.act(verb, which)
        self.ledger.note(verb, compartment=which)
        return self.state()

    def state(self) -> dict[str, object]:
        """Which doors stand open."""
        return {
            "open": [door.name for column in self.doors.columns for door in column if door.open],
            "driven": len(self.driven),
        }

    def connected(self) -> None:
        """Greet whoever is new."""
        self._buffer, self._nonce, self._number = b"", secrets.token_hex(16), 0
        self._say("greeting", {"locker": 1, "wall": self._wall, "nonce": self._nonce})

    def power_on(self) -> None:
        """Know what was written before the power went."""
        self._buffer = b""
        if self._state is not None and self._state.exists():
            self._written = self._state.read_text("utf-8")
        self._intents = json.loads(self._written)

    def tick(self) -> None:
        """Draw the wall when it changed."""
        if self._png_dir is not None:
            picture = self.picture()
            if picture.tobytes() != self._drawn:
                self._drawn = picture.tobytes()
                self._png_dir.mkdir(parents=True, exist_ok=True)
                picture.save(self._png_dir / "locker.png")

    def hear(self, data: bytes) -> None:
        """Answer every whole line."""
        self._buffer += data
        while b"\n" in self._buffer:
            line, _, self._buffer = self._buffer.partition(b"\n")
            self._line(line)
        if len(self._buffer) > LONGEST:
            self._endpoint.drop()

    def _line(self, line: bytes) -> None:
        try:
            question = json.loads(line)
            number, verb = question["id"], question["do"]
            if not isinstance(number, int) or number <= self._number:
                raise ValueError("ids grow")
            self._number = number
            acts = {"status": self._status, "open": self._open, "ask": self._ask}
            acts[verb](number, question)
        except (ValueError, KeyError, TypeError, RecursionError):
            self._say("answer", {"id": None, "ok": False, "code": "not_understood"})

    def _status(self, number: int, _question: dict[str, object]) -> None:
        compartments = [
            {
                "name": door.name,
                "size": door.size,
                "door": self._door(door.name),
                "occupied": "yes" if door.holds else "no",
                "fault": door.fault(),
            }
            for column in self.doors.columns
            for door in column
        ]
        self._say("status", {"id": number, "ok": True, "compartments": compartments})

    def _open(self, number: int, question: dict[str, object]) -> None:
        name, intent = _word(question, "compartment", NAME_LENGTH), _word(question, "intent", INTENT_LENGTH)
        if not self.heard("open"):
            return
        known, door = self._intents.get(intent), self.doors.named(name)
        if known is not None:
            mine = known["compartment"] == name
            code = "void" if known["outcome"] == "void" else "" if mine else "intent_used"
        elif door is None:
            code = "no_such_compartment"
        elif self._key and not hmac.compare_digest(str(question.get("mac", "")), self._mac(number, name, intent)):
            code = "not_allowed"
        else:
            code = "" if door.in_use else "out_of_order"
        if code:
            self._say("answer", {"id": number, "ok": False, "code": code})
            return
        if known is None and door is not None:
            self._write(intent, name, "begun")
            self.heard("begun")
            self.driven.append((name, intent))
            self.ledger.note("driven", compartment=name, intent=intent)
            outcome = self.doors.drive(door)
            self.heard("driven")
            self._write(intent, name, outcome)
        self._tell("answer", number, intent)

    def _ask(self, number: int, question: dict[str, object]) -> None:
        intent = _word(question, "intent", INTENT_LENGTH)
        if not self.heard("ask"):
            return
        if intent not in self._intents and question.get("void") is True:
            self._write(intent, "", "void")
        self._tell("told", number, intent)

    def _tell(self, point: str, number: int, intent: str) -> None:
        known = self._intents.get(intent, {"compartment": "", "outcome": "none"})
        answer = {"id": number, "ok": True, "intent": intent, **known, "door": self._door(known["compartment"])}
        self._say(point, answer)

    def _write(self, intent: str, compartment: str, outcome: str) -> None:
        self._intents[intent] = {"compartment": compartment, "outcome": outcome}
        self._written = json.dumps(self._intents)
        if self._state is not None:
            new = self._state.with_suffix(".new")
            new.write_text(self._written, "utf-8")
            new.replace(self._state)

    def _door(self, name: str) -> str:
        door = self.doors.named(name)
        if door is None or not door.seen:
            return "unknown"
        return "open" if door.open else "closed"

    def _mac(self, number: int, compartment: str, intent: str) -> str:
        signed = f"{self._nonce}\n{number}\n{compartment}\n{intent}".encode()
        return hmac.new(self._key.encode(), signed, hashlib.sha256).hexdigest()

    def _say(self, point: str, message: dict[str, object]) -> None:
        wire = json.dumps(message).encode() + b"\n"
        self.reply(point, wire, wire.replace(b'"', b"'", 3))


def _word(question: dict[str, object], name: str, longest: int) -> str:
    """A name or an intent; raises ValueError for what is none."""
    word = question[name]
    if not isinstance(word, str) or len(word) > longest or not (word.isascii() and word.replace("-", "0").isalnum()):
        raise ValueError(name)
    return word
