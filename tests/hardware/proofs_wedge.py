"""Long proofs of the wedge rules: people are never scanned, scanners never lose a code.

Run as a program it takes the full counts: `python tests/hardware/proofs_wedge.py [count]`.
"""

import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from hardware.scanners.scan import Scan
from hardware.scanners.wedge import Decision, KeyEvent, WedgeRules, WedgeState, deadline, expire, fold

FULL_COUNT = 10_000
WORDS = (
    "chleb",
    "masło",
    "mleko",
    "2",
    "kg",
    "faktura",
    "dla",
    "p.",
    "Nowak",
    "ul.",
    "Długa",
    "12/4",
    "tak",
    "nie",
    "rabat",
    "10%",
    "zwrot",
    "5901234123457",
    "kod",
)


@dataclass
class Desk:
    """What the rest of the program sees: keys that arrive, in order, and scans."""

    rules: WedgeRules
    arrived: list[KeyEvent] = field(default_factory=list)
    scans: list[Scan] = field(default_factory=list)
    state: WedgeState = field(default_factory=WedgeState)

    def press(self, key: KeyEvent) -> None:
        """One key press, after whatever became due before it."""
        self.wait_until(key.at)
        self.state, verdict = fold(self.state, key, self.rules)
        self._take(verdict.release, verdict.scan)
        if verdict.decision is Decision.PASS:
            self.arrived.append(key)

    def wait_until(self, now: int) -> None:
        """The timer, going off a moment after the deadline."""
        due = deadline(self.state, self.rules)
        if due is not None and due < now:
            self.state, verdict = expire(self.state, due + 1, self.rules)
            self._take(verdict.release, verdict.scan)

    def text(self) -> str:
        """What arrived as typing."""
        return "".join(key.character for key in self.arrived)

    def _take(self, release: tuple[KeyEvent, ...], scan: Scan | None) -> None:
        self.arrived += release
        self.scans += [scan] if scan else []


def typed(text: str, chance: random.Random, start: int) -> list[KeyEvent]:
    """A person: about 140 ms from key to key, now and then two keys almost at once, long pauses between words."""
    keys, at = [], start
    for character in text:
        keys.append(KeyEvent(character, at))
        gap = max(chance.gauss(140, 45), 45)
        if chance.random() < 0.03:
            gap = chance.uniform(5, 40)
        at += int(gap + (chance.uniform(50, 600) if character == " " else 0))
    return keys


def scanned(code: str, chance: random.Random, start: int, suffix: str = "\r") -> list[KeyEvent]:
    """A scanner: 1 to 15 ms from key to key, now and then a hiccup, the suffix sometimes late."""
    keys, at = [], start
    for character in code:
        keys.append(KeyEvent(character, at))
        at += int(chance.uniform(1, 15) if chance.random() > 0.02 else chance.uniform(15, 35))
    late = int(chance.uniform(20, 80)) if chance.random() < 0.05 else 0
    return [*keys, KeyEvent(suffix, at + late)] if suffix else keys


def sentence(chance: random.Random) -> str:
    """Something a person types into a till, closed with Enter."""
    return " ".join(chance.choice(WORDS) for _ in range(chance.randint(2, 8))) + "\r"


def code(chance: random.Random) -> str:
    """Something a scanner reads."""
    if chance.random() < 0.7:
        return "".join(chance.choice("0123456789") for _ in range(chance.choice((8, 12, 13, 14))))
    return "P1" + "".join(chance.choice("0123456789ABCDEFGHJKMNPQRSTVWXYZ") for _ in range(26))


def people_are_never_scanned(count: int, seed: int = 1) -> tuple[int, int]:
    """Scans found in typed sentences (0 is right) and sentences that did not arrive letter for letter."""
    chance = random.Random(seed)
    desk = Desk(WedgeRules())
    at, spoilt = 0, 0
    for _ in range(count):
        text = sentence(chance)
        keys = typed(text, chance, at)
        desk.arrived.clear()
        for key in keys:
            desk.press(key)
        at = keys[-1].at + 2000
        desk.wait_until(at)
        spoilt += desk.text() != text
    return len(desk.scans), spoilt


def scanners_never_lose_a_code(count: int, seed: int = 2) -> tuple[int, int]:
    """Codes lost or changed (0 is right) and keys of bursts that arrived as typing (0 is right)."""
    chance = random.Random(seed)
    desk = Desk(WedgeRules())
    at, lost = 0, 0
    for _ in range(count):
        wanted = code(chance)
        keys = scanned(wanted, chance, at)
        desk.scans.clear()
        for key in keys:
            desk.press(key)
        lost += [scan.text for scan in desk.scans] != [wanted]
        at = keys[-1].at + chance.randint(150, 3000)
        desk.wait_until(at)
    return lost, len(desk.arrived)


def main(arguments: Sequence[str]) -> int:
    """Run both proofs and report; 1 when either fails."""
    count = int(arguments[0]) if arguments else FULL_COUNT
    scans, spoilt = people_are_never_scanned(count)
    lost, leaked = scanners_never_lose_a_code(count)
    sys.stdout.write(f"{count} typed sentences: {scans} scans, {spoilt} spoilt\n")
    sys.stdout.write(f"{count} scanner bursts: {lost} lost, {leaked} keys leaked\n")
    return 1 if scans or spoilt or lost or leaked else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
