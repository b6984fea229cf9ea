"""A ZPL label printer played by a thread.

Simulated: formats, host status, paper, head, ribbon, pause, heat, labels that wait until somebody helped, pictures.
Not simulated: stored formats and graphics, RFID, cutters, other languages.
"""

from pathlib import Path

from hardware.simulators.label_picture import draw
from hardware.simulators.label_zpl import Format, ZplReader
from hardware.simulators.played import PlayedDevice

SENSORS = {
    "paper_out": ("paper", True),
    "paper_in": ("paper", False),
    "head_open": ("head", True),
    "head_closed": ("head", False),
    "ribbon_out": ("ribbon", True),
    "ribbon_in": ("ribbon", False),
    "pause": ("paused", True),
    "resume": ("paused", False),
    "hot": ("heat", True),
    "cold": ("heat", False),
}


class LabelSimulator(PlayedDevice):
    """One simulated label printer; harm at the points `label` and `status`, orders by name as in SENSORS.

    `paper_ends` lets that many labels out and then runs out of paper.
    """

    orders = (*SENSORS, "paper_ends", "mute", "speak")

    def __init__(
        self,
        listen: str = "tcp://127.0.0.1:0",
        *,
        png_dir: Path | None = None,
        ledger: Path | None = None,
        control_port: int | None = None,
        lateness: float = 0.5,
    ) -> None:
        super().__init__(listen, ledger=ledger, control_port=control_port, lateness=lateness)
        self.printed: list[Format] = []
        self._png_dir = png_dir
        self._reader = ZplReader()
        self._waiting: list[Format] = []
        self._sensors = dict.fromkeys((name for name, _ in SENSORS.values()), False)
        self._left: int | None = None
        self._mute = False

    def order(self, name: str, count: int | None = None) -> dict[str, object]:
        """Carry out an order of the control port."""
        if name in SENSORS:
            sensor, value = SENSORS[name]
            self._sensors[sensor] = value
            if name == "paper_in":
                self._left = None
        elif name == "paper_ends":
            self._left = count or 0
        elif name in ("mute", "speak"):
            self._mute = name == "mute"
        else:
            return super().order(name, count)
        return self.state()

    def state(self) -> dict[str, object]:
        """What came out and what waits."""
        return {"printed": len(self.printed), "waiting": len(self._waiting), **self._sensors}

    def hear(self, data: bytes) -> None:
        """Take formats and questions."""
        for heard in self._reader.feed(data):
            if isinstance(heard, Format):
                if self.heard("label"):
                    self._waiting.append(heard)
                    self._print()
            elif heard == "HS" and not self._mute:
                self.reply("status", self._host_status())
            elif heard != "HS":
                self.ledger.note("not_understood", command=f"~{heard}")

    def connected(self) -> None:
        """Half a format of somebody who is gone is no label."""
        self._reader.forget()

    def power_on(self) -> None:
        """What waited is gone."""
        self._reader.forget()
        self._waiting.clear()

    def tick(self) -> None:
        """Print what waited, now that somebody may have helped."""
        self._print()

    def _print(self) -> None:
        while self._waiting and not any(self._sensors.values()):
            if self._left == 0:
                self._sensors["paper"] = True
                return
            self._left = None if self._left is None else self._left - 1
            label = self._waiting.pop(0)
            for _ in range(label.copies):
                self._put_out(label)

    def _put_out(self, label: Format) -> None:
        self.printed.append(label)
        texts = [getattr(part, "text", "") or getattr(part, "data", "") for part in label.parts]
        self.ledger.note("label", texts=[text for text in texts if text], wrong=label.wrong)
        if self._png_dir is not None:
            self._png_dir.mkdir(parents=True, exist_ok=True)
            draw(label).save(self._png_dir / f"label-{len(self.printed):04d}.png")

    def _host_status(self) -> bytes:
        flags = {name: int(value) for name, value in self._sensors.items()}
        first = f"030,{flags['paper']},{flags['paused']},0480,{len(self._waiting):03d},0,0,0,000,0,0,{flags['heat']}"
        second = f"000,0,{flags['head']},{flags['ribbon']},1,2,6,0,00000000,1,000"
        return "".join(f"\x02{line}\x03\r\n" for line in (first, second, "1234,0")).encode()
