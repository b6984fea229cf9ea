"""The kinds of events, and what a channel must be allowed to read to be told of them."""

from __future__ import annotations

from app.backend.access.channels import Scope

_ORDER = (
    "placed",
    "accepted",
    "picking",
    "short",
    "ready",
    "changed",
    "cancelled",
    "expiring",
    "expired",
    "collected",
    "refunded",
)

NEEDS: dict[str, Scope] = {
    **{f"order.{what}": Scope.ORDERS_READ for what in _ORDER},
    "sale.recorded": Scope.CUSTOMERS_READ,  # it says whose sale it is
    "stock.changed": Scope.STOCK_READ,
    "customer.changed": Scope.CUSTOMERS_READ,
    "wishlist.available": Scope.CUSTOMERS_READ,
    "message.wanted": Scope.MESSAGES_SEND,
}
