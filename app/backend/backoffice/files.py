"""Where the back office's own files lie: styles, scripts, words, fonts."""

from __future__ import annotations

from pathlib import Path

_APP = Path(__file__).parents[2]
_PACKAGED = _APP / "_resources"

TEMPLATES = Path(__file__).parent / "templates"


def resource(*parts: str) -> Path:
    """The path of one resource, from the installed package or from the source tree."""
    root = _PACKAGED if _PACKAGED.is_dir() else _APP.parent / "resources"
    return root.joinpath(*parts)
