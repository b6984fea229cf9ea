"""Words for customers: one text file for each kind of message and language, which a shop may change.

A file begins with `Subject: ...` and an empty line. A copy in the backend's data directory goes before ours. The HTML
part is made from the finished text, so it says the same. Templates run in a sandbox and see plain facts only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

KINDS = ("ready", "reminder", "changed", "cancelled", "expired", "receipt", "wishlist", "code", "delegate", "asked")
LANGUAGES = ("en", "pl", "de", "uk", "ru")

_PACKAGED = Path(__file__).parents[2] / "_resources"
_CHECKOUT = Path(__file__).parents[3] / "resources"
_LAYOUT = "message.html"
_MOST = 200
_DIRTY = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}  # controls, direction marks, surrogates, line separators

Facts = Mapping[str, Any]


class BadTemplate(Exception):
    """A template cannot be used; the text says which line and why."""


@dataclass(frozen=True, slots=True)
class Words:
    """A message in words. `html` names the picture of its code `cid:code` when it shows one."""

    subject: str
    text: str
    html: str


class Templates:
    """The templates of this backend, those in `changed` before those that came with the program."""

    def __init__(self, changed: Path) -> None:
        root = _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT
        loader = FileSystemLoader([changed, root / "templates"])
        kinds: dict[str, Any] = {"loader": loader, "undefined": StrictUndefined, "trim_blocks": True}
        self._text = ImmutableSandboxedEnvironment(**kinds, lstrip_blocks=True, autoescape=False)
        self._html = ImmutableSandboxedEnvironment(**kinds, lstrip_blocks=True, autoescape=True)

    def words(self, kind: str, language: str, facts: Facts, link: str = "") -> Words:
        """A message's words in a language, English where there is no other; `link` is ours. Raises BadTemplate."""
        assert kind in KINDS
        spoken = language if language in LANGUAGES else "en"
        clean = {**_clean(facts), "link": link}
        try:
            written = self._text.get_template(f"{spoken}/{kind}.txt").render(clean)
            subject, text = _parted(written)
            paragraphs = [part.split("\n") for part in text.strip().split("\n\n")]
            shown = {"language": spoken, "subject": subject, "paragraphs": paragraphs, "code": clean.get("code", "")}
            shown |= {"link": link}
            return Words(subject, text, self._html.get_template(_LAYOUT).render(shown))
        except (TemplateError, TypeError, ValueError, ArithmeticError, OverflowError) as error:
            raise BadTemplate(f"{spoken}/{kind}.txt: {error}") from error


def _parted(written: str) -> tuple[str, str]:
    first, _, rest = written.strip().partition("\n")
    name, colon, subject = first.partition(":")
    if name != "Subject" or not colon or not subject.strip():
        raise ValueError("the first line is not `Subject: ...`")
    return subject.strip()[:_MOST], re.sub(r"\n{3,}", "\n\n", rest.strip("\n")) + "\n"


def _clean(value: Any) -> Any:
    """Facts as plain words: one line each, nothing that steers a screen, nothing that a mail program makes a link."""
    if isinstance(value, str):
        plain = "".join(" " if unicodedata.category(letter) in _DIRTY else letter for letter in value[: _MOST * 2])
        return " ".join(part for part in plain.replace("://", " ").split(" ") if part)[:_MOST]
    if isinstance(value, Mapping):
        return {str(name): _clean(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(inner) for inner in value]
    return value
