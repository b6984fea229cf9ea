"""A scale played by a thread.

Simulated: weights, movement, load beyond its range, a pan lifted off, the window, silence and broken answers.
Not simulated: taring by keys, several ranges, the checksums of approved combinations.
"""

from pathlib import Path

from PIL import Image

from hardware.simulators.played import PlayedDevice
from hardware.simulators.scale_pan import CAPACITY, PlayedPan, window
from hardware.simulators.scale_protocols import PROTOCOLS, Dialog06

POINTS = ("question", "answer")


class ScaleSimulator(PlayedDevice):
    """One simulated scale; what lies on it is ordered: `load` with grams, `overload`, `negative`, `moving`, `settle`.

    `silent` and `speak`, `challenge`; harm at the points `question` and `answer`.
    """

    orders = ("load", "empty", "overload", "negative", "moving", "settle", "silent", "speak", "challenge")

    def __init__(
        self,
        listen: str = "tcp://127.0.0.1:0",
        *,
        speaks: str = "toledo8217",
        png_dir: Path | None = None,
        ledger: Path | None = None,
        control_port: int | None = None,
        settles: float = 0.0,
        lateness: float = 0.5,
    ) -> None:
        super().__init__(listen, ledger=ledger, control_port=control_port, lateness=lateness)
        self.pan = PlayedPan(settles)
        self._speaks = speaks
        self._speaker = PROTOCOLS[speaks](self.pan)
        self._silent = False
        self._png_dir = png_dir
        self._drawn: object = None

    def load(self, grams: int) -> None:
        """This lies on the pan from now on."""
        self.pan.put(grams)
        self.ledger.note("load", grams=grams)

    def picture(self) -> Image.Image:
        """The window as a person sees it."""
        return window(self.pan.look(), self._speaks)

    def order(self, name: str, count: int | None = None) -> dict[str, object]:
        """Carry out an order of the control port."""
        acts = {
            "load": lambda: self.load(count or 0),
            "empty": lambda: self.load(0),
            "overload": lambda: self.load(CAPACITY + 1),
            "negative": lambda: self.load(-(count or 250)),
            "moving": lambda: self.pan.shake(shaken=True),
            "settle": lambda: self.pan.shake(shaken=False),
            "silent": lambda: self._be_silent(silent=True),
            "speak": lambda: self._be_silent(silent=False),
            "challenge": self._challenge,
        }
        if name not in acts:
            return super().order(name, count)
        acts[name]()
        return self.state()

    def state(self) -> dict[str, object]:
        """What lies on the pan."""
        sight = self.pan.look()
        return {"grams": sight.grams, "moving": sight.moving}

    def hear(self, data: bytes) -> None:
        """Answer every question."""
        plain = bytes(byte & 0x7F for byte in data)
        for answer in self._speaker.answers(plain):
            if self._silent or not self.heard("question"):
                continue
            wire = self._on_line(answer)
            self.reply("answer", wire, _one_bit_wrong(answer, wire))

    def connected(self) -> None:
        """A till connected."""
        self._speaker.forget()

    def power_on(self) -> None:
        """Half a question is forgotten."""
        self._speaker.forget()

    def tick(self) -> None:
        """Draw the window when it changed."""
        sight = self.pan.look()
        if self._png_dir is not None and sight != self._drawn:
            self._drawn = sight
            self._png_dir.mkdir(parents=True, exist_ok=True)
            self.picture().save(self._png_dir / "scale.png")

    def _be_silent(self, *, silent: bool) -> None:
        self._silent = silent

    def _challenge(self) -> None:
        if not isinstance(self._speaker, Dialog06):
            raise ValueError(f"{self._speaks} knows no challenge")
        self._speaker.challenge = True

    def _on_line(self, answer: bytes) -> bytes:
        """With the parity bit on a serial line; a network adapter takes it off."""
        if not self.serial or self._speaker.parity == "none":
            return answer
        wanted = int(self._speaker.parity == "odd")
        return bytes(byte | (0x80 if byte.bit_count() % 2 != wanted else 0) for byte in answer)


def _one_bit_wrong(answer: bytes, wire: bytes) -> bytes:
    """A bit of a figure flipped on its way."""
    figures = [place for place, byte in enumerate(answer) if chr(byte).isdigit()] or [len(answer) - 1]
    at = figures[len(figures) // 2]
    return wire[:at] + bytes([wire[at] ^ 0x01]) + wire[at + 1 :]
