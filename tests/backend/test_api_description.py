"""What the backend says of itself: every route, who may ask it, an example of every message, every problem."""

from __future__ import annotations

import json
from typing import Any

from tests.backend.backend_shop import Shop


def routes(shop: Shop) -> list[tuple[str, str, dict[str, Any]]]:
    told = shop.ask("GET", "/openapi.json").message
    return [(m, path, route) for path, methods in told["paths"].items() for m, route in methods.items()]


def test_three_kinds_of_senders_are_told_apart(shop: Shop) -> None:
    told = shop.ask("GET", "/openapi.json").message
    assert set(told["components"]["securitySchemes"]) == {"terminal", "channel", "backOffice"}
    wanted = {path: {name for one in route["security"] for name in one} for _, path, route in routes(shop)}
    assert wanted["/v1/terminals/{terminal}/ledger"] == {"terminal"}
    assert wanted["/v1/webhooks"] == {"channel"}
    assert wanted["/v1/admin/channels"] == {"backOffice"}
    assert wanted["/v1/enrol"] == set()


def test_a_route_that_asks_for_a_key_turns_a_stranger_away(shop: Shop) -> None:
    for method, path, route in routes(shop):
        body = next((c["example"] for c in contents(route.get("requestBody", {}))), None)
        reply = shop.ask(method.upper(), filled(path, route), encoded(body))
        expected = {401, 400} if route["security"] else {200, 403}  # 400: the message is read before the sender
        assert reply.status in expected, (method, path, reply.body)


def test_every_message_has_an_example_and_every_refusal_a_form(shop: Shop) -> None:
    for method, path, route in routes(shop):
        bodies = [route.get("requestBody", {}), *route["responses"].values()]
        told = [c for body in bodies for kind, c in body.get("content", {}).items() if kind.endswith("json")]
        missing = [content for content in told if content.get("schema") and "example" not in content]
        assert not missing, (method, path, missing)
        assert "application/problem+json" in route["responses"]["default"]["content"], (method, path)
        assert "422" not in route["responses"]


def contents(body: dict[str, Any]) -> list[dict[str, Any]]:
    return [content for content in body.get("content", {}).values() if "example" in content]


def encoded(message: Any) -> bytes:
    return b"" if message is None else json.dumps(message).encode()


def filled(path: str, route: dict[str, Any]) -> str:
    """The address with an example in each place."""
    for parameter in route.get("parameters", ()):
        if parameter["in"] == "path":
            schema = parameter["schema"]
            value = (schema.get("examples") or parameter.get("examples") or ["x"])[0]
            path = path.replace("{" + parameter["name"] + "}", str(value))
    return path.replace("{", "").replace("}", "")
