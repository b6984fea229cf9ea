"""Asking the till that leads the store, over the store's own network, while the backend cannot be asked."""

from __future__ import annotations

import os
import ssl
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.refusals import Outage, Refusal
from app.ports.clock import Clock
from app.ports.orders import BUDGET_SECONDS, UNREACHABLE
from app.remote.answers import media_type, read_with
from app.remote.client import BackendClient
from app.wire import fields
from app.wire.leading import Contact, ContactAnswer, Leader, Lease, LeaseEnd, leader_in
from app.wire.order_act import OrderAct
from app.wire.order_view import LocatedOrder, OrderView
from app.wire.problem import MEDIA_TYPE, Problem
from app.wire.signing import NONCE_BYTES, signed_headers

T = TypeVar("T")

_BASE = "/v1/leader/orders"
_TIMEOUT = httpx.Timeout(BUDGET_SECONDS, connect=1.0)
_MOST_ANSWER = 1024 * 1024


class LeaderGateway:
    """Implements the `OrderDecider` port. It trusts the one certificate that the backend has told of, and no other.

    Made, used and closed on one thread.
    """

    def __init__(self, leader: Leader, terminal: str, key: bytes, clock: Clock) -> None:
        trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        trusted.minimum_version = ssl.TLSVersion.TLSv1_3
        trusted.check_hostname = False  # its address may change; its key does not
        trusted.load_verify_locations(cadata=leader.certificate)
        self.leader = leader
        self._terminal = terminal
        self._key = Ed25519PrivateKey.from_private_bytes(key)
        self._clock = clock
        self._ahead = timedelta()
        self._http = httpx.Client(
            base_url=f"https://{leader.address}", verify=trusted, timeout=_TIMEOUT, trust_env=False
        )

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def act(self, fulfilment: str, asked: OrderAct) -> OrderView:
        """Do something to a fulfilment; the same again by its id is told the same."""
        part = fields.identity({"id": fulfilment}, "id")
        return self._ask(f"{_BASE}/{part}/acts", asked.as_json(), OrderView.from_json)

    def locate(self, scanned: str) -> LocatedOrder:
        """The order of a scanned pass or a typed code, as the leader knows it."""
        return self._ask(f"{_BASE}/located", {"code": scanned}, LocatedOrder.from_json)

    def _ask(self, target: str, message: fields.Message, read: Callable[[Any], T]) -> T:
        body = fields.encode(message)
        try:
            response = self._sent(target, body)
            if response.status_code == httpx.codes.UNAUTHORIZED and self._set_clock(response):
                response = self._sent(target, body)
            if response.status_code == httpx.codes.OK:
                return read(fields.decode(response.content))
            problem = _problem_in(response)
        except httpx.HTTPError as error:
            raise Outage(UNREACHABLE, f"the leader: {type(error).__name__}") from error
        except fields.BadMessage as error:
            raise Outage(UNREACHABLE, f"the leader: {error}") from error
        if problem.status == httpx.codes.CONFLICT:
            raise Refusal(problem.code, **problem.facts)
        raise Outage(UNREACHABLE, f"the leader: {problem.code}")

    def _sent(self, target: str, body: bytes) -> httpx.Response:
        time = (self._clock.now().astimezone(UTC) + self._ahead).isoformat(timespec="milliseconds")
        nonce = os.urandom(NONCE_BYTES)
        headers = signed_headers("POST", target, body, self._terminal, time, nonce, self._key.sign)
        headers |= {"content-type": "application/json", "accept-encoding": "identity"}
        with self._http.stream("POST", target, content=body, headers=headers) as response:
            content = bytearray()
            for chunk in response.iter_raw():
                content += chunk
                if len(content) > _MOST_ANSWER:
                    raise httpx.DecodingError("an endless answer")
        return httpx.Response(response.status_code, headers=response.headers, content=bytes(content))

    def _set_clock(self, response: httpx.Response) -> bool:
        """Sign by the leader's clock from now on, when it says that ours is another."""
        problem = _problem_in(response)
        if problem.code != "AUTH-CLOCK":
            return False
        self._ahead = datetime.fromisoformat(fields.moment({"t": problem.server_time}, "t")) - self._clock.now()
        return True


class LeaderLine:
    """Implements the `OrderDecider` port: asks whoever leads at the moment. `told` comes from another thread."""

    def __init__(self, terminal: str, key: bytes, clock: Clock) -> None:
        self._terminal = terminal
        self._key = key
        self._clock = clock
        self._lock = threading.Lock()
        self._leader: Leader | None = None
        self._open: LeaderGateway | None = None

    def told(self, leader: Leader | None) -> None:
        """Who leads from now on."""
        with self._lock:
            self._leader = leader

    @property
    def known(self) -> bool:
        """Whether anybody leads."""
        with self._lock:
            return self._leader is not None

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._leader = None
            if self._open is not None:
                self._open.close()
                self._open = None

    def act(self, fulfilment: str, asked: OrderAct) -> OrderView:
        """Do something to a fulfilment; the same again by its id is told the same."""
        return self._now().act(fulfilment, asked)

    def locate(self, scanned: str) -> LocatedOrder:
        """The order of a scanned pass or a typed code."""
        return self._now().locate(scanned)

    def _now(self) -> LeaderGateway:
        with self._lock:
            leader, known = self._leader, self._open
            if leader is None:
                raise Outage(UNREACHABLE, "nobody leads")
            if known is None or (known.leader.address, known.leader.certificate) != (
                leader.address,
                leader.certificate,
            ):
                if known is not None:
                    known.close()
                try:
                    known = self._open = LeaderGateway(leader, self._terminal, self._key, self._clock)
                except ssl.SSLError as error:
                    raise Outage(UNREACHABLE, "the leader's certificate cannot be read") from error
            return known


class LeadingCalls:
    """What terminals and the backend say to each other about the lead. Every method raises LinkError."""

    def __init__(self, client: BackendClient) -> None:
        self._client = client
        self._base = f"/v1/terminals/{client.terminal}/leading"

    async def contact(self, said: Contact) -> ContactAnswer:
        """Lead on, or begin to."""
        return read_with(ContactAnswer.from_json, await self._post("/contact", said.as_json()))

    async def release(self, fence: int) -> None:
        """Lead no more."""
        await self._post("/release", {"fence": fence})

    async def end(self, told: LeaseEnd) -> bool:
        """End the lead by hand; gives whether one was running."""
        answer = await self._post("/end", told.as_json())
        return read_with(lambda message: fields.truth(message, "ended"), answer)

    async def who(self, known: Lease | None) -> Leader | None:
        """Who leads the store; `known` is the lease that was told last."""
        return read_with(leader_in, await self._post("", {"known": known.as_json() if known else None}))

    async def _post(self, what: str, message: fields.Message) -> fields.Message:
        return await self._client.ask("POST", f"{self._base}{what}", fields.encode(message))


def _problem_in(response: httpx.Response) -> Problem:
    if media_type(response) != MEDIA_TYPE:
        raise fields.BadMessage("a problem document is expected")
    return Problem.from_json(fields.decode(response.content))
