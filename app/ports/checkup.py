"""What the doctor finds: one finding for each thing that was looked at, without words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Subject(StrEnum):
    """What a finding is about."""

    LEDGER = "ledger"
    DEVICE = "device"
    DEVICES = "devices"
    NEARBY = "nearby"
    BACKEND = "backend"


class State(StrEnum):
    """Whether it is well; LOOK is for what works and will soon want a person."""

    WELL = "well"
    LOOK = "look"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `code` names what was found and `facts` fill its words.

    `name` is the device's id in the settings and `kind` its kind; both are empty for what is no device.
    """

    subject: Subject
    state: State
    code: str = ""
    name: str = ""
    kind: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
