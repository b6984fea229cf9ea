"""ZPL as a simulated label printer reads it: formats in `^XA` and `^XZ`, each command with its parameters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

COMMAND = re.compile(rb"\^(A[0-9A-Z]|[A-Z][A-Z0-9])([^\^~]*)")
IMMEDIATE = re.compile(rb"~([A-Z]{2})")
KNOWN = ("CI", "PW", "LL", "LH", "FO", "A0", "FH", "FD", "FS", "BQ", "PQ", "GB")
HEX = re.compile(rb"_([0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text at a place, in dots."""

    x: int
    y: int
    height: int
    text: str


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code at a place; `module` is the size of a square."""

    x: int
    y: int
    module: int
    data: str


@dataclass(frozen=True, slots=True)
class Box:
    """A filled bar."""

    x: int
    y: int
    width: int
    height: int


@dataclass
class Format:
    """One label as it was described; `wrong` lists what nobody would understand."""

    width: int = 812
    height: int = 480
    copies: int = 1
    commands: list[str] = field(default_factory=list)
    parts: list[Text | Qr | Box] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


class ZplReader:
    """Takes bytes as they come, gives formats and the names of immediate commands."""

    def __init__(self) -> None:
        self._heard = b""

    def forget(self) -> None:
        """Drop half a format."""
        self._heard = b""

    def feed(self, data: bytes) -> Iterator[Format | str]:
        """What the data completed, in order."""
        self._heard += data
        while True:
            immediate = IMMEDIATE.search(self._heard)
            end = self._heard.find(b"^XZ")
            if immediate and (end < 0 or immediate.start() < end):
                self._heard = self._heard[: immediate.start()] + self._heard[immediate.end() :]
                yield immediate[1].decode()
            elif end >= 0:
                whole, self._heard = self._heard[:end], self._heard[end + 3 :]
                yield read_format(whole)
            else:
                return


def read_format(whole: bytes) -> Format:
    """One format without its `^XZ`."""
    label = Format()
    _, start, inside = whole.rpartition(b"^XA")
    if not start:
        label.wrong.append("no ^XA")
    x = y = height = module = 0
    escaped = False
    for found in COMMAND.finditer(inside):
        name, parameters = found[1].decode(), found[2]
        label.commands.append(name)
        numbers = [int(part) if part.isdigit() else 0 for part in parameters.split(b",")]
        match name:
            case "PW":
                label.width = numbers[0]
            case "LL":
                label.height = numbers[0]
            case "PQ":
                label.copies = numbers[0]
            case "FO":
                x, y = numbers[:2]
            case "A0":
                height, module = numbers[1], 0
            case "BQ":
                module = numbers[2]
            case "FH":
                escaped = True
            case "FD":
                content = HEX.sub(lambda code: bytes((int(code[1], 16),)), parameters) if escaped else parameters
                text = content.decode("utf-8", "replace")
                label.parts.append(Qr(x, y, module, text.partition(",")[2]) if module else Text(x, y, height, text))
            case "GB":
                label.parts.append(Box(x, y, *numbers[:2]))
            case "FS":
                escaped, module = False, 0
            case _ if name not in KNOWN:
                label.wrong.append(f"^{name}")
    return label
