"""A store with a kiosk and a tablet beside its till, for tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.wire.enrolment import Shape, Slot, SlotRequest
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop, Till
from tests.backend.order_desk import EWA, HERE, Desk


def paired(shop: Shop, shape: Shape, short: str, store: str = HERE) -> Till:
    """A terminal of a shape."""
    wanted = SlotRequest(store, "PLN", f"{shape.value} {short}", short, shape)
    slot = Slot.from_json(shop.as_admin("POST", "/v1/admin/slots", wanted.as_json()).message)
    terminal = Till(shop)
    assert terminal.enrol(slot.code).status == 200
    return terminal


@dataclass
class At:
    """A terminal, and what is asked at it."""

    desk: Desk
    terminal: Till

    def ask(self, method: str, path: str, message: Mapping[str, Any] | None = None) -> Reply:
        return self.terminal.ask(method, f"/v1/terminals/{self.terminal.id}/{path}", message)

    def act(self, part: str, act: str, **given: Any) -> Reply:
        version = self.desk.seen(part)["version"]
        asked = {"id": uuid7(), "act": act, "version": version, "person": EWA[0], "name": EWA[1]}
        return self.ask("POST", f"orders/{part}/acts", asked | {"at": self.desk.shop.clock().isoformat()} | given)

    def told(self, method: str, path: str, message: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
        reply = self.ask(method, path, message)
        assert reply.status == 200, reply.body
        return reply.message


def kiosk(desk: Desk, short: str = "08") -> At:
    return At(desk, paired(desk.shop, Shape.KIOSK, short))


def tablet(desk: Desk, short: str = "09") -> At:
    return At(desk, paired(desk.shop, Shape.TABLET, short))


def till(desk: Desk) -> At:
    return At(desk, desk.tills[HERE])
