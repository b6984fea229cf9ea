"""The page as HTML: data is escaped, nothing runs, nothing comes from elsewhere, nobody keeps it."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import Any

from fastapi import Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from app.backend.backoffice.files import resource
from app.backend.following.seeing import Page
from app.backend.following.words import FOLDER, words
from app.backend.notifications.templates import LANGUAGES

NOTE_LENGTH = 60
_NAMES = {"en": "English", "pl": "Polski", "de": "Deutsch", "uk": "Українська", "ru": "Русский"}


class Pages:
    """Makes pages of what is to be shown."""

    def __init__(self) -> None:
        folder = resource(FOLDER)
        loader = FileSystemLoader(folder)
        self._made = Environment(
            loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        style = (folder / "page.css").read_text(encoding="utf-8")
        self._style = Markup(style)
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
        self._headers = {
            "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{digest}'; form-action 'self'; "
            "base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy": "no-referrer",
            "Cache-Control": "no-store",
            "X-Robots-Tag": "noindex, nofollow, noarchive",
            "Cross-Origin-Opener-Policy": "same-origin",
        }

    def order(self, page: Page, language: str, notice: str = "") -> Response:
        """The page of an order; a notice names what became of a form that was not carried out."""
        return self._page("order.html", 409 if notice else 200, language, page=page, notice=notice)

    def notice(self, status: int, kind: str, language: str, wait: float = 0.0) -> Response:
        """A page that only says why there is none."""
        response = self._page("notice.html", status, language, kind=kind)
        if wait:
            response.headers["Retry-After"] = str(max(1, round(wait)))
        return response

    def again(self, token: str, language: str) -> Response:
        """Where to look after a form: the page as it is then, so that a reload sends nothing."""
        headers: Mapping[str, str] = {**self._headers, "Location": f"{token}?language={language}"}
        return Response(status_code=303, headers=headers)

    def _page(self, template: str, status: int, language: str, **shown: Any) -> Response:
        html = self._made.get_template(template).render(
            **shown,
            language=language,
            words=words(language),
            languages={short: _NAMES[short] for short in LANGUAGES},
            style=self._style,
            note_length=NOTE_LENGTH,
        )
        return HTMLResponse(html, status, self._headers)
