"""Refusals: what a person can act on. Each has a stable code and facts; its words are in `refusal_words`."""

from __future__ import annotations

from collections.abc import Mapping


class Refusal(Exception):
    """The product declines to do something and says why.

    `code` is stable and language-free (`PAY-TOO-LITTLE`); `facts` fill the placeholders of its words.
    """

    def __init__(self, code: str, /, **facts: str) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts: Mapping[str, str] = facts

    def __str__(self) -> str:
        from app.domain.refusal_words import sentence

        return f"{sentence(self)} [{self.code}]"


class Outage(Exception):
    """The environment failed (network, disk, device). `code` is stable; `detail` is for logs, never for a screen."""

    def __init__(self, code: str, /, detail: str = "", **facts: str) -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail
        self.facts: Mapping[str, str] = facts

    def __str__(self) -> str:
        return f"{self.detail or self.code} [{self.code}]"
