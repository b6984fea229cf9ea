"""Request bodies that travel packed. What is signed is the body as it was sent."""

from __future__ import annotations

from app.backend.problems import Refused
from app.wire.fields import BadMessage

ENCODINGS = ("zstd",)


def unpacked(encoding: str, body: bytes, most: int) -> bytes:
    """A body without its Content-Encoding.

    Raises BadMessage, Refused 413 `MESSAGE-TOO-LONG` before more than `most` bytes come out, 415 `ENCODING-UNKNOWN`.
    """
    if encoding.strip().lower() in ("", "identity"):
        return body
    if encoding.strip().lower() not in ENCODINGS:
        raise Refused(415, "ENCODING-UNKNOWN", "The body is packed in a way not known here", known=", ".join(ENCODINGS))
    import zstandard

    try:
        with zstandard.ZstdDecompressor(max_window_size=2**23).stream_reader(body) as reader:
            plain = reader.read(most + 1)
    except zstandard.ZstdError:
        raise BadMessage("the body is not zstd") from None
    if len(plain) > most:
        raise Refused(413, "MESSAGE-TOO-LONG", "The message is too long", most=str(most))
    return plain
