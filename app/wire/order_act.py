"""What a terminal asks to be done to a fulfilment.

Quantities are millionths by line, amounts minor units; `at` is the terminal's own time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from app.domain.order_command import Command, Destination, Substitute
from app.domain.order_fulfilment import Way
from app.domain.order_line import ShortReason
from app.domain.order_state import OWN, Act
from app.wire import fields

_MOST_LINES = 200
_ACTS = {act.value: act for act in Act if act not in OWN}
_REASONS = {reason.value: reason for reason in ShortReason}
_WAYS = {way.value: way for way in Way}


@dataclass(frozen=True, slots=True)
class OrderAct:
    """An act by a person at this terminal, on the version of the fulfilment that the person saw."""

    id: str
    act: Act
    version: int
    person: str
    name: str
    at: str
    reason: str = ""
    bin: str = ""
    approved_by: str = ""
    quantities: Mapping[str, int] = field(default_factory=dict)
    short: ShortReason | None = None
    to: Destination | None = None
    substitute: Substitute | None = None

    def command(self, device: str, place: str) -> Command:
        """The command, done at a device that stands at a place."""
        return Command(
            self.id,
            self.act,
            self.version,
            self.person,
            self.name,
            device,
            place,
            self.reason,
            self.bin,
            self.approved_by,
            self.quantities,
            self.short,
            self.to,
            self.substitute,
        )

    def as_json(self) -> dict[str, Any]:
        """The message; what was not given is left out."""
        message: dict[str, Any] = {
            "id": self.id,
            "act": self.act.value,
            "version": self.version,
            "person": self.person,
            "name": self.name,
            "at": self.at,
        }
        given = {name: getattr(self, name) for name in ("reason", "bin", "approved_by") if getattr(self, name)}
        if self.quantities:
            given["quantities"] = dict(self.quantities)
        if self.short:
            given["short"] = self.short.value
        if self.to:
            lines = dict(self.to.lines)
            given["to"] = {
                "fulfilment": self.to.fulfilment,
                "store": self.to.store,
                "way": self.to.way.value,
                "lines": lines,
            }
        if self.substitute:
            one = self.substitute
            given["substitute"] = {
                "line": one.line,
                "sku": one.sku,
                "name": one.name,
                "quantity_e6": one.quantity,
                "amount": one.amount,
            }
        return message | given

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The act in a message. Raises BadMessage."""
        to = message.get("to")
        substitute = message.get("substitute")
        return cls(
            fields.identity(message, "id"),
            _one_of(message, "act", _ACTS),
            fields.whole(message, "version", 1),
            fields.text(message, "person", 40),
            fields.text(message, "name", 80),
            fields.moment(message, "at"),
            _optional(message, "reason", 200),
            _optional(message, "bin", 40),
            _optional(message, "approved_by", 80),
            _quantities(message),
            None if message.get("short") is None else _one_of(message, "short", _REASONS),
            None if to is None else _destination(fields.inner(message, "to")),
            None if substitute is None else _substitute(fields.inner(message, "substitute")),
        )


def _one_of(message: fields.Message, name: str, known: Mapping[str, Any]) -> Any:
    value = fields.text(message, name, 40)
    if value not in known:
        raise fields.BadMessage(f"{name}: one of {', '.join(known)} is expected")
    return known[value]


def _optional(message: fields.Message, name: str, longest: int) -> str:
    return fields.text(message, name, longest, 0) if name in message else ""


def _quantities(message: fields.Message) -> dict[str, int]:
    given = fields.inner(message, "quantities") if "quantities" in message else {}
    if len(given) > _MOST_LINES:
        raise fields.BadMessage(f"quantities: at most {_MOST_LINES} are expected")
    return {fields.identity({"line": line}, "line"): fields.whole(given, line, 1) for line in given}


def _destination(message: fields.Message) -> Destination:
    lines = fields.inner(message, "lines")
    if len(lines) > _MOST_LINES:
        raise fields.BadMessage(f"lines: at most {_MOST_LINES} are expected")
    return Destination(
        fields.identity(message, "fulfilment"),
        fields.text(message, "store", 40),
        _one_of(message, "way", _WAYS),
        {fields.identity({"line": line}, "line"): fields.identity(lines, line) for line in lines},
    )


def _substitute(message: fields.Message) -> Substitute:
    return Substitute(
        fields.identity(message, "line"),
        fields.text(message, "sku"),
        fields.text(message, "name"),
        fields.whole(message, "quantity_e6", 1),
        fields.whole(message, "amount"),
    )
