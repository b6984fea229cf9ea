"""Terminals in the back office: one taken out of service, and an entry of one counted after all."""

from __future__ import annotations

from sqlalchemy import Connection, update

from app.backend.clock import to_ms
from app.backend.ledger import opaque
from app.backend.schema import quarantine, sale, terminal
from app.backend.terminals import registry
from app.version import VERSION
from app.wire import fields
from app.wire.push import Opaque, entry_as_json
from tests.backend.backend_shop import Till
from tests.backoffice.office_house import House
from tests.backoffice.office_visit import Office


def paired(house: House, short: str) -> Till:
    """A till of the store that has not sold yet."""
    till = Till(house.shop)
    assert till.enrol(house.shop.slot(short).code).status == 200
    return till


def revoked(house: House, till: Till) -> bool:
    return next(bool(row["revoked"]) for row in house.shop.rows(terminal) if row["id"] == till.id)


def test_a_terminal_is_taken_out_of_service_only_after_a_question(office: Office) -> None:
    till = paired(office.house, "31")
    office.go(f"terminals/detail?pk={till.id}")
    office.press("Take out of service")
    office.one("#actionConfirmation")
    assert not revoked(office.house, till)
    office.agree()
    office.see("Out of service")
    assert revoked(office.house, till)
    assert till.ask("GET", f"/v1/terminals/{till.id}/orders?since=0").code == "TERMINAL-REVOKED"
    assert office.noted(till.id) == ["terminal.revoke"]


def test_an_entry_that_was_set_aside_is_counted_when_it_can_be_read(office: Office) -> None:
    house = office.house
    till = paired(house, "32")
    entry = till.sell()
    raw = fields.encode(entry_as_json(entry))
    now_ms = to_ms(house.core.now())

    def put_aside(connection: Connection) -> None:
        """As a backend does that could not read it: this version has tried and leaves it to somebody."""
        known = registry.find(connection, till.id)
        assert known is not None
        opaque.take(connection, known, Opaque(till.epoch, entry.seq, entry.prev, entry.hash, raw), now_ms)
        connection.execute(update(quarantine).where(quarantine.c.terminal == till.id).values(tried=VERSION))

    house.core.database.write(put_aside)
    office.go(f"quarantine/detail?pk=0417,{till.id},{till.epoch},{entry.seq}")
    office.see("ENTRY-OPAQUE")
    office.press("Try again")
    office.agree()
    assert office.one("h1").text == "Set aside"
    assert till.id not in {row["terminal"] for row in house.shop.rows(quarantine)}
    assert [row["id"] for row in house.shop.rows(sale) if row["terminal"] == till.id] == [entry.id]
    assert office.noted(till.id) == ["ledger.resubmit"]
