"""Faults one can order from a simulated printer."""

from dataclasses import dataclass


@dataclass
class LineFaults:
    """Faults of the connection, counted in bytes from the moment they are ordered; None is a healthy line."""

    silent_after: int | None = None
    drop_after: int | None = None
    stall_after: int | None = None
    bytes_per_second: int | None = None
    garbage: bool = False

    @property
    def silent(self) -> bool:
        """Whether answers are withheld now."""
        return self.silent_after == 0

    @property
    def stalled(self) -> bool:
        """Whether the printer takes no more bytes now."""
        return self.stall_after == 0

    def may_take(self, wanted: int) -> int:
        """How many bytes may be taken at once so that a fault strikes at its exact byte."""
        limits = (self.silent_after, self.drop_after, self.stall_after, self.bytes_per_second and self._slice())
        return min([wanted, *(limit for limit in limits if limit)])

    def took(self, count: int) -> bool:
        """Count bytes taken; True when the connection is to be dropped now."""
        self.silent_after = _less(self.silent_after, count)
        self.stall_after = _less(self.stall_after, count)
        self.drop_after = _less(self.drop_after, count)
        if self.drop_after == 0:
            self.drop_after = None
            return True
        return False

    def _slice(self) -> int:
        return max((self.bytes_per_second or 0) // 20, 1)


def _less(left: int | None, count: int) -> int | None:
    return None if left is None else max(left - count, 0)
