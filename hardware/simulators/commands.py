"""Split a stream of ESC/POS bytes into commands, after the tables of the Epson ESC/POS command reference."""

from dataclasses import dataclass

DLE, ESC, FS, GS = 0x10, 0x1B, 0x1C, 0x1D
LF, CR, HT, FF, CAN = 0x0A, 0x0D, 0x09, 0x0C, 0x18
CONTROLS = {LF: "LF", CR: "CR", HT: "HT", FF: "FF", CAN: "CAN"}
LEADS = {DLE: "DLE", ESC: "ESC", FS: "FS", GS: "GS"}

FIXED = {
    DLE: {0x04: 1, 0x05: 1, 0x14: 3},
    ESC: {
        **dict.fromkeys(b"@2SLimv", 0),
        **dict.fromkeys(b"!EG-MatRdJe3 V{=urT", 1),
        **dict.fromkeys(b"$\\c", 2),
        **dict.fromkeys(b"p", 3),
    },
    FS: {**dict.fromkeys(b".&", 0), **dict.fromkeys(b"!-C", 1), **dict.fromkeys(b"Sp", 2)},
    GS: {
        **dict.fromkeys(b":", 0),
        **dict.fromkeys(b"!BHhwfarIb/", 1),
        **dict.fromkeys(b"LWP$\\", 2),
        **dict.fromkeys(b"^", 3),
    },
}
DLE_NAMES = {0x04: "EOT", 0x05: "ENQ", 0x14: "DC4"}
CUT_WITH_FEED = b"ABabgh"
CUT_AT_ONCE = b"\x00\x0101"
TERMINATED_BARCODES = range(7)
COUNTED_BARCODES = range(65, 80)


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name as the reference prints it (`ESC @`, `text`, `unknown`) and its parameters or content."""

    name: str
    data: bytes = b""


class CommandReader:
    """Takes bytes as they arrive and gives commands once they are complete."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    @property
    def waiting(self) -> int:
        """Bytes of commands not given out yet."""
        return len(self._buffer)

    def add(self, data: bytes) -> None:
        """Append received bytes."""
        self._buffer += data

    def forget(self) -> None:
        """Drop what is waiting, as at power-off or when a connection breaks."""
        self._buffer.clear()

    def next(self) -> Command | None:
        """The next complete command, None when more bytes are needed."""
        if not self._buffer:
            return None
        first = self._buffer[0]
        if first in CONTROLS:
            return self._take(1, Command(CONTROLS[first]))
        if first in LEADS:
            return self._led(first)
        if first < 0x20:
            return self._take(1, Command("unknown", bytes([first])))
        length = next((place for place, byte in enumerate(self._buffer) if byte < 0x20), len(self._buffer))
        return self._take(length, Command("text", bytes(self._buffer[:length])))

    def _led(self, lead: int) -> Command | None:
        if len(self._buffer) < 2:
            return None
        code = self._buffer[1]
        name = f"{LEADS[lead]} {DLE_NAMES.get(code, chr(code)) if lead == DLE else chr(code)}"
        if code in FIXED[lead]:
            return self._sized(name, 2, FIXED[lead][code])
        if code == ord("(") and lead != DLE:
            return self._counted_function(name)
        if lead == ESC and code == ord("*"):
            return self._bit_image(name)
        if lead == ESC and code == ord("D"):
            return self._terminated(name, 2)
        if lead == GS:
            return self._graphic(name, code)
        return self._take(2, Command("unknown", bytes(self._buffer[:2])))

    def _graphic(self, name: str, code: int) -> Command | None:
        if code == ord("V"):
            return self._cut(name)
        if code == ord("k"):
            return self._barcode(name)
        if code == ord("v"):
            return self._raster(name)
        if code == ord("8"):
            return self._large_function(name)
        return self._take(2, Command("unknown", bytes(self._buffer[:2])))

    def _cut(self, name: str) -> Command | None:
        if len(self._buffer) < 3:
            return None
        if self._buffer[2] in CUT_AT_ONCE:
            return self._sized(name, 2, 1)
        if self._buffer[2] in CUT_WITH_FEED:
            return self._sized(name, 2, 2)
        return self._take(3, Command("unknown", bytes(self._buffer[:3])))

    def _barcode(self, name: str) -> Command | None:
        if len(self._buffer) < 4:
            return None
        system = self._buffer[2]
        if system in TERMINATED_BARCODES:
            return self._terminated(name, 3)
        if system in COUNTED_BARCODES:
            return self._sized(name, 2, 2 + self._buffer[3])
        return self._take(3, Command("unknown", bytes(self._buffer[:3])))

    def _raster(self, name: str) -> Command | None:
        if len(self._buffer) < 8:
            return None
        return self._sized(name, 2, 6 + self._number(4, 2) * self._number(6, 2))

    def _bit_image(self, name: str) -> Command | None:
        if len(self._buffer) < 5:
            return None
        bytes_per_column = 3 if self._buffer[2] in (32, 33) else 1
        return self._sized(name, 2, 3 + self._number(3, 2) * bytes_per_column)

    def _counted_function(self, name: str) -> Command | None:
        if len(self._buffer) < 5:
            return None
        return self._sized(name + chr(self._buffer[2]), 5, self._number(3, 2))

    def _large_function(self, name: str) -> Command | None:
        if len(self._buffer) < 7:
            return None
        return self._sized(name, 7, self._number(3, 4))

    def _terminated(self, name: str, start: int) -> Command | None:
        end = self._buffer.find(0, start)
        if end < 0:
            return None
        return self._take(end + 1, Command(name, bytes(self._buffer[2:end])))

    def _sized(self, name: str, start: int, length: int) -> Command | None:
        if len(self._buffer) < start + length:
            return None
        return self._take(start + length, Command(name, bytes(self._buffer[start : start + length])))

    def _number(self, start: int, length: int) -> int:
        return int.from_bytes(self._buffer[start : start + length], "little")

    def _take(self, length: int, command: Command) -> Command:
        del self._buffer[:length]
        return command
