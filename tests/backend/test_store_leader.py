"""While a till leads its store, every order leaves by its word: the backend's only with its promise, once in all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import Connection, delete

from app.backend.access.actor import THE_CLOCK
from app.backend.clock import to_ms
from app.backend.leading import conflicts
from app.backend.leading.tables import store_leader
from app.backend.orders import carrying_out, records
from app.backend.orders.listing import Changes
from app.domain.order_command import Command
from app.domain.order_state import Act
from app.wire.canonical import canonical
from app.wire.entry import Kind
from app.wire.leading import Contact, ContactAnswer, Leader, Lease, LeaseEnd, Left
from app.wire.order_act import OrderAct
from app.wire.pickup_entry import Decided, PickupEntry
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop, Till
from tests.backend.kiosk_desk import At, kiosk
from tests.backend.order_desk import EWA, HERE, MUG, Desk

WHERE, PEM = "192.168.1.20:7311", "-----BEGIN CERTIFICATE-----\n"
AT = "2026-05-04T08:15:00+00:00"
_END = ("ewa", "Ewa Nowak", "Maria Lis", "the till is broken")


class Store:
    """A store whose first till leads it, a second till, a kiosk, and one order that is ready."""

    def __init__(self, shop: Shop) -> None:
        self.desk = Desk(shop).open()
        self.shop = shop
        self.leader = At(self.desk, self.desk.tills[HERE])
        self.other = At(self.desk, shop.till("07"))
        self.kiosk = kiosk(self.desk)
        placed = self.desk.placed(terms="now")
        self.order, self.part = placed["id"], placed["fulfilments"][0]["id"]
        assert self.desk.pay(self.order, placed["total"]).status == 200
        self.make_ready()
        self.lease: Lease | None = None

    def make_ready(self) -> None:
        """All that comes before a handover, in one go."""
        known = self.desk.seen(self.part)
        lines = {line["id"]: line["ordered"] for line in known["lines"]}
        given: dict[Act, dict[str, Any]] = {
            Act.TICK: {"quantities": lines},
            Act.STAGE: {"bin": "A-7"},
            Act.READY: {"bin": "A-7"},
        }

        def work(connection: Connection) -> None:
            changes = Changes()
            part = records.find(connection, HERE, self.part, to_change=True)
            assert part is not None
            for act in (Act.PICK, Act.TICK, Act.FINISH, Act.STAGE, Act.READY):
                command = Command("", act, part.version, *EWA, **given.get(act, {}))
                now_ms = to_ms(self.shop.clock())
                part = carrying_out.carry_out(connection, changes, part, command, THE_CLOCK, now_ms).after
            changes.number(connection)

        self.shop.core.database.write(work)

    def contact(self, *promised: Left, at: At | None = None) -> Reply:
        told = Contact(self.lease, WHERE, PEM, promised)
        return (at or self.leader).ask("POST", "leading/contact", told.as_json())

    def leads(self, *promised: Left) -> ContactAnswer:
        reply = self.contact(*promised)
        assert reply.status == 200, reply.body
        answer = ContactAnswer.from_json(reply.message)
        self.lease = answer.lease
        return answer

    def end_by_hand(self) -> Mapping[str, Any]:
        assert self.lease is not None
        return self.other.told("POST", "leading/end", LeaseEnd(self.lease.fence, *_END).as_json())

    def gives_alone(self, device: Till, version: int = 0, act_id: str = "") -> PickupEntry:
        """The leader hands the order over with the line cut; its journal knows."""
        by, version = self.leader.terminal, version or self.desk.seen(self.part)["version"]
        act = OrderAct(act_id or uuid7(), Act.COLLECT, version, *EWA, AT)
        fence = self.lease.fence if self.lease else 1
        told = PickupEntry(act, self.part, self.order, version, device.id, "Kiosk 8", Decided.LEADER, by.id, fence)
        by.record(Kind.PICKUP, canonical(told.as_body()))
        return told

    def tasks(self) -> list[tuple[str, str]]:
        found = self.leader.told("GET", "tasks?since=0")["tasks"]
        return [(task["kind"], task["text_code"]) for task in found]

    def conflicts(self) -> list[Mapping[str, Any]]:
        reply = self.shop.as_admin("GET", f"/v1/admin/stores/{HERE}/pickup-conflicts")
        assert reply.status == 200, reply.body
        return list(reply.message["conflicts"])


@pytest.fixture
def store(shop: Shop) -> Store:
    return Store(shop)


def test_a_store_that_nobody_leads_hands_over_as_ever(store: Store) -> None:
    assert store.kiosk.told("POST", "leading", {"known": None}) == {}
    assert store.kiosk.act(store.part, "hand_over").status == 200
    assert store.kiosk.act(store.part, "collect").status == 200


def test_the_backend_hands_over_once_the_leader_has_promised_not_to(store: Store) -> None:
    first = store.leads()
    assert first.orders > 0
    assert first.peers is not None
    assert {peer.terminal for peer in first.peers} == {
        one.terminal.id for one in (store.leader, store.other, store.kiosk)
    }
    version = store.kiosk.act(store.part, "hand_over").message["fulfilment"]["version"]
    early = store.kiosk.act(store.part, "collect")
    assert (early.status, early.code) == (409, "ORDER-LEADER")
    assert early.message["facts"]["leader"] == "Till 3"
    asked = store.leads()
    assert asked.wanted == (Left(store.part, version),)
    assert store.leads(*asked.wanted).wanted == ()
    assert store.other.act(store.part, "collect").code == "ORDER-LOCKED"
    assert store.kiosk.act(store.part, "collect").status == 200
    assert store.desk.level(MUG) == (8, 0)
    assert store.other.act(store.part, "hand_over").code == "ORDER-COLLECTED"


def test_a_promise_for_another_handover_is_none(store: Store) -> None:
    store.leads()
    store.kiosk.act(store.part, "hand_over")
    [wanted] = store.leads().wanted
    store.kiosk.act(store.part, "let_go")
    assert store.leads(wanted).wanted == ()
    store.other.act(store.part, "hand_over")
    [newer] = store.leads(wanted).wanted
    assert newer.version > wanted.version
    assert store.other.act(store.part, "collect").code == "ORDER-LEADER"
    store.leads(newer)
    assert store.other.act(store.part, "collect").status == 200


def test_a_leader_that_is_silent_decides_alone_until_it_comes_or_people_end_it(store: Store) -> None:
    store.leads()
    store.shop.clock.wait(seconds=46)
    assert store.kiosk.act(store.part, "hand_over").code == "ORDER-LEADER"
    store.shop.clock.wait(hours=13)  # what it gave before its lease was over is not told yet
    assert store.other.act(store.part, "hand_over").code == "ORDER-LEADER"
    assert store.end_by_hand() == {"ended": True}
    assert store.end_by_hand() == {"ended": False}
    assert store.other.act(store.part, "hand_over").status == 200
    assert store.other.act(store.part, "collect").status == 200
    assert store.contact().code == "LEASE-LOST"
    [note] = [row for row in store.shop.audited() if row["act"] == "leader.end"]
    assert '"risk":true' in note["detail"]
    assert "Maria Lis" in note["detail"]


def test_staff_hand_over_beside_a_silent_leader_with_an_approval_and_it_is_on_record_as_a_risk(store: Store) -> None:
    store.leads()
    store.shop.clock.wait(minutes=5)
    alone = {"approved_by": "Maria Lis", "reason": "ID checked, the leader does not answer"}
    assert store.other.act(store.part, "collect", approved_by="Maria Lis").code == "ORDER-LEADER"
    assert store.kiosk.act(store.part, "collect", **alone).code == "TERMINAL-SHAPE"
    assert store.other.act(store.part, "collect", **alone).status == 200
    assert [row["act"] for row in store.shop.audited()].count("order.risk") == 1


def test_what_the_leader_gave_alone_is_booked_once_and_asking_again_gets_the_same_yes(store: Store) -> None:
    store.leads()
    store.other.act(store.part, "hand_over")  # somebody else had begun, at the backend
    given = store.gives_alone(store.kiosk.terminal)
    store.leader.terminal.pushed()
    store.leader.terminal.pushed()
    one = store.desk.seen(store.part)
    assert (one["state"], one["handed"]["device"]) == ("collected", store.kiosk.terminal.id)
    assert store.desk.level(MUG) == (8, 0)
    assert store.other.act(store.part, "collect").code == "ORDER-COLLECTED"
    again = store.kiosk.ask("POST", f"orders/{store.part}/acts", given.act.as_json())
    assert (again.status, again.message["fulfilment"]["state"]) == (200, "collected")
    assert store.conflicts() == []


def test_a_handover_that_the_backend_had_made_by_the_same_id_is_the_same_handover(store: Store) -> None:
    act = {"id": uuid7(), "version": store.desk.seen(store.part)["version"]}
    assert store.kiosk.act(store.part, "collect", **act, at=AT).status == 200
    store.gives_alone(store.kiosk.terminal, act["version"], act["id"])
    assert store.leader.terminal.pushed().results[0].codes == ()
    assert store.desk.level(MUG) == (8, 0)


def test_a_second_handover_is_a_conflict_with_both_sides_and_moves_no_stock_again(store: Store) -> None:
    store.leads()
    store.shop.clock.wait(hours=1)
    given = store.gives_alone(store.kiosk.terminal)
    store.end_by_hand()
    assert store.other.act(store.part, "collect").status == 200
    answer = store.leader.terminal.pushed()
    assert [(one.status.value, one.codes) for one in answer.results] == [("annotated", ("PICKUP-TWICE",))]
    assert store.desk.level(MUG) == (8, 0)
    [conflict] = store.conflicts()
    assert conflict["known"]["handed"]["device"] == store.other.terminal.id
    assert conflict["told"]["device"] == store.kiosk.terminal.id
    assert conflict["id"] == given.act.id
    assert store.tasks() == [("conflict", "PICKUP-TWICE")]


def test_conflicts_stand_even_when_nobody_more_is_called(store: Store) -> None:
    def work(connection: Connection) -> None:
        part = records.find(connection, HERE, store.part)
        assert part is not None
        for _ in range(40):
            conflicts.record(connection, THE_CLOCK, part, uuid7(), "PICKUP-TWICE", ({}, {}), to_ms(store.shop.clock()))

    store.shop.core.database.write(work)
    assert len(store.conflicts()) == 40
    assert 0 < len(store.tasks()) < 40


def test_what_was_given_under_a_lease_that_people_ended_is_booked_and_looked_at(store: Store) -> None:
    store.leads()
    store.gives_alone(store.kiosk.terminal)
    store.end_by_hand()
    answer = store.leader.terminal.pushed()
    assert answer.results[0].codes == ("PICKUP-OLD-LEASE",)
    assert store.desk.seen(store.part)["state"] == "collected"
    assert store.tasks() == [("conflict", "PICKUP-OLD-LEASE")]


def test_what_was_given_of_an_order_that_was_cancelled_meanwhile_is_a_conflict_too(store: Store) -> None:
    store.leads()
    store.gives_alone(store.kiosk.terminal)
    assert store.desk.act(store.part, Act.CANCEL, reason="customer").status == 200
    assert store.leader.terminal.pushed().results[0].codes == ("PICKUP-ENDED",)
    assert [one["code"] for one in store.conflicts()] == ["PICKUP-ENDED"]


def test_an_expired_order_that_the_leader_gave_is_collected(store: Store) -> None:
    store.leads()
    store.gives_alone(store.kiosk.terminal)
    store.shop.clock.wait(days=8)
    store.desk.sweep()
    assert store.desk.seen(store.part)["state"] == "expired"
    assert store.leader.terminal.pushed().results[0].codes == ()
    assert store.desk.seen(store.part)["state"] == "collected"


def test_the_first_till_leads_unless_another_is_marked_and_never_two(store: Store) -> None:
    assert store.contact(at=store.other).code == "LEADER-OTHER"
    assert store.contact(at=store.kiosk).code == "TERMINAL-SHAPE"
    lease = store.leads().lease
    mark = {"terminal": store.other.terminal.id}
    assert store.shop.as_admin("PUT", f"/v1/admin/stores/{HERE}/leader", mark).status == 200
    store.lease = None
    assert store.contact(at=store.other).code == "LEADER-OTHER"  # the first one was not heard to have ended
    assert store.leader.told("POST", "leading/release", {"fence": lease.fence - 1}) == {"released": False}
    assert store.leader.told("POST", "leading/release", {"fence": lease.fence}) == {"released": True}
    assert store.contact().code == "LEADER-OTHER"
    now = ContactAnswer.from_json(store.contact(at=store.other).message)
    assert now.lease.fence > lease.fence
    told = Leader.from_json(store.kiosk.told("POST", "leading", {"known": lease.as_json()})["leader"])
    assert (told.lease.terminal, told.address) == (store.other.terminal.id, WHERE)


def test_a_backend_put_back_from_a_copy_learns_of_a_lease_it_has_forgotten_from_any_terminal(store: Store) -> None:
    lease = store.leads().lease
    store.shop.core.database.write(lambda connection: connection.execute(delete(store_leader)))
    forged = Lease(lease.store, lease.terminal, lease.fence + 1, lease.until_ms, lease.signature)
    assert store.kiosk.told("POST", "leading", {"known": forged.as_json()}) == {}
    store.kiosk.told("POST", "leading", {"known": lease.as_json()})
    assert store.other.act(store.part, "collect").code == "ORDER-LEADER"
    assert store.leads().lease.fence == lease.fence


def test_of_two_leaders_that_such_a_backend_has_made_the_older_one_stops_when_it_comes(store: Store) -> None:
    old = store.leads().lease
    store.gives_alone(store.kiosk.terminal)
    store.shop.core.database.write(lambda connection: connection.execute(delete(store_leader)))
    mark = {"terminal": store.other.terminal.id}
    assert store.shop.as_admin("PUT", f"/v1/admin/stores/{HERE}/leader", mark).status == 200
    store.lease = None
    store.shop.clock.wait(minutes=1)
    newer = ContactAnswer.from_json(store.contact(at=store.other).message)
    assert newer.lease.fence > old.fence
    store.lease = old
    assert store.contact().code == "LEASE-LOST"
    assert store.leader.terminal.pushed().results[0].codes == ("PICKUP-OLD-LEASE",)


def test_a_handover_that_cannot_be_read_is_put_aside_like_any_entry(store: Store) -> None:
    store.leader.terminal.record(Kind.PICKUP, canonical({"act": {}, "fulfilment": "x"}))
    assert store.leader.terminal.pushed().results[0].codes == ("BODY-UNREADABLE",)
