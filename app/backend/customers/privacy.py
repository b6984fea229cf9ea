"""A person's rights (GDPR, articles 15, 17 and 20): everything that is kept of them, and an end to it.

Sales stay in the journal, where they belong to the tax office; they name an id that no longer leads to anybody.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, delete, select, update

from app.backend.accounts import opening
from app.backend.accounts.acting import Acting
from app.backend.accounts.entries import AccountKind, AccountState, Entry, Purpose, begin, internal, post
from app.backend.accounts.opening import Account
from app.backend.accounts.tables import account as account_table
from app.backend.accounts.tables import account_hold, account_posting, voucher
from app.backend.customers import finding, ordered, writes
from app.backend.customers.records import FIELDS, CustomerState, family, row_of
from app.backend.customers.tables import (
    consent,
    consent_event,
    customer,
    customer_change,
    customer_note,
    customer_purchase,
    customer_write,
    wish_line,
    wish_list,
)
from app.backend.orders.tables import order_head
from app.backend.problems import Refused

_C = customer.c
_KEPT: tuple[Table, ...] = (
    customer_change, customer_note, customer_purchase, consent, consent_event,
)  # fmt: skip


def export(connection: Connection, customer_id: str, acting: Acting) -> dict[str, Any]:
    """All that is kept of a person, table by table; who took it is noted. Raises Refused 404 `CUSTOMER-UNKNOWN`."""
    ids = family(connection, row_of(connection, customer_id).id)
    acting.note(connection, "customer.export", "customer", ids[0])
    told = {"customer": _rows(connection, customer, _C.id.in_(ids))}
    for table in (*_KEPT, voucher, wish_list):
        told[table.name] = _rows(connection, table, table.c.customer.in_(ids))
    lists = [row["id"] for row in told["wish_list"]]
    told["wish_line"] = _rows(connection, wish_line, wish_line.c.list.in_(lists))
    accounts = [account.id for one in ids for account in opening.owned_by(connection, one)]
    told["order"] = _rows(connection, order_head, order_head.c.id.in_(ordered.orders_of(connection, ids)))
    told["account"] = _rows(connection, account_table, account_table.c.id.in_(accounts))
    told["account_posting"] = _rows(connection, account_posting, account_posting.c.account.in_(accounts))
    told["account_hold"] = _rows(connection, account_hold, account_hold.c.account.in_(accounts))
    return told


def erase(connection: Connection, customer_id: str, acting: Acting) -> None:
    """Forget a person: nothing of what they are, said or bought can be told from their id any more.

    Points are forfeited. Raises Refused 404 `CUSTOMER-UNKNOWN`, 409 `CUSTOMER-HOLDS-VALUE` while money is theirs,
    409 `CUSTOMER-AWAITS-ORDER` while an order has not reached them.
    """
    row = row_of(connection, customer_id, lock=True)
    if row.state == CustomerState.ERASED:
        return
    ids = family(connection, row.id)
    orders = ordered.orders_of(connection, ids)
    if ordered.under_way(connection, orders):
        raise Refused(409, "CUSTOMER-AWAITS-ORDER", "An order of the customer is still under way")
    sales = connection.scalars(select(customer_purchase.c.sale).where(customer_purchase.c.customer.in_(ids)))
    ordered.forget(connection, ids, orders, sales.all())
    for account in opening.owned_by(connection, row.id):
        _close(connection, account, acting)
    lists = select(wish_list.c.id).where(wish_list.c.customer.in_(ids))
    connection.execute(delete(wish_line).where(wish_line.c.list.in_(lists)))
    connection.execute(delete(wish_list).where(wish_list.c.customer.in_(ids)))
    for table in _KEPT:
        connection.execute(delete(table).where(table.c.customer.in_(ids)))
    connection.execute(update(voucher).where(voucher.c.customer.in_(ids)).values(customer=""))
    # A hash of a phone number tells the phone number to whoever tries them all.
    connection.execute(update(customer_write).where(customer_write.c.customer.in_(ids)).values(content=b""))
    blank = {**dict.fromkeys(FIELDS, ""), "changed_ms": acting.now_ms}
    connection.execute(update(customer).where(_C.id.in_(ids)).values(blank))
    connection.execute(update(customer).where(_C.id == row.id).values(state=CustomerState.ERASED.value))
    finding.index(connection, row.id, ())
    writes.tell(connection, row.id, "erase", [], acting)


def _close(connection: Connection, account: Account, acting: Acting) -> None:
    if account.held or (account.balance and account.kind != AccountKind.POINTS):
        raise Refused(409, "CUSTOMER-HOLDS-VALUE", "An account of the customer still holds value", account=account.id)
    if account.balance:
        entry = Entry(f"forfeit:{account.id}", "forfeit", account.unit, "", {"amount": account.balance})
        begin(connection, entry, acting)
        receiver = internal(Purpose.FORFEITED, account.unit, acting.store)
        post(connection, entry, {account.id: -account.balance, receiver: account.balance}, acting)
    opening.set_state(connection, account.id, AccountState.BLOCKED, acting)


def _rows(connection: Connection, table: Table, which: Any) -> list[dict[str, Any]]:
    query = select(*(column for column in table.columns if column.name != "content")).where(which)
    return [dict(row._mapping) for row in connection.execute(query.order_by(*table.primary_key.columns))]
