"""The body of a journal entry of kind `pickup`: goods of an order were given without the backend's word.

`decided` says by whose: the store's leader under the lease with `fence`, or a person's, who took the risk (fence 0).
`version` is the fulfilment as it was known then, `device` the terminal at which the goods were given, `leader` the one
that decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from app.domain.order_state import Act
from app.wire import fields
from app.wire.order_act import OrderAct


class Decided(StrEnum):
    """By whose word goods were given."""

    LEADER = "leader"
    RISK = "risk"


@dataclass(frozen=True, slots=True)
class PickupEntry:
    """A handover. `act` is the collect as it was asked for; its id is the handover's on both sides."""

    act: OrderAct
    fulfilment: str
    order: str
    version: int
    device: str
    place: str
    decided: Decided
    leader: str
    fence: int

    def as_body(self) -> dict[str, Any]:
        """The body of the entry."""
        return {
            "act": self.act.as_json(),
            "fulfilment": self.fulfilment,
            "order": self.order,
            "version": self.version,
            "device": self.device,
            "place": self.place,
            "decided": self.decided.value,
            "leader": self.leader,
            "fence": self.fence,
        }

    @classmethod
    def from_body(cls, body: fields.Message) -> Self:
        """The handover that a body tells of. Raises BadMessage."""
        act = OrderAct.from_json(fields.inner(body, "act"))
        if act.act is not Act.COLLECT:
            raise fields.BadMessage("act: a collect is expected")
        decided = fields.text(body, "decided", 20)
        if decided not in {one.value for one in Decided}:
            raise fields.BadMessage("decided: leader or risk is expected")
        return cls(
            act,
            fields.identity(body, "fulfilment"),
            fields.identity(body, "order"),
            fields.whole(body, "version"),
            fields.identity(body, "device"),
            fields.text(body, "place", 500, 0),
            Decided(decided),
            fields.identity(body, "leader"),
            fields.whole(body, "fence"),
        )
