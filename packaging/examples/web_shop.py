"""A web shop in a few lines: asks where goods are, places an order, pays it and follows it until it is handed over.

    python web_shop.py BACKEND KEY SKU PIECES AMOUNT CURRENCY

KEY is a channel's bearer with orders:read and orders:write; AMOUNT is in minor units. See BACKEND/openapi.json.
"""

import sys
import time
import uuid
from typing import Any

import httpx


def shop(backend: str, key: str, sku: str, pieces: str, amount: int, currency: str) -> None:
    with httpx.Client(base_url=backend, headers={"Authorization": f"Bearer {key}"}) as web:
        best = sent(web, "/v1/orders/availability", {"lines": [{"sku": sku, "quantity": pieces}]})["stores"][0]
        if not best["complete"]:
            raise SystemExit("No store has that many.")
        print(f"{best['name']} can have it ready by {best['ready_by']}")

        line = {"id": str(uuid.uuid4()), "sku": sku, "name": sku, "quantity": pieces, "amount": amount}
        part = {"id": str(uuid.uuid4()), "store": best["store"], "lines": [line]}
        order = {"id": str(uuid.uuid4()), "currency": currency, "total": amount, "fulfilments": [part]}
        placed = sent(web, "/v1/orders", order)
        print(f"placed; collect with {placed['code']}", flush=True)

        payment = {"id": str(uuid.uuid4()), "state": "paid", "method": "card", "amount": amount, "currency": currency}
        sent(web, f"/v1/orders/{order['id']}/payments", payment)
        cursor, state = "", ""
        while state not in ("collected", "cancelled", "refused", "refunded", "moved"):
            page = web.get("/v1/orders", params={"since": cursor}).raise_for_status().json()
            cursor = page["cursor"]
            for mine in (one for one in page["orders"] if one["id"] == order["id"]):
                state = mine["fulfilments"][0]["state"]
                print(state, flush=True)
            time.sleep(0 if page["more"] else 0.2)


def sent(web: httpx.Client, target: str, message: dict[str, Any]) -> Any:
    """The answer. Sending again is safe: whatever has an id happens once."""
    return web.post(target, json=message).raise_for_status().json()


if __name__ == "__main__":
    backend, key, sku, pieces, amount, currency = sys.argv[1:]
    shop(backend, key, sku, pieces, int(amount), currency)
