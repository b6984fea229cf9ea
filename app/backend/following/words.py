"""The words of the customer's page: one table for each language, the same keys in all."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from app.backend.backoffice.files import resource
from app.backend.notifications.templates import LANGUAGES

Words = Mapping[str, Any]
FOLDER = "following"


@cache
def words(language: str) -> Words:
    """The words of a language."""
    return tomllib.loads(resource(FOLDER, f"{language}.toml").read_text(encoding="utf-8"))


def chosen(*wanted: str) -> str:
    """The first of some languages that the page is written in, English for none of them."""
    return next((language for language in wanted if language in LANGUAGES), LANGUAGES[0])


def accepted(header: str) -> list[str]:
    """The languages of a browser's `Accept-Language`, as it orders them."""
    return [part.partition(";")[0].partition("-")[0].strip().lower() for part in header[:200].split(",")]
