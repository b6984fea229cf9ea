"""Those who speak to the backend about customers in tests: a till that signs, a web shop, the back office."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.backend.core import Core
from app.backend.customers import sweeping
from app.wire import fields
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop, Till
from tests.backend.channel_shop import WebShop, web_shop

JSON = {"Content-Type": "application/json"}
LUCJA = {"name": "Łucja Nowak-Żółć", "phone": "+48 600 100 200", "email": "Lucja@Example.org", "card": "CARD 0001"}


@dataclass
class Desk:
    """A shop's front desk."""

    shop: Shop
    till: Till = field(init=False)
    web: WebShop = field(init=False)

    def __post_init__(self) -> None:
        self.till, self.web = self.shop.till(), web_shop(self.shop)

    @property
    def core(self) -> Core:
        return self.shop.core

    def at_till(self, method: str, target: str, message: fields.Message | None = None) -> Reply:
        body = fields.encode(message) if message is not None else b""
        return self.shop.ask(method, target, body, {**self.till.headers(method, target, body), **JSON})

    def office(self, method: str, target: str, message: fields.Message | None = None) -> Reply:
        body = fields.encode(message) if message is not None else b""
        return self.shop.ask(method, target, body, {"Authorization": f"Bearer {self.core.admin_token}", **JSON})

    def did(self, target: str, **message: Any) -> fields.Message:
        """What the till's post is answered with."""
        reply = self.at_till("POST", target, message)
        assert reply.status == 200, reply.body
        return reply.message

    def refused(self, target: str, **message: Any) -> str:
        """The code that the till's post is refused with."""
        reply = self.at_till("POST", target, message)
        assert reply.status in (400, 404, 409, 410, 422), reply.body
        return reply.code

    def seen(self, target: str) -> fields.Message:
        """What the till reads."""
        reply = self.at_till("GET", target)
        assert reply.status == 200, reply.body
        return reply.message

    def gift_card(self, **told: Any) -> fields.Message:
        """A card that the web shop has sold."""
        reply = self.web.ask("POST", "/v1/gift-cards", {"id": uuid7(), "unit": "PLN", **told})
        assert reply.status == 200, reply.body
        return reply.message

    def customer(self, **known: str) -> str:
        return str(self.did("/v1/customers", id=uuid7(), **(known or LUCJA))["id"])

    def found(self, text: str, by: str | None = None) -> list[str]:
        return [one["id"] for one in self.did("/v1/customers/search", text=text, by=by)["customers"]]

    def account(self, customer: str | None = None, kind: str = "stored_value", unit: str = "PLN") -> str:
        return str(self.did("/v1/accounts", id=uuid7(), kind=kind, unit=unit, customer=customer)["id"])

    def sweep(self) -> None:
        """The backend's clock ticks."""
        self.shop.clock.wait(seconds=1)
        for sweep in (
            sweeping.end_holds,
            sweeping.activate_gift_cards,
            sweeping.carry_purchases,
            sweeping.look_after_wishes,
        ):
            sweep(self.core)
