"""How the backend describes itself at `/openapi.json`: who may ask what, an example of every message, every problem."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from app.backend.api.http import PROBLEM_CONTENT
from app.wire import signing

_SCHEMES = {
    "terminal": {
        "type": "apiKey",
        "in": "header",
        "name": signing.SIGNATURE,
        "description": "An enrolled terminal signs each request with its Ed25519 key, together with the headers "
        f"{signing.TERMINAL}, {signing.TIME}, {signing.NONCE} and {signing.DIGEST}.",
    },
    "channel": {
        "type": "http",
        "scheme": "bearer",
        "description": "A channel, such as a web shop, shows `<key id>.<secret>`, which the back office made for it.",
    },
    "backOffice": {
        "type": "http",
        "scheme": "bearer",
        "description": "The back office shows the token in the backend's data directory, or a person the one that "
        "signing in gave.",
    },
}
_Audience = dict[str, list[str]]
_TERMINAL, _CHANNEL, _OFFICE = (_Audience({name: []}) for name in _SCHEMES)

_ANY, _NO_TERMINAL = [_TERMINAL, _CHANNEL, _OFFICE], [_CHANNEL, _OFFICE]

# Who may ask, by how the address begins: the first that fits.
_AUDIENCES: tuple[tuple[str, list[_Audience]], ...] = (
    ("/v1/admin/sign-in", []),
    ("/v1/admin", [_OFFICE]),
    ("/v1/enrol", []),
    *((f"/v1/{part}", [_TERMINAL]) for part in ("terminals", "feeds", "hints", "snapshots")),
    *((f"/v1/customers/{{customer}}/{part}", _NO_TERMINAL) for part in ("erase", "export")),
    *((f"/v1/{part}", _ANY) for part in ("accounts", "customers", "gift-cards", "vouchers/", "wish-lists")),
    *((f"/v1/{part}", _NO_TERMINAL) for part in ("products", "prices", "promotions", "segments", "vouchers")),
    ("/v1/", [_CHANNEL]),
    ("/", []),
)


def describe(app: FastAPI) -> None:
    """Let the application describe itself in full."""

    def description() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _mended(get_openapi(title=app.title, version=app.version, routes=app.routes))
        return app.openapi_schema

    app.openapi = description  # type: ignore[method-assign]  # FastAPI's own way to extend it


def _mended(told: dict[str, Any]) -> dict[str, Any]:
    parts = told.setdefault("components", {})
    parts["securitySchemes"] = _SCHEMES
    schemas = parts.get("schemas", {})
    for path, route in _routes(told):
        route["security"] = next(who for start, who in _AUDIENCES if path.startswith(start))
        route["responses"].pop("422", None)  # FastAPI's own way to refuse a message; ours is a problem
        route["responses"].setdefault("default", {"description": "Declined", "content": PROBLEM_CONTENT})
        bodies = [route.get("requestBody", {}), *route["responses"].values()]
        for content in (content for body in bodies for content in body.get("content", {}).values()):
            example = _example(content.get("schema", {}), schemas)
            if "example" not in content and example is not None:
                content["example"] = example
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    return told


def _routes(told: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((path, route) for path, methods in told["paths"].items() for route in methods.values())


def _example(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Any:
    """The example of a message, made of its parts' examples where it has none of its own."""
    if "$ref" in schema:
        return _example(schemas[schema["$ref"].rpartition("/")[2]], schemas)
    for name, first in (("examples", True), ("default", False), ("const", False), ("enum", True)):
        if name in schema:
            return schema[name][0] if first else schema[name]
    for name in ("anyOf", "oneOf", "allOf"):
        if name in schema:
            return _example(schema[name][0], schemas)
    if schema.get("type") == "array":
        return [_example(schema.get("items", {}), schemas)]
    if schema.get("type") == "object":
        return {name: _example(part, schemas) for name, part in schema.get("properties", {}).items()}
    plain = {"string": "", "boolean": False, "integer": schema.get("minimum", 0), "number": schema.get("minimum", 0)}
    return plain.get(schema.get("type", ""))
