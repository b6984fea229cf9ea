"""The options of one device as its configuration gives them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from hardware.address import Address, parse_address
from hardware.errors import AddressError, MisconfiguredError

Options = Mapping[str, object]


class Given:
    """Reads the options of one device and names what is wrong with them."""

    def __init__(self, device: str, address: str, options: Options, known: tuple[str, ...]) -> None:
        self.device, self.address, self._options = device, address, options
        for name in options:
            if name not in known:
                raise self.wrong(name, f"unknown option {name!r}; known: {', '.join(known)}")

    def parsed_address(self) -> Address:
        """The device's address."""
        try:
            return parse_address(self.address)
        except AddressError as wrong:
            raise self.wrong("address", str(wrong)) from wrong

    def text(self, name: str, default: str) -> str:
        """A text."""
        value = self._options.get(name, default)
        if not isinstance(value, str):
            raise self.wrong(name, "must be text")
        return value

    def choice(self, name: str, known: Sequence[str], default: str = "") -> str:
        """A text that is one of those known; the default need not be."""
        value = self.text(name, default)
        if value not in known and name in self._options:
            raise self.wrong(name, f"must be one of {', '.join(known)}")
        return value

    def suffix(self) -> bytes:
        """What a serial scanner sends behind every code."""
        suffix = self.text("suffix", "\r").encode()
        if not suffix:
            raise self.wrong("suffix", "a serial scanner needs a suffix: configure it to send one, such as CR")
        return suffix

    def flag(self, name: str, *, default: bool) -> bool:
        """Yes or no."""
        value = self._options.get(name, default)
        if not isinstance(value, bool):
            raise self.wrong(name, "must be true or false")
        return value

    def number(self, name: str) -> int | None:
        """A whole number, None when it is not given."""
        value = self._options.get(name)
        if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
            raise self.wrong(name, "must be a whole number")
        return value

    def table(self, name: str) -> Mapping[str, object] | None:
        """A table, None when it is not given."""
        value = self._options.get(name)
        if value is not None and not isinstance(value, Mapping):
            raise self.wrong(name, "must be a table")
        return value

    def path(self, name: str) -> Path | None:
        """A path, None when it is not given."""
        value = self._options.get(name)
        return None if value is None else Path(str(value))

    def wrong(self, name: str, detail: str) -> MisconfiguredError:
        """The error to raise about one option."""
        return MisconfiguredError(self.device, self.address, name, detail)
