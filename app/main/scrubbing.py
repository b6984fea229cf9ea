"""What a log says without what it could say of people: no numbers, no quotations, no addresses, no names."""

from __future__ import annotations

import json
import re

_LEFT_OUT = "(left out)"
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|„[^”\n]*”|“[^”\n]*”|«[^»\n]*»")
_E_MAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+")
_NUMBER = re.compile(r"\d(?:[ ./-]?\d){3,}")
_KEY = re.compile(r"\b[0-9A-Za-z_+/=-]{32,}")
# The product's codes are capitals with dashes; other words with capitals beside each other may be a name.
_OWN_CODE = re.compile(r"(\b[A-Z]+(?:-[A-Z]+)+\b)")
_WORDS = re.compile(r"[^\W\d_]{2,}(?:[ -][^\W\d_]+\.?)+")
_FRAME = re.compile(
    r'\s*File "[^"\n]*", line \d+,? in [\w<>.]+|Traceback .*:'
    r"|(?:Current t|T)hread 0x[0-9a-f]+ \(most recent call first\):"
)
_RAISED = re.compile(r"([A-Za-z_][\w.]*)(?::.*)?")


def scrubbed_log(text: str) -> str:
    """A log file of JSON lines, or of tracebacks, line by line."""
    return "".join(f"{_line(line)}\n" for line in text.splitlines())


def scrubbed(text: str) -> str:
    """One text: words that might be somebody's are struck out, the rest can be read."""
    for pattern in (_QUOTED, _E_MAIL, _KEY, _NUMBER):
        text = pattern.sub(_LEFT_OUT, text)
    parts = _OWN_CODE.split(text)
    return "".join(part if place % 2 else _WORDS.sub(_without_name, part) for place, part in enumerate(parts))


def _line(line: str) -> str:
    try:
        entry = json.loads(line)
    except ValueError:
        return _trace(line)
    if not isinstance(entry, dict):
        return _LEFT_OUT
    return json.dumps({str(key): _value(str(key), value) for key, value in entry.items()}, ensure_ascii=False)


def _value(key: str, value: object) -> object:
    match key, value:
        case (("level" | "timestamp"), str()):
            return value
        case "exception", str():
            return "\n".join(_trace(line) for line in value.splitlines())
        case _, str():
            return scrubbed(value)
        case _, bool() | float() | None:
            return value
        case _, int() if abs(value) < 1000:
            return value
        case _:
            return _LEFT_OUT


def _trace(line: str) -> str:
    """A line of a traceback: where it was and what was raised, never with which words."""
    if _FRAME.fullmatch(line):
        return line
    raised = _RAISED.fullmatch(line)
    if raised and raised[1].rpartition(".")[2][:1].isupper():
        return raised[1]
    return f"    {_LEFT_OUT}" if line.strip() else ""


def _without_name(found: re.Match[str]) -> str:
    """Two words with capitals beside each other are taken for somebody's name."""
    words = re.split(r"([ -])", found[0])
    titled = [place for place in range(0, len(words), 2) if words[place][:1].isupper()]
    names = {place for place in titled if place - 2 in titled or place + 2 in titled}
    return "".join(_LEFT_OUT if place in names else word for place, word in enumerate(words))
