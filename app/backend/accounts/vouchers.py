"""Single-use vouchers of a campaign: signed codes, redeemed once; what was given twice is booked as a loss."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, Row, select

from app.backend.accounts.acting import Acting
from app.backend.accounts.entries import Entry, Purpose, begin, internal, post
from app.backend.accounts.tables import voucher, voucher_loss, voucher_redemption
from app.backend.database import insert_new
from app.backend.problems import Refused
from app.backend.reuse import id_reused
from app.domain.codes.own import OwnKind, decode_own, encode_own
from app.wire.fields import BadMessage
from app.wire.voucher import Voucher, VoucherKind, opened, sealed

MOST = 1000
_R = voucher_redemption.c


@dataclass(frozen=True, slots=True)
class Terms:
    """What the vouchers of one issue promise; `customer` is empty when anybody may use them. Times in seconds."""

    campaign: str
    kind: VoucherKind
    value: int
    unit: str
    valid_from: int
    valid_until: int
    customer: str = ""


@dataclass(frozen=True, slots=True)
class Redemption:
    """Where a voucher was used; `loss` says that it had been used before and the amount was booked as lost."""

    voucher: str
    campaign: str
    sale: str
    amount: int
    unit: str
    store: str
    at_ms: int
    loss: bool


def issue(
    connection: Connection, issue_id: str, terms: Terms, count: int, key: Ed25519PrivateKey, acting: Acting
) -> list[str]:
    """The codes of so many vouchers; the same codes for the same issue. Raises Refused 409 `ID-REUSED`."""
    ids = [str(uuid.uuid5(uuid.UUID(issue_id), str(place))) for place in range(count)]
    rows = [
        {
            "id": one,
            "issue": issue_id,
            "campaign": terms.campaign,
            "kind": terms.kind.value,
            "value": terms.value,
            "unit": terms.unit,
            "from_ms": terms.valid_from * 1000,
            "until_ms": terms.valid_until * 1000,
            "customer": terms.customer,
            "issued_ms": acting.now_ms,
        }
        for one in ids
    ]
    beyond = str(uuid.uuid5(uuid.UUID(issue_id), str(count)))
    fresh = insert_new(connection, voucher, rows)
    known = connection.execute(select(voucher).where(voucher.c.id.in_([ids[0], beyond]))).all()
    if fresh not in (0, count) or len(known) != 1 or _terms(known[0]) != terms:
        raise id_reused("issue of vouchers")
    if fresh:
        acting.note(connection, "voucher.issue", "campaign", terms.campaign, issue=issue_id, count=count)
    return [_code(one, terms, key) for one in ids]


def read_code(code: str, key: Ed25519PrivateKey) -> Voucher:
    """The voucher in a code that this backend signed. Raises BadMessage."""

    def verify(signature: bytes, message: bytes) -> bool:
        try:
            key.public_key().verify(signature, message)
        except InvalidSignature:
            return False
        return True

    own = decode_own(code)
    if own is None or own[0] is not OwnKind.VOUCHER:
        raise BadMessage("code: a voucher's code is expected")
    return opened(own[1], verify)


def used(connection: Connection, voucher_id: str) -> Redemption | None:
    """Where a voucher was used first, None when it was not."""
    row = connection.execute(select(voucher_redemption).where(_R.voucher == voucher_id)).one_or_none()
    return None if row is None else _redemption(connection, row, loss=False)


def redeem(
    connection: Connection, claim: Voucher, sale: str, amount: int, customer: str, given: bool, acting: Acting
) -> Redemption:
    """Use a voucher for a sale. `given`: a terminal that could not ask has taken the amount off already.

    Asked again for the same sale it answers the same. Raises Refused 404 `VOUCHER-UNKNOWN`, and unless it was given:
    409 `VOUCHER-USED`, `VOUCHER-ENDED`, `VOUCHER-EARLY`, `VOUCHER-OTHER-CUSTOMER`; `ID-REUSED` for another amount.
    """
    issued = connection.execute(select(voucher).where(voucher.c.id == claim.id)).one_or_none()
    if issued is None:
        raise Refused(404, "VOUCHER-UNKNOWN", "There is no such voucher")
    row = {"voucher": claim.id, "sale": sale, "amount": amount, "unit": claim.unit, **_by(acting)}
    first = used(connection, claim.id)
    if first is None and not given:
        _check(issued, customer, acting.now_ms)
    if first is None and insert_new(connection, voucher_redemption, [row]):
        acting.note(connection, "voucher.redeem", "voucher", claim.id, sale=sale, amount=amount)
    first = used(connection, claim.id)
    assert first is not None
    if first.sale == sale:
        if first.amount != amount:
            raise id_reused("redemption")
        return first
    if not given:
        raise Refused(409, "VOUCHER-USED", "The voucher was used before", store=first.store, at_ms=str(first.at_ms))
    return _lose(connection, claim, row, acting)


def _check(issued: Row[Any], customer: str, now_ms: int) -> None:
    if now_ms < issued.from_ms:
        raise Refused(409, "VOUCHER-EARLY", "The voucher is not valid yet", from_ms=str(issued.from_ms))
    if now_ms >= issued.until_ms:
        raise Refused(409, "VOUCHER-ENDED", "The voucher is no longer valid", until_ms=str(issued.until_ms))
    if issued.customer and issued.customer != customer:
        raise Refused(409, "VOUCHER-OTHER-CUSTOMER", "The voucher was given to another customer")


def _lose(connection: Connection, claim: Voucher, row: dict[str, Any], acting: Acting) -> Redemption:
    """A second sale had it too: what was given is lost, and booked where losses are seen."""
    if insert_new(connection, voucher_loss, [row]):
        loss = internal(Purpose.VOUCHER_LOSS, claim.unit, acting.store)
        honoured = internal(Purpose.VOUCHER_HONOURED, claim.unit, acting.store)
        facts = {"voucher": claim.id, "amount": row["amount"]}
        entry = Entry(f"voucher-loss:{claim.id}:{row['sale']}", "voucher_loss", claim.unit, row["sale"], facts)
        begin(connection, entry, acting)
        post(connection, entry, {loss: -row["amount"], honoured: row["amount"]}, acting)
        acting.note(connection, "voucher.loss", "voucher", claim.id, sale=row["sale"], amount=row["amount"])
    mine = (voucher_loss.c.voucher == claim.id, voucher_loss.c.sale == row["sale"])
    kept = connection.execute(select(voucher_loss).where(*mine)).one()
    if kept.amount != row["amount"]:
        raise id_reused("redemption")
    return _redemption(connection, kept, loss=True)


def _by(acting: Acting) -> dict[str, Any]:
    return {
        "store": acting.store,
        "actor_kind": acting.actor.kind.value,
        "actor": acting.actor.id,
        "at_ms": acting.now_ms,
    }


def _redemption(connection: Connection, row: Row[Any], loss: bool) -> Redemption:
    campaign = connection.scalar(select(voucher.c.campaign).where(voucher.c.id == row.voucher)) or ""
    return Redemption(row.voucher, campaign, row.sale, row.amount, row.unit, row.store, row.at_ms, loss)


def _terms(row: Row[Any]) -> Terms:
    start, end = row.from_ms // 1000, row.until_ms // 1000
    return Terms(row.campaign, VoucherKind(row.kind), row.value, row.unit, start, end, row.customer)


def _code(voucher_id: str, terms: Terms, key: Ed25519PrivateKey) -> str:
    claim = Voucher(
        voucher_id, terms.campaign, terms.kind, terms.value, terms.unit, terms.valid_from, terms.valid_until
    )
    return encode_own(OwnKind.VOUCHER, sealed(claim, key.sign))
