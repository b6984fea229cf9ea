"""The simulated POSNET printer's own reading and writing of frames, after chapter "Budowa ramki protokołu"."""

from dataclasses import dataclass, field

START, END, SEPARATOR, HASH = b"\x02", b"\x03", b"\x09", b"#"
PAGE = "cp1250"
POLYNOMIAL = 0x1021


@dataclass
class Heard:
    """One frame of the till. `damage` is the number of the frame error, 0 for a good frame."""

    name: str
    values: dict[str, str] = field(default_factory=dict)
    token: str = ""
    damage: int = 0

    @property
    def at_once(self) -> bool:
        """Whether it is answered even while it prints."""
        return self.name.startswith("!")

    def money(self, name: str, default: int | None = None) -> int | None:
        """An amount in grosze."""
        return int(self.values[name]) if name in self.values else default

    def truth(self, name: str, *, default: bool = False) -> bool:
        """A BOOL: 1 t T y Y."""
        return self.values[name] in "1tTyY" if self.values.get(name) else default


def crc(data: bytes) -> int:
    """CRC-16 of the specification, bit by bit."""
    register = 0
    for byte in data:
        register ^= byte << 8
        for _ in range(8):
            register = (register << 1 ^ POLYNOMIAL if register & 0x8000 else register << 1) & 0xFFFF
    return register


def split(buffer: bytes) -> tuple[list[Heard], bytes]:
    """Whole frames and what is left over."""
    frames: list[Heard] = []
    while START in buffer:
        buffer = buffer[buffer.index(START) + 1 :]
        end = buffer.find(END)
        again = buffer.find(START)
        if end < 0:
            return frames, START + buffer
        if 0 <= again < end:
            continue
        frames.append(_understood(buffer[:end]))
        buffer = buffer[end + 1 :]
    return frames, b""


def answer(name: str, token: str, *values: str) -> bytes:
    """A frame of the printer."""
    inside = name.encode(PAGE) + SEPARATOR
    for value in (f"@{token}" if token else "", *values):
        if value:
            inside += value.encode(PAGE, "replace") + SEPARATOR
    return START + inside + HASH + b"%04X" % crc(inside) + END


def _understood(inside: bytes) -> Heard:
    payload, mark, check = inside[:-5], inside[-5:-4], inside[-4:]
    if mark != HASH:
        return Heard("", damage=15)
    if check != b"%04X" % crc(payload):
        return Heard("", damage=5)
    name, *rest = payload.decode(PAGE, "replace").rstrip("\t").split("\t")
    heard = Heard(name)
    for part in rest:
        if part.startswith("@"):
            heard.token = part[1:]
        elif len(part) < 2:
            heard.damage = 6
        else:
            heard.values[part[:2]] = part[2:]
    return heard
