"""How simulated scales speak: 8217, SCP-01, Radwag and Dialog 06, each taking bytes and giving whole answers."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator

from hardware.simulators.scale_pan import PlayedPan, Sight

LIGHTEST = 20


class Speaker(ABC):
    """One protocol: questions are cut out of the bytes that came, each answered by what the pan shows."""

    parity = "even"

    def __init__(self, pan: PlayedPan) -> None:
        self.pan = pan
        self.heard = b""

    def answers(self, data: bytes) -> Iterator[bytes]:
        """The answers to what these bytes complete."""
        self.heard += data
        while (answer := self.next_answer()) is not None:
            yield answer

    @abstractmethod
    def next_answer(self) -> bytes | None:
        """The answer to the first question heard, None while there is no whole one."""

    def forget(self) -> None:
        """Drop half a question."""
        self.heard = b""


class Toledo8217(Speaker):
    """A weight in kilograms when it is still, else a status byte with bit 6 set."""

    def next_answer(self) -> bytes | None:
        """`W` asks for the weight, `Ehello` for an echo; other letters are passed over."""
        while self.heard:
            if self.heard.startswith(b"Ehello"):
                self.heard = self.heard[6:]
                return b"\x02E\rhello"
            if b"Ehello".startswith(self.heard):
                return None
            letter, self.heard = self.heard[:1], self.heard[1:]
            if letter == b"W":
                return self._weight(self.pan.look())
        return None

    def _weight(self, sight: Sight) -> bytes:
        status = sight.moving * 1 + sight.overload * 2 + sight.below * 4
        if status:
            return b"\x02?" + bytes([0x40 | status]) + b"\r"
        return b"\x02%2d.%03d\r" % divmod(sight.grams, 1000)


class Scp01(Speaker):
    """Weight and two status bytes."""

    def next_answer(self) -> bytes | None:
        """`W CR` asks for weight and status, `S CR` for the status alone."""
        if b"\r" not in self.heard:
            return None
        question, _, self.heard = self.heard.partition(b"\r")
        sight = self.pan.look()
        first, second = 0x30 | sight.moving | sight.empty << 1, 0x30 | sight.below | sight.overload << 1
        status = b"\nS" + bytes([first, second]) + b"\r\x03"
        if question == b"S":
            return status
        if question != b"W":
            return b"\n?\r\x03"
        shown = b"^^.^^^" if sight.overload else b"__.___" if sight.below else b"%02d.%03d" % divmod(sight.grams, 1000)
        return b"\n" + shown + b"KG\r" + status


class Radwag(Speaker):
    """Fixed columns: command, stability, sign, nine figures, unit."""

    parity = "none"

    def next_answer(self) -> bytes | None:
        """`SI CR LF` asks for the mass as it is."""
        if b"\r\n" not in self.heard:
            return None
        question, _, self.heard = self.heard.partition(b"\r\n")
        if question != b"SI":
            return b"ES\r\n"
        sight = self.pan.look()
        mark = "^" if sight.overload else "v" if sight.below else "?" if sight.moving else " "
        mass = f"{abs(sight.grams) / 1000:9.3f}"
        return f"SI {mark} {'-' if sight.below else ' '}{mass} kg \r\n".encode()


class Dialog06(Speaker):
    """Takes a price, weighs once for every movement, says why it does not; `challenge` makes it ask for checksums."""

    parity = "odd"
    challenge = False

    def __init__(self, pan: PlayedPan) -> None:
        super().__init__(pan)
        self._price = 0
        self._weighed_at = -1
        self._why = b"00"

    def next_answer(self) -> bytes | None:
        """Every turn of the till begins with EOT."""
        acts: tuple[tuple[bytes, Callable[[bytes], bytes]], ...] = (
            (b"\x0201\x1b", self._take_price),
            (b"\x0208", lambda _: b"\x0209\x1b" + self._why + b"\x03"),
        )
        while self.heard:
            if not self.heard.startswith(b"\x04"):
                self.heard = self.heard[1:]
                continue
            turn = self.heard[1:]
            if turn.startswith(b"\x05"):
                self.heard = turn[1:]
                return self._weigh()
            if not turn or (turn.startswith(b"\x02") and b"\x03" not in turn):
                return None
            if not turn.startswith(b"\x02"):
                self.heard = turn
                continue
            frame, _, self.heard = turn.partition(b"\x03")
            act = next((act for start, act in acts if frame.startswith(start)), None)
            return act(frame) if act else b"\x15"
        return None

    def _take_price(self, frame: bytes) -> bytes:
        price = frame.split(b"\x1b")[1]
        if not price.isdigit() or int(price) == 0:
            self._why = b"10"
            return b"\x15"
        self._price = int(price)
        return b"\x06"

    def _weigh(self) -> bytes:
        if self.challenge:
            return b"\x0211\x1b2\x1b37\x03"
        sight = self.pan.look()
        self._why = self._hindrance(sight)
        if self._why != b"00":
            return b"\x15"
        self._weighed_at = self.pan.movements
        total = (sight.grams * self._price + 500) // 1000
        return b"\x0202\x1b3\x1b%05d\x1b%06d\x1b%06d\x03" % (sight.grams, self._price, total)

    def _hindrance(self, sight: Sight) -> bytes:
        if sight.overload:
            return b"32"
        if sight.below:
            return b"31"
        if sight.moving:
            return b"20"
        if sight.grams < LIGHTEST:
            return b"30"
        return b"21" if self._weighed_at == self.pan.movements else b"00"


PROTOCOLS: dict[str, type[Speaker]] = {
    "toledo8217": Toledo8217,
    "scp01": Scp01,
    "radwag": Radwag,
    "dialog06": Dialog06,
}
