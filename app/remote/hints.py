"""Reading server-sent events: hints that there is something new at the backend."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping

from app.ports.backend_link import LinkError, Trouble
from app.wire import fields

_LONGEST = 64 * 1024


async def hints_in(chunks: AsyncIterator[bytes]) -> AsyncIterator[Mapping[str, int]]:
    """How far each feed goes, as often as the backend says it; comments say only that it is still there.

    Raises LinkError for what is no such stream.
    """
    rest = b""
    async for chunk in chunks:
        *lines, rest = (rest + chunk).split(b"\n")
        if len(rest) > _LONGEST:
            raise LinkError(Trouble.NOT_US, "an endless line")
        for line in lines:
            if line.startswith(b"data:"):
                try:
                    yield fields.numbers({"ends": fields.decode(line[5:].strip())}, "ends")
                except fields.BadMessage as error:
                    raise LinkError(Trouble.NOT_US, f"not a hint of ours: {error}") from error
