"""Reads bytes a driver sent through the simulator's reader, which shares nothing with the driver."""

from hardware.printers.escpos.profile import PrinterProfile, load_profile
from hardware.printers.escpos.text import CodePage
from hardware.simulators.commands import Command, CommandReader

POLISH = load_profile("TM-T88V", CodePage("cp852", 18))


def commands(data: bytes) -> list[Command]:
    """The commands in the bytes; what is incomplete counts as unknown."""
    reader = CommandReader()
    reader.add(data)
    found = []
    while (command := reader.next()) is not None:
        found.append(command)
    if reader.waiting:
        found.append(Command("unknown", b"incomplete"))
    return found


def skeleton(data: bytes) -> list[Command]:
    """The commands without text and without ends of lines, of which a longer text has more."""
    return [command for command in commands(data) if command.name not in ("text", "LF")]


def text_of(data: bytes, encoding: str) -> str:
    """The characters that would be printed."""
    return "\n".join(c.data.decode(encoding) for c in commands(data) if c.name == "text")


__all__ = ["POLISH", "Command", "PrinterProfile", "commands", "skeleton", "text_of"]
