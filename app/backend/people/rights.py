"""What a role may do in the back office; what it may do at a counter is in `app.domain.permissions`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.backend.access.actor import Actor, ActorKind
from app.backend.problems import Refused
from app.domain.permissions import Decision, Role


class OfficeAct(StrEnum):
    """Acts in the back office that a role may be kept from."""

    LOOK = "look"
    LEDGER = "ledger"
    STOCK = "stock"
    ORDERS = "orders"
    CUSTOMERS = "customers"
    VALUE = "value"
    CATALOGUE = "catalogue"
    PEOPLE = "people"
    TERMINALS = "terminals"
    CHANNELS = "channels"


_A, _D = Decision.ALLOWED, Decision.DENIED

# Columns: trainee, cashier, supervisor, manager.
TABLE: dict[OfficeAct, tuple[Decision, Decision, Decision, Decision]] = {
    OfficeAct.LOOK: (_D, _D, _A, _A),
    OfficeAct.LEDGER: (_D, _D, _A, _A),
    OfficeAct.STOCK: (_D, _D, _A, _A),
    OfficeAct.ORDERS: (_D, _D, _A, _A),
    OfficeAct.CUSTOMERS: (_D, _D, _A, _A),
    OfficeAct.VALUE: (_D, _D, _D, _A),
    OfficeAct.CATALOGUE: (_D, _D, _D, _A),
    OfficeAct.PEOPLE: (_D, _D, _D, _A),
    OfficeAct.TERMINALS: (_D, _D, _D, _A),
    OfficeAct.CHANNELS: (_D, _D, _D, _A),
}

# What belongs to no single store is for those who answer for all of them.
FOR_ALL_STORES = frozenset({OfficeAct.VALUE, OfficeAct.CATALOGUE, OfficeAct.CHANNELS})

_COLUMN = {role: column for column, role in enumerate(Role)}


@dataclass(frozen=True, slots=True)
class OfficePerson:
    """Who is signed in to the back office. `everywhere` is for all stores, else `stores` are theirs."""

    id: str
    name: str
    role: Role
    everywhere: bool
    stores: frozenset[str]

    @property
    def actor(self) -> Actor:
        """Who acts when this person writes."""
        return Actor(ActorKind.PERSON, self.id, "office")

    def may(self, act: OfficeAct) -> bool:
        """Whether the role, and the stores, let the person act."""
        allowed = TABLE[act][_COLUMN[self.role]] is Decision.ALLOWED
        return allowed and (self.everywhere or act not in FOR_ALL_STORES)

    def sees(self, store: str) -> bool:
        """Whether a store is one of theirs."""
        return self.everywhere or store in self.stores

    def require(self, act: OfficeAct, *stores: str) -> None:
        """Pass when the person may act in all these stores. Raises Refused 403 `RIGHTS-DENIED`."""
        if not self.may(act) or not all(self.sees(store) for store in stores):
            raise Refused(403, "RIGHTS-DENIED", "The role does not allow this", action=act.value)
