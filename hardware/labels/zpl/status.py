"""The answer to `~HS`: three lines in STX and ETX, each a list of figures (ZPL II Programming Guide, host status)."""

import re
from dataclasses import dataclass

ASK = b"~HS"
LINE = re.compile(rb"\x02([0-9,A-Za-z ]{1,80})\x03")
LINES = 3
LONGEST = 400
FIRST_FIELDS, SECOND_FIELDS = 12, 11


@dataclass(frozen=True, slots=True)
class HostStatus:
    """What the printer says about itself; `formats` wait in its buffer, `labels` of the batch are still to come."""

    paper_out: bool
    paused: bool
    buffer_full: bool
    hot: bool
    head_open: bool
    ribbon_out: bool
    formats: int
    labels: int

    @property
    def trouble(self) -> str:
        """What keeps it from printing, empty when nothing does."""
        hindrances = (
            (self.paper_out, "paper_out"),
            (self.head_open, "head_open"),
            (self.ribbon_out, "ribbon_out"),
            (self.hot, "hot"),
            (self.paused, "paused"),
            (self.buffer_full, "busy"),
        )
        return next((code for holds, code in hindrances if holds), "")

    @property
    def waiting(self) -> int:
        """Labels that it has still to print."""
        return self.formats + self.labels


def understand(answer: bytes) -> HostStatus | None:
    """The status in these bytes, None while it is not whole. Raises ValueError for what is none."""
    lines = LINE.findall(answer)
    if len(lines) < LINES:
        if len(answer) > LONGEST:
            raise ValueError(f"no host status: {answer!r}")
        return None
    first, second = (line.decode("ascii").split(",") for line in lines[:2])
    if len(first) < FIRST_FIELDS or len(second) < SECOND_FIELDS:
        raise ValueError(f"no host status: {answer!r}")
    return HostStatus(
        paper_out=_flag(first[1]),
        paused=_flag(first[2]),
        formats=int(first[4]),
        buffer_full=_flag(first[5]),
        hot=_flag(first[11]),
        head_open=_flag(second[2]),
        ribbon_out=_flag(second[3]),
        labels=int(second[8]),
    )


def _flag(field: str) -> bool:
    if field not in ("0", "1"):
        raise ValueError(f"{field!r} is no flag")
    return field == "1"
