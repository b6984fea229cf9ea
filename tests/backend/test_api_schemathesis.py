"""Whatever is sent to whichever route by whoever is allowed to: an answer as described, or a problem; never a 5xx.

Messages are made from the description by schemathesis, right ones and wrong ones. They are sent by a till, a web shop
and the back office with valid credentials, to things that exist and to things that do not.
"""

from __future__ import annotations

import copy
import random
import re
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import httpx
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.core.result import Ok
from schemathesis.generation.modes import GenerationMode
from schemathesis.schemas import APIOperation

from app.wire import fields
from app.wire.problem import Problem
from tests.backend.backend_shop import Reply, Shop, Till
from tests.backend.channel_shop import WebShop, web_shop

WAITING = re.compile(r"/hints|/snapshot")  # they hold a request open, or answer with a file
_ID = re.compile(rb'"id": ?"([0-9a-f-]{36})"')
_PLACE = re.compile(r"/([^/{]+)/\{([^}]+)\}")
_TAKING_AWAY = re.compile(r"DELETE|revoke|erase|merge")


@dataclass
class Callers:
    """A till, a web shop and the back office, and the ids that their successful messages made known."""

    shop: Shop
    till: Till
    web: WebShop
    ids: dict[str, deque[str]] = field(default_factory=lambda: defaultdict(lambda: deque(maxlen=20)))
    chance: random.Random = field(default_factory=lambda: random.Random(7))

    def at_places(self, path: str, drawn: dict[str, Any]) -> None:
        """Put into the places of an address mostly what exists."""
        for collection, name in _PLACE.findall(path):
            drawn[name] = self.known(collection, drawn[name])
        if "/admin/" not in path and "terminal" in drawn:  # the one that signs, and is never revoked
            drawn["terminal"] = self.till.id

    def in_message(self, message: Any) -> None:
        """Let the names in a message mostly be of what exists."""
        if isinstance(message, dict):
            for name, value in message.items():
                message[name] = self.known(f"{name}s", value) if isinstance(value, str) else value

    def known(self, collection: str, drawn: Any) -> Any:
        ids = ["0417"] if collection == "stores" else self.ids[collection]
        return self.chance.choice(ids) if ids and self.chance.random() < 0.7 else drawn

    def send(self, prepared: requests.PreparedRequest, audience: str) -> Reply:
        body, target = _bytes(prepared.body), prepared.path_url
        headers = {name: value for name, value in prepared.headers.items() if name.lower() == "content-type"}
        if audience == "terminal":
            headers |= self.till.headers(str(prepared.method), target, body)
        elif audience == "channel":
            headers["Authorization"] = f"Bearer {self.web.bearer}"
        elif audience == "backOffice":
            headers["Authorization"] = f"Bearer {self.shop.core.admin_token}"
        reply = self.shop.ask(str(prepared.method), target, body, headers)
        if reply.status == 200:
            collection = re.sub(r"/[0-9a-f-]{36}$", "", target.partition("?")[0]).rpartition("/")[2]
            self.ids[collection].extend(found.decode() for found in _ID.findall(body + reply.body))
        return reply


def _bytes(body: Any) -> bytes:
    return body.encode() if isinstance(body, str) else bytes(body or b"")


def faults(reply: Reply, operation: APIOperation[Any, Any, Any]) -> list[str]:
    """What is wrong with an answer."""
    kind = reply.headers.get("content-type", "")
    if reply.status >= 500:
        return [f"status {reply.status}: {reply.body[:300]!r}"]
    if reply.status >= 400:
        if kind != "application/problem+json":
            return [f"a refusal as {kind}"]
        problem = Problem.from_json(reply.message)
        return [] if problem.status == reply.status else [f"a problem of another status: {problem}"]
    if reply.status != 200:
        return [f"status {reply.status} is not described"]
    return _unlike(reply, operation) if kind == "application/json" else []


def _unlike(reply: Reply, operation: APIOperation[Any, Any, Any]) -> list[str]:
    """How an answer differs from its description."""
    asked = httpx.Request(operation.method, "http://backend/")
    response = httpx.Response(reply.status, headers=dict(reply.headers), content=reply.body, request=asked)
    response.elapsed = timedelta(0)
    try:
        operation.validate_response(schemathesis.Response.from_any(response))
    except (Failure, FailureGroup) as error:
        return [str(error)[:500]]
    return []


def _case(operation: APIOperation[Any, Any, Any]) -> st.SearchStrategy[Any]:
    made = [operation.as_strategy(generation_mode=GenerationMode.POSITIVE)]
    try:
        wrong = operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)
        wrong.validate()
    except Exception:  # noqa: BLE001 - an operation that takes nothing cannot be asked wrongly
        return made[0]
    return st.one_of(made[0], made[0], wrong)


@dataclass
class Trial:
    """One route, asked again and again; `found` is what was wrong with the answers, each fault once."""

    callers: Callers
    operation: APIOperation[Any, Any, Any]
    found: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.raw: Mapping[str, Any] = self.operation.definition.raw
        self.audiences = [name for one in self.raw["security"] for name in one] or [""]
        contents = self.raw.get("requestBody", {}).get("content", {}).values()
        self.examples = [content["example"] for content in contents]

    def one(self, case: Any) -> None:
        """Ask once."""
        self.callers.at_places(self.operation.path, case.path_parameters or {})
        self.callers.in_message(case.body)
        audience = self.callers.chance.choice(self.audiences)
        prepared = requests.Request(**case.as_transport_kwargs(base_url="http://backend")).prepare()
        for fault in faults(self.callers.send(prepared, audience), self.operation):
            told = f"{self.operation.label} by {audience}: {fault}\n  {prepared.url} {_bytes(prepared.body)[:400]!r}"
            self.found.setdefault(fault[:60], told)

    def with_the_example(self) -> None:
        """Ask as the description does."""
        for example in self.examples:
            self._with(copy.deepcopy(example))

    def with_one_thing_wrong(self, times: int) -> None:
        """Ask as the description does, but for one thing."""
        for example in self.examples:
            for _ in range(times):
                self._with(spoiled(example, self.callers.chance))

    def with_anything(self, examples: int) -> None:
        """Ask with what schemathesis makes of the description."""
        quick = settings(max_examples=examples, deadline=None, database=None, phases=[Phase.generate])
        quick = settings(quick, suppress_health_check=list(HealthCheck))
        seed(1)(quick(given(_case(self.operation))(self.one)))()

    def _with(self, message: Any) -> None:
        parameters = [one for one in self.raw.get("parameters", ()) if one["in"] == "path"]
        places = {one["name"]: (one["schema"].get("examples") or ["x"])[0] for one in parameters}
        self.one(self.operation.Case(body=message, media_type="application/json", path_parameters=places))


ODD = [
    None,
    True,
    0,
    -1,
    2**53,
    10**30,
    1.5,
    "",
    "x" * 300,
    "\x00",
    "\ud800",
    "\u202e",
    "9" * 30,
    "1e9",
    [],
    {},
    [[]],
    "0001-01-01T00:00:00Z",
]


def spoiled(message: Any, chance: random.Random) -> Any:
    """A message with one thing in it put wrong, or missing, or there twice."""
    message = copy.deepcopy(message)
    inside, places = message, [*_places_in(message)]
    if not places:
        return chance.choice(ODD)
    *way, last = chance.choice(places)
    for step in way:
        inside = inside[step]
    what = chance.random()
    if what < 0.15:
        del inside[last]
    elif what < 0.25 and isinstance(inside, list):
        inside.append(inside[last])
    else:
        inside[last] = chance.choice(ODD)
    return message


def _places_in(message: Any) -> Iterator[tuple[Any, ...]]:
    steps = message.items() if isinstance(message, dict) else enumerate(message) if isinstance(message, list) else ()
    for step, inner in steps:
        yield (step,)
        yield from ((step, *way) for way in _places_in(inner))


def callers_of(shop: Shop) -> Callers:
    till = Till(shop)
    assert till.enrol(shop.slot(currency="EUR").code).status == 200
    return Callers(shop, till, web_shop(shop))


def every_route(shop: Shop, messages: int, made: int) -> list[str]:
    callers = callers_of(shop)
    schema = schemathesis.openapi.from_dict(dict(shop.ask("GET", "/openapi.json").message))
    operations = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
    assert len(operations) > 30
    operations.sort(key=lambda one: (bool(_TAKING_AWAY.search(one.label)), one.path.count("{"), one.method == "get"))
    trials = [Trial(callers, one) for one in operations if not WAITING.search(one.path)]
    for trial in trials * 2:  # what one makes known, another finds the second time
        trial.with_the_example()
    for trial in trials:
        trial.with_one_thing_wrong(messages)
        trial.with_anything(made)
    return [fault for trial in trials for fault in trial.found.values()]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_no_message_makes_the_backend_fail_or_answer_otherwise_than_described(shop: Shop) -> None:
    assert every_route(shop, 10, 4) == []


@pytest.mark.long
def test_no_message_of_very_many_makes_the_backend_fail(shop: Shop) -> None:
    assert every_route(shop, 100, 100) == []


def test_nonsense_on_the_wire_is_refused_by_every_route(shop: Shop) -> None:
    callers = callers_of(shop)
    nonsense = [
        b"\x00",
        b"[" * 20000,
        b'{"id":"\\ud800\\u0000"}',
        b"9" * 5000,
        b'{"a":' + b"9" * 400 + b"}",
        b"\xff\xfe",
        b"null",
    ]
    for path, methods in shop.ask("GET", "/openapi.json").message["paths"].items():
        for method, route in methods.items():
            if "requestBody" not in route or WAITING.search(path):
                continue
            audience = next((name for one in route["security"] for name in one), "")
            target = path.replace("{terminal}", callers.till.id).replace("{", "").replace("}", "")
            for body in nonsense:
                headers = {"Content-Type": "application/json"}
                sent = requests.Request(method.upper(), f"http://backend{target}", headers, data=body).prepare()
                reply = callers.send(sent, audience)
                assert 400 <= reply.status < 500, (method, path, body[:30], reply.body)
                assert fields.decode(reply.body)["code"], (method, path)
