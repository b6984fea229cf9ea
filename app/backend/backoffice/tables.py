"""What reports count besides sales and orders: visits, answers to surveys, how much a terminal has yet to send."""

from __future__ import annotations

from sqlalchemy import Index, Table

from app.backend.columns import key, metadata, text, whole

# Counted by a channel or by a door: `baskets` were begun, `abandoned` of them were left
visit_day = Table(
    "visit_day",
    metadata,
    key("store"),
    key("channel"),
    key("day", 10),
    whole("visits"),
    whole("baskets"),
    whole("abandoned"),
)

# `kind` is csat (1 to 5) or nps (0 to 10)
survey_answer = Table(
    "survey_answer",
    metadata,
    key("store"),
    key("id"),
    text("kind"),
    whole("score"),
    text("channel"),
    text("day"),
    whole("at_ms"),
    Index(None, "store", "day"),
)

terminal_head = Table(
    "terminal_head",
    metadata,
    key("store"),
    key("terminal"),
    whole("epoch"),
    whole("head_seq"),
    whole("told_ms"),
)
