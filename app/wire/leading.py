"""What a store's leader and its backend say to each other, and what the other terminals are told of the leader.

A lease is the backend's word, signed: whoever holds one can show it to a backend that has forgotten it. Times are
milliseconds since 1970.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Self

from app.wire import fields
from app.wire.canonical import canonical

_DOMAIN = b"omnitill-lease-1\x00"
_LONGEST_CERTIFICATE = 4000
MOST_NOTES = 200
MOST_TERMINALS = 500


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to lead a store: `fence` grows with each one that is given; `until_ms` is by the backend's clock."""

    store: str
    terminal: str
    fence: int
    until_ms: int
    signature: bytes = b""

    def base(self) -> bytes:
        """The bytes that the backend signs."""
        return _DOMAIN + canonical([self.store, self.terminal, self.fence, self.until_ms]).encode()

    def signed(self, sign: Callable[[bytes], bytes]) -> Lease:
        """The lease with its signature."""
        return Lease(self.store, self.terminal, self.fence, self.until_ms, sign(self.base()))

    def holds(self, server_key: bytes) -> bool:
        """Whether the backend with a key has given it."""
        from app.wire.signing import signature_holds

        return signature_holds(server_key, self.base(), self.signature)

    def as_json(self) -> dict[str, Any]:
        """The lease as it crosses the network and lies on a disk."""
        told = {"store": self.store, "terminal": self.terminal, "fence": self.fence, "until_ms": self.until_ms}
        return {**told, "signature": self.signature.hex()}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The lease in a message. Raises BadMessage."""
        return cls(
            fields.text(message, "store", 40),
            fields.identity(message, "terminal"),
            fields.whole(message, "fence", 1),
            fields.whole(message, "until_ms"),
            fields.octets(message, "signature", 64),
        )


@dataclass(frozen=True, slots=True)
class Left:
    """A fulfilment that the leader leaves, or shall leave, to the backend as it is at a version."""

    fulfilment: str
    version: int

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The fulfilment in a message. Raises BadMessage."""
        return cls(fields.identity(message, "fulfilment"), fields.whole(message, "version", 1))


@dataclass(frozen=True, slots=True)
class Contact:
    """A till leads on, or wants to: `lease` is what it holds, None when it holds none.

    `address` and `certificate` (PEM) are where and as whom it answers in the store; `promised` is what it will not
    give; `known` the digest of the list of terminals that it has.
    """

    lease: Lease | None
    address: str
    certificate: str
    promised: tuple[Left, ...] = ()
    known: str = ""

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return {
            "lease": self.lease.as_json() if self.lease else None,
            "address": self.address,
            "certificate": self.certificate,
            "promised": [asdict(one) for one in self.promised],
            "known": self.known,
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The contact in a message. Raises BadMessage."""
        return cls(
            lease_in(message, "lease"),
            fields.text(message, "address", 200),
            _pem(message, "certificate"),
            tuple(map(Left.from_json, fields.items(message, "promised", MOST_NOTES))),
            fields.text(message, "known", 64, 0),
        )


@dataclass(frozen=True, slots=True)
class Peer:
    """A terminal of the store that the leader may be asked by. `public_key` is Ed25519, 32 bytes."""

    terminal: str
    public_key: bytes
    place: str

    def as_json(self) -> dict[str, Any]:
        """The terminal as it crosses the network."""
        return {"terminal": self.terminal, "public_key": self.public_key.hex(), "place": self.place}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The terminal in a message. Raises BadMessage."""
        key = fields.octets(message, "public_key", 32)
        return cls(fields.identity(message, "terminal"), key, fields.text(message, "place", 500, 0))


@dataclass(frozen=True, slots=True)
class ContactAnswer:
    """The lease as it runs now, for `lasts_ms` from this moment on.

    The leader must know the store's orders up to `orders` before it decides; `wanted` is what it is asked to leave to
    the backend; `peers` are the store's terminals, None when the leader knows them already, `known` their digest.
    """

    lease: Lease
    lasts_ms: int
    orders: int
    wanted: tuple[Left, ...]
    known: str
    peers: tuple[Peer, ...] | None = None

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return {
            "lease": self.lease.as_json(),
            "lasts_ms": self.lasts_ms,
            "orders": self.orders,
            "wanted": [asdict(one) for one in self.wanted],
            "known": self.known,
            "peers": None if self.peers is None else [peer.as_json() for peer in self.peers],
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The answer in a message. Raises BadMessage."""
        lease = lease_in(message, "lease")
        if lease is None:
            raise fields.BadMessage("lease: a lease is expected")
        return cls(
            lease,
            fields.whole(message, "lasts_ms"),
            fields.whole(message, "orders"),
            tuple(map(Left.from_json, fields.items(message, "wanted", MOST_NOTES))),
            fields.text(message, "known", 64, 0),
            peers_in(message) if message.get("peers") is not None else None,
        )


@dataclass(frozen=True, slots=True)
class Leader:
    """Who leads the store: where it is asked with the line cut, and its certificate (PEM)."""

    lease: Lease
    name: str
    address: str
    certificate: str

    def as_json(self) -> dict[str, Any]:
        """The leader as it crosses the network and lies on a disk."""
        told = {"name": self.name, "address": self.address, "certificate": self.certificate}
        return {"lease": self.lease.as_json(), **told}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The leader in a message. Raises BadMessage."""
        lease = lease_in(message, "lease")
        if lease is None:
            raise fields.BadMessage("lease: a lease is expected")
        address = fields.text(message, "address", 200)
        return cls(lease, fields.text(message, "name", 200, 0), address, _pem(message, "certificate"))


@dataclass(frozen=True, slots=True)
class LeaseEnd:
    """Somebody with a manager's approval says that the leader decides no more: it is switched off, or broken."""

    fence: int
    person: str
    name: str
    approved_by: str
    reason: str

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return asdict(self)

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The end in a message. Raises BadMessage."""
        return cls(
            fields.whole(message, "fence", 1),
            fields.text(message, "person", 40),
            fields.text(message, "name", 80),
            fields.text(message, "approved_by", 80),
            fields.text(message, "reason", 200),
        )


def lease_in(message: fields.Message, name: str) -> Lease | None:
    """The lease under a name of a message, None for null. Raises BadMessage."""
    if name not in message:
        raise fields.BadMessage(f"{name}: missing")
    return None if message[name] is None else Lease.from_json(fields.inner(message, name))


def leader_in(message: fields.Message) -> Leader | None:
    """The leader that a message tells of, if the store has one. Raises BadMessage."""
    return None if message.get("leader") is None else Leader.from_json(fields.inner(message, "leader"))


def peers_in(message: fields.Message) -> tuple[Peer, ...]:
    """The terminals in a message. Raises BadMessage."""
    return tuple(map(Peer.from_json, fields.items(message, "peers", MOST_TERMINALS)))


def digest_of(peers: Sequence[Peer]) -> str:
    """What stands for a list of terminals."""
    import hashlib

    return hashlib.sha256(canonical([peer.as_json() for peer in peers]).encode()).hexdigest()


def _pem(message: fields.Message, name: str) -> str:
    value = fields.raw_text(message, name)
    if len(value) > _LONGEST_CERTIFICATE or not value.isascii() or "\x00" in value:
        raise fields.BadMessage(f"{name}: a certificate is expected")
    return value
