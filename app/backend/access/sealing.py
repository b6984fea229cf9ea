"""Sealing the audit, so that an act cannot be changed, put in or taken away later without a trace.

Acts are written without waiting for each other. The clock gathers those of a store into parts, each hashed behind the
part before it and signed with the backend's key. What cuts off the newest parts as well shows in the log, which names
the head of each chain as it grows.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import structlog
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, bindparam, func, select, update

from app.backend.access.tables import audit, audit_part
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.database import insert_new
from app.wire.canonical import canonical

_log = structlog.get_logger()

_MOST_ACTS = 1000
_SIGNED = b"omnitill audit part\n"
_START = hashlib.sha256(_SIGNED).digest()
_TOLD = tuple(
    audit.c[name]
    for name in ("id", "at_ms", "actor_kind", "actor", "device", "act", "object_kind", "object_id", "detail")
)


@dataclass(frozen=True, slots=True)
class Checked:
    """What a look at some parts of a store's chain found: the last part looked at, and a word for each fault."""

    last: int
    head: str
    more: bool
    unsealed: int
    faults: tuple[str, ...]


def seal(core: Core) -> int:
    """Seal what is not sealed yet, in all stores; tells how many acts."""

    def stores(connection: Connection) -> list[str]:
        return list(connection.scalars(select(audit.c.store).where(audit.c.part.is_(None)).distinct()))

    sealed = 0
    for store in core.database.read(stores):
        while some := _seal_part(core, store):
            sealed += some
    return sealed


def check(connection: Connection, key: Ed25519PublicKey, store: str, after: int, most: int) -> Checked:
    """Check the parts of a store's chain behind part `after`, at most so many."""
    wanted = select(audit_part).where(audit_part.c.store == store)
    before = connection.execute(wanted.where(audit_part.c.n == after)).one_or_none()
    head = before.hash if before else _START
    faults = [] if before or after == 0 else [f"part {after} is missing"]
    rows = connection.execute(wanted.where(audit_part.c.n > after).order_by(audit_part.c.n).limit(most + 1)).all()
    last = after
    for part in rows[:most]:
        last += 1
        if part.n != last:
            faults.append(f"part {last} is missing")
            last = part.n
        elif part.prev != head:
            faults.append(f"part {part.n} does not follow the one before it")
        acts, found = _hashed(connection, store, part.n, part.prev)
        if (acts, found) != (part.acts, part.hash):
            faults.append(f"acts of part {part.n} were changed")
        if not _signed(key, store, part.n, part.hash, part.signature):
            faults.append(f"part {part.n} is not signed by this backend")
        head = part.hash
    mine = select(func.count()).select_from(audit).where(audit.c.store == store)
    if len(rows) <= most and connection.scalar(mine.where(audit.c.part > last)):
        faults.append(f"parts after {last} are missing")
    if connection.scalar(mine.where(audit.c.part < 1)):
        faults.append("acts were put before the first part")
    unsealed = connection.scalar(mine.where(audit.c.part.is_(None))) or 0
    return Checked(last, head.hex(), len(rows) > most, unsealed, tuple(faults))


def _seal_part(core: Core, store: str) -> int:
    now_ms = to_ms(core.now())

    def work(connection: Connection) -> tuple[int, int, bytes]:
        mine = select(audit_part.c.n, audit_part.c.hash).where(audit_part.c.store == store)
        last = connection.execute(mine.order_by(audit_part.c.n.desc()).limit(1)).one_or_none()
        n, prev = (last.n + 1, last.hash) if last else (1, _START)
        open_ = select(*_TOLD).where(audit.c.store == store, audit.c.part.is_(None))
        acts = connection.execute(open_.order_by(audit.c.at_ms, audit.c.id).limit(_MOST_ACTS)).all()
        head = prev
        for act in acts:
            head = _next(head, tuple(act))
        row = {"store": store, "n": n, "acts": len(acts), "prev": prev, "hash": head, "sealed_ms": now_ms}
        row["signature"] = core.key.sign(_to_sign(store, n, head))
        if not acts or not insert_new(connection, audit_part, [row]):
            return 0, n, head  # nothing to do, or another worker has just done it
        placed = update(audit).where(audit.c.store == store, audit.c.id == bindparam("act_id"))
        values = [{"act_id": act.id, "at_place": place} for place, act in enumerate(acts)]
        connection.execute(placed.values(part=n, place=bindparam("at_place")), values)
        return len(acts), n, head

    acts, n, head = core.database.write(work)
    if acts:
        _log.info("audit sealed", store=store, part=n, acts=acts, head=head.hex())
    return acts


def _hashed(connection: Connection, store: str, n: int, head: bytes) -> tuple[int, bytes]:
    acts = connection.execute(
        select(*_TOLD).where(audit.c.store == store, audit.c.part == n).order_by(audit.c.place)
    ).all()
    for act in acts:
        head = _next(head, tuple(act))
    return len(acts), head


def _next(head: bytes, act: tuple[str | int, ...]) -> bytes:
    return hashlib.sha256(head + canonical(list(act)).encode()).digest()


def _to_sign(store: str, n: int, head: bytes) -> bytes:
    return _SIGNED + canonical([store, n, head.hex()]).encode()


def _signed(key: Ed25519PublicKey, store: str, n: int, head: bytes, signature: bytes) -> bool:
    try:
        key.verify(signature, _to_sign(store, n, head))
    except InvalidSignature:
        return False
    return True
