"""The button that ends what runs by its days: a price, a promotion."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette_admin import row_action

from app.backend.backoffice.words import _


def end_now(confirmation: str) -> Callable[[Callable[..., Any]], Any]:
    """The row action `end` of a view, with the question that it asks first."""
    return row_action(
        "end",
        _("End now"),
        confirmation=confirmation,
        submit_btn_text=_("End now"),
        action_btn_class="btn btn-outline-danger",
        submit_btn_class="btn btn-danger",
        icon_class="fa-solid fa-stop",
        exclude_from_list=True,
    )
