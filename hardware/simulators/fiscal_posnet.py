"""A POSNET fiscal printer played by a thread: frames over TCP or a pseudo-terminal.

Simulated: receipts with storno, discounts, deposits, payments and change, the printer's arithmetic, counters, totals,
daily reports, the guard of names and rates, protected memory that fills up, tokens and stored replies, commands that
wait while paper is out and questions that do not, forms, cash, slips, a second interface, power cuts, lost RAM. Not
simulated: invoices, printing of stored documents, the repository of the tax office, graphics, customer displays, the
keyboard's menus.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from hardware.simulators.fiscal_posnet_codec import Heard, answer, split
from hardware.simulators.fiscal_posnet_memory import Memory
from hardware.simulators.fiscal_posnet_orders import Commands, UnknownCommand
from hardware.simulators.fiscal_posnet_paper import Roll
from hardware.simulators.fiscal_posnet_receipt import Refused
from hardware.simulators.played import LATENESS, Harm, PlayedDevice, PowerCut

STORED_REPLIES = 32
OUR_INTERFACE, OTHER_INTERFACE, NO_INTERFACE = 1, 2, 3
TRUTHS = ("fs", "tz", "hr", "td", "cp", "qe", "pe", "lr", "ac", "fe")
MECHANISM = {"ready": 0, "lever": 1, "cover": 3, "paper": 5, "hot": 6, "power": 7, "cutter": 8}
PANEL = {"ready": 0, "menu": 1, "key": 2, "error": 3}


class PosnetSimulator(PlayedDevice):
    """One simulated printer; `with` it, or start() and stop().

    Memory is kept in `state`, the truth goes to `ledger`, pictures of what it prints to `png_dir`. Harm is ordered as
    `drop:command:trend` where requests arrive and `drop:reply:trend` where replies leave. `after_power_cut` is what
    becomes of an open document when the power comes back: `keep`, `cancel`, or `lose_ram`. `as_printed` shapes answers
    as the specification's examples show them: 1 and 0 for yes and no, `er13`, refusals without a token. The end of a
    receipt takes `printing` seconds, in which only questions with an exclamation mark are answered.
    """

    orders = (
        "ready", "lever", "cover", "paper", "hot", "power", "cutter", "menu", "key", "error", "next_day",
        "memory_full", "hub_away", "hub_back", "read_only", "training", "other_device", "foreign_receipt",
        "foreign_open", "lose_ram",
    )  # fmt: skip

    def __init__(
        self,
        listen: str = "tcp://127.0.0.1:0",
        *,
        state: Path | None = None,
        ledger: Path | None = None,
        png_dir: Path | None = None,
        control_port: int | None = None,
        lateness: float = LATENESS,
        after_power_cut: str = "keep",
        as_printed: bool = False,
        printing: float = 0.0,
    ) -> None:
        super().__init__(listen, ledger=ledger, control_port=control_port, lateness=lateness)
        self.memory = Memory(state)
        self.roll = Roll(png_dir)
        self.after_power_cut = after_power_cut
        self.as_printed = as_printed
        self.printing = printing
        self._at_work: tuple[Heard, float] | None = None
        self._days = 0
        self._hands_on = threading.RLock()
        self._mechanism = self._panel = 0
        self._commands = Commands(self.memory, self.roll, self.ledger, self.clock)
        self._buffer = b""
        self._queue: deque[tuple[Heard, float]] = deque()
        self._replies: deque[tuple[str, str, tuple[str, ...]]] = deque(maxlen=STORED_REPLIES)

    def clock(self) -> datetime:
        """The printer's own clock."""
        return (datetime.now().astimezone() + timedelta(days=self._days)).replace(microsecond=0)

    def receipts(self, system_number: str = "") -> list[dict[str, object]]:
        """The fiscal receipts that really exist, all of them or those with one system number on them."""
        return [
            entry
            for entry in self.ledger.entries
            if entry["happening"] == "receipt" and system_number in ("", entry["system_number"])
        ]

    def state(self) -> dict[str, object]:
        """Counters, and what keeps it from going on."""
        kept = self.memory.kept
        return {
            "receipts": kept.receipts,
            "cancelled": kept.cancelled,
            "reports": kept.reports,
            "open": kept.open is not None,
            "mechanism": self._mechanism,
            "panel": self._panel,
            "waiting": len(self._queue),
        }

    def order(self, name: str, count: int | None = None) -> dict[str, object]:
        """Let something happen to it and report its state; raises ValueError for an unknown order."""
        with self._hands_on:
            return self._ordered(name, count)

    def _ordered(self, name: str, count: int | None) -> dict[str, object]:
        kept = self.memory.kept
        if name == "ready":
            self._mechanism = self._panel = 0
        elif name in MECHANISM:
            self._mechanism = MECHANISM[name]
        elif name in PANEL:
            self._panel = PANEL[name]
        elif name == "next_day":
            self._days += count or 1
        elif name == "memory_full":
            kept.free = 0
        elif name in ("hub_away", "hub_back"):
            kept.hub_away = name == "hub_away"
        elif name == "read_only":
            kept.read_only = True
        elif name == "training":
            kept.fiscal = False
        elif name == "other_device":
            kept.unique_number = "ZBF 0000000000"
        elif name == "lose_ram":
            self.memory.reset_ram()
        elif name in ("foreign_open", "foreign_receipt"):
            self._sell_elsewhere(count or 100, ends=name == "foreign_receipt")
        else:
            return super().order(name, count)
        self.memory.save()
        return self.state()

    def connected(self) -> None:
        """What was begun by the one before is no frame any more; what was understood is still carried out."""
        self._buffer = b""

    def power_on(self) -> None:
        """Only what is in the memory is left."""
        self._buffer = b""
        self._queue.clear()
        self._at_work = None
        self._replies.clear()
        self._commands.forget()
        self.memory.reload()
        if self.after_power_cut == "lose_ram":
            self.memory.reset_ram()
        elif self.after_power_cut == "cancel" and self.memory.kept.open is not None:
            self._commands.carry_out(Heard("prncancel"), self.memory.kept.owner)

    def hear(self, data: bytes) -> None:
        """Take frames; questions with an exclamation mark are answered before everything that waits."""
        frames, self._buffer = split(self._buffer + data)
        for frame in frames:
            harm = self.script.strike(f"command:{frame.name}")
            if harm is Harm.KILL:
                raise PowerCut
            if harm is Harm.DROP:
                continue
            if harm in (Harm.CORRUPT, Harm.HALF, Harm.GARBAGE):
                frame.damage = 5
            if frame.damage:
                self._say("ERR", frame, f"?{frame.damage}")
            elif frame.at_once:
                self._say(frame.name, frame, *self._standing(frame.name[1:]))
            else:
                due = time.monotonic() + (self._lateness if harm is Harm.LATE else 0)
                self._queue.append((frame, due))

    def tick(self) -> None:
        """Work through what waits."""
        with self._hands_on:
            while self._at_work or self._queue:
                frame, due = self._at_work or self._queue[0]
                hindered = self._panel or (self._mechanism and self._commands.moves_paper(frame))
                if hindered or time.monotonic() < due:
                    return
                if self._at_work:
                    self._at_work = None
                else:
                    self._queue.popleft()
                    if frame.name == "trend" and self.printing:
                        self._at_work = (frame, time.monotonic() + self.printing)
                        continue
                self._work(frame)

    def _work(self, frame: Heard) -> None:
        if frame.name == "rpt":
            self._repeat(frame)
            return
        if frame.name in ("sprn", "sdev", "sdrwr"):
            self._say(frame.name, frame, *self._standing(frame.name))
            return
        try:
            fields = self._commands.carry_out(frame)
        except Refused as no:
            fields = [f"?{no.number}"]
        except ValueError:
            fields = ["?3"]
        except UnknownCommand:
            self._say("ERR", frame, "?1", f"cm{frame.name}")
            return
        if frame.token:
            self._replies.append((frame.token, frame.name, tuple(fields)))
        self._say(frame.name, frame, *fields)

    def _repeat(self, frame: Heard) -> None:
        for token, name, fields in reversed(self._replies):
            if token == frame.token:
                self._say(name, frame, *fields, point="rpt")
                return
        self._say("ERR", frame, "?13", "cmrpt", point="rpt")

    def _standing(self, name: str) -> list[str]:
        kept = self.memory.kept
        if name == "sprn":
            return [f"pr{self._mechanism}"]
        if name == "sdrwr":
            return ["ds2", "ks2"]
        empty = "T" if not self._queue else "N"
        return [f"ds{self._panel}", "cpN", f"qe{empty}", "peN", f"tl{kept.owner}"]

    def _say(self, name: str, frame: Heard, *fields: str, point: str = "") -> None:
        token = "" if frame.damage else frame.token
        if self.as_printed:
            fields = tuple(_as_printed(name, field) for field in fields)
            token = "" if fields and fields[0].startswith("?") else token
        wire = answer(name, token, *fields)
        self.reply(f"reply:{point or frame.name}", wire, wire[:-3] + bytes((wire[-3] ^ 1, wire[-2] ^ 1)) + wire[-1:])

    def _sell_elsewhere(self, amount: int, *, ends: bool) -> None:
        """Somebody at the other interface sells something."""
        somebody: Callable[[str, dict[str, object]], None] = self._commands.foreign
        somebody("trinit", {"bm": 1})
        somebody("trline", {"na": "Obcy towar", "vt": 0, "pr": amount})
        if ends:
            somebody("trpayment", {"ty": 0, "wa": amount})
            somebody("trend", {"to": amount, "fp": amount})


def _as_printed(name: str, field: str) -> str:
    """One field as the specification's examples have it."""
    if name == "ERR" and field.startswith("?"):
        return f"er{field[1:]}"
    return f"{field[:2]}{int(field[2:] == 'T')}" if field[:2] in TRUTHS else field
