"""Who did something: what every write of the backend is recorded with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ActorKind(StrEnum):
    """The audiences of the backend, and the backend itself."""

    TERMINAL = "terminal"
    CHANNEL = "channel"
    PERSON = "person"
    CUSTOMER = "customer"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a terminal, a channel, a person of the back office, who holds an order's link, or the clock."""

    kind: ActorKind
    id: str
    device: str = ""


THE_CLOCK = Actor(ActorKind.SYSTEM, "clock")
ADMIN_TOKEN = Actor(ActorKind.SYSTEM, "admin-token")  # whoever can read it on the backend's own machine
