"""Where the files that a shop may edit live: fonts, icons, themes, sounds."""

from pathlib import Path

_PACKAGED = Path(__file__).parents[1] / "_resources"
_CHECKOUT = Path(__file__).parents[2] / "resources"


def resource(*parts: str) -> Path:
    """Return the path of one resource, from the installed package or from the source tree."""
    root = _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)
