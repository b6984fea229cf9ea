"""Calling somebody: told to the store at once, seen to by one, once, and gone when it is long done."""

from __future__ import annotations

import pytest

from app.backend.hints import ends
from app.backend.tasks import calling
from app.backend.tasks.tables import store_task
from app.wire.store_task import RaisedTask, TaskKind
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop
from tests.backend.kiosk_desk import At, kiosk, tablet, till
from tests.backend.order_desk import EWA, HERE, JAN, THERE, Desk, part

ON_ONE_DATABASE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
PERSON = {"person": EWA[0], "name": EWA[1]}


@pytest.fixture
def desk(shop: Shop) -> Desk:
    return Desk(shop).open()


def called(at: At, kind: str = "help", order: str = "", task: str = "") -> str:
    message = {"id": task or uuid7(), "kind": kind, "order": order, "text_code": "KIOSK-HELP"}
    return str(at.told("POST", "tasks", message)["id"])


@ON_ONE_DATABASE
def test_a_call_is_told_to_the_store_and_to_nobody_else(desk: Desk) -> None:
    stand, counter, order = kiosk(desk), till(desk), desk.placed()
    before = ends(desk.shop.core.database, [HERE, THERE])
    task = called(stand, order=order["id"])
    after = ends(desk.shop.core.database, [HERE, THERE])
    assert (after[HERE]["tasks"] > before[HERE]["tasks"], after[THERE]) == (True, before[THERE])
    (seen,) = counter.told("GET", "tasks?since=0")["tasks"]
    assert (seen["id"], seen["state"], seen["code"]) == (task, "open", order["code"])
    assert (seen["place"], seen["escalates"], seen["text_code"]) == ("0417, Till 3", [30, 90, 180], "KIOSK-HELP")
    assert desk.tills[THERE].ask("GET", f"/v1/terminals/{desk.tills[THERE].id}/tasks").message["tasks"] == []


@ON_ONE_DATABASE
def test_the_same_call_again_is_the_same_and_another_under_its_id_is_not(desk: Desk) -> None:
    stand, task = kiosk(desk), uuid7()
    assert called(stand, task=task) == called(stand, task=task) == task
    assert stand.ask("POST", "tasks", {"id": task, "kind": "door"}).code == "ID-REUSED"
    assert len(till(desk).told("GET", "tasks")["tasks"]) == 1


def test_one_person_comes_and_the_kiosk_says_who(desk: Desk) -> None:
    stand, counter, floor = kiosk(desk), till(desk), tablet(desk)
    task = called(stand)
    cursor = stand.told("GET", "tasks")["cursor"]
    assert floor.told("POST", f"tasks/{task}/accept", PERSON)["state"] == "accepted"
    assert floor.told("POST", f"tasks/{task}/accept", PERSON)["by"] == EWA[1]
    late = counter.ask("POST", f"tasks/{task}/accept", {"person": JAN[0], "name": JAN[1]})
    assert (late.code, late.message["facts"]) == ("TASK-TAKEN", {"name": EWA[1]})
    (seen,) = stand.told("GET", f"tasks?since={cursor}")["tasks"]
    assert (seen["by"], seen["state"]) == (EWA[1], "accepted")
    done = [counter.told("POST", f"tasks/{task}/done", PERSON)["state"] for _ in range(2)]
    assert done == ["done", "done"]
    assert counter.ask("POST", f"tasks/{task}/accept", PERSON).code == "TASK-DONE"


@ON_ONE_DATABASE
def test_a_kiosk_sees_and_ends_its_own_calls_and_answers_none(desk: Desk) -> None:
    stand, other = kiosk(desk), kiosk(desk, "10")
    task = called(other)
    assert stand.told("GET", "tasks")["tasks"] == []
    assert stand.ask("POST", f"tasks/{task}/done", PERSON).code == "TASK-UNKNOWN"
    assert other.ask("POST", f"tasks/{task}/accept", PERSON).code == "TERMINAL-SHAPE"
    assert other.told("POST", f"tasks/{task}/done", PERSON)["state"] == "done"
    assert stand.ask("POST", "tasks", {"id": uuid7(), "kind": "conflict"}).code == "TERMINAL-SHAPE"


@ON_ONE_DATABASE
def test_nobody_is_called_about_another_stores_order_or_for_ever(desk: Desk) -> None:
    stand, elsewhere = kiosk(desk), desk.placed(part(THERE))
    wrong = {"id": uuid7(), "kind": "help", "order": elsewhere["id"]}
    assert stand.ask("POST", "tasks", wrong).code == "ORDER-UNKNOWN"
    for _ in range(30):
        called(stand)
    assert stand.ask("POST", "tasks", {"id": uuid7(), "kind": "help"}).code == "TASK-MANY"
    assert called(till(desk), "runner")


@ON_ONE_DATABASE
def test_what_is_long_done_goes_and_what_must_be_looked_into_stays(desk: Desk) -> None:
    core, stand, counter = desk.shop.core, kiosk(desk), till(desk)
    done, forgotten = called(stand), called(stand, "runner")
    counter.told("POST", f"tasks/{done}/done", PERSON)
    conflict = RaisedTask(uuid7(), TaskKind.CONFLICT, "", "HANDED-TWICE")
    now_ms = int(desk.shop.clock().timestamp() * 1000)
    for _ in range(2):
        core.database.write(lambda at: calling.call_by_itself(at, HERE, conflict, now_ms))
    desk.shop.clock.wait(days=1, seconds=1)
    assert calling.sweep(core) == 1
    states = {row["id"]: row["state"] for row in desk.shop.rows(store_task)}
    assert states == {forgotten: "done", conflict.id: "open"}
    assert {task["id"] for task in counter.told("GET", "tasks")["tasks"]} == {forgotten, conflict.id}
