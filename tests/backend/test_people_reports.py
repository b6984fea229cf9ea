"""What a channel counts reaches the overview."""

from __future__ import annotations

from datetime import date

from app.backend.access.actor import THE_CLOCK
from app.backend.access.channels import Scope
from app.backend.access.keys import make_channel, make_key
from app.backend.backoffice import kpi
from app.backend.backoffice.span import Span
from app.backend.backoffice.tables import survey_answer, visit_day
from app.backend.people.rights import OfficePerson
from app.domain.permissions import Role
from app.wire import fields
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop

DAY = {"store": "0417", "day": "2026-05-04", "visits": 100, "baskets": 20, "abandoned": 5}
ANSWER = {"store": "0417", "kind": "csat", "score": 5, "at": "2026-05-04T17:05:00+02:00"}
SPAN = Span(date(2026, 5, 4), date(2026, 5, 4), "PLN", OfficePerson("", "", Role.MANAGER, True, frozenset()))  # noqa: FBT003


def say(shop: Shop, target: str, message: fields.Message, scope: Scope = Scope.ORDERS_WRITE) -> Reply:
    """Put a message as a channel with a key of its own."""

    def key(connection) -> str:
        make_channel(connection, THE_CLOCK, "web", "Web", 1)
        return make_key(connection, THE_CLOCK, "web", uuid7(), [scope], 1).bearer

    headers = {"Authorization": f"Bearer {shop.core.database.write(key)}", "Content-Type": "application/json"}
    return shop.ask("PUT", f"/v1/reports/{target}", fields.encode(message), headers)


def test_a_day_is_counted_by_the_channels_last_word(shop: Shop) -> None:
    shop.slot()
    assert say(shop, "days", DAY).status == 200
    assert say(shop, "days", {**DAY, "visits": 120}).status == 200
    (row,) = shop.rows(visit_day)
    assert (row["channel"], row["visits"]) == ("web", 120)
    left = shop.core.database.snapshot(lambda connection: kpi.abandoned(connection, SPAN))
    assert [list(one.values) for one in left.series] == [[20], [5]]


def test_an_answer_counts_once_whatever_the_network_repeats(shop: Shop) -> None:
    shop.slot()
    answer = uuid7()
    assert [say(shop, f"answers/{answer}", ANSWER).status for _ in range(2)] == [200, 200]
    assert say(shop, f"answers/{answer}", {**ANSWER, "score": 1}).code == "ID-REUSED"
    (row,) = shop.rows(survey_answer)
    assert (row["score"], row["day"]) == (5, "2026-05-04")


def test_what_cannot_be_counted_is_refused(shop: Shop) -> None:
    shop.slot()
    assert say(shop, "days", {**DAY, "store": "9999"}).code == "STORE-UNKNOWN"
    for wrong in ({**DAY, "day": "2026-02-30"}, {**DAY, "visits": -1}, {**DAY, "more": 1}, {**DAY, "visits": 2**70}):
        assert say(shop, "days", wrong).code == "MESSAGE-BAD"
    for wrong in ({**ANSWER, "score": 0}, {**ANSWER, "kind": "x"}, {**ANSWER, "at": "today"}):
        assert say(shop, f"answers/{uuid7()}", wrong).code == "MESSAGE-BAD"
    assert say(shop, "days", DAY, Scope.STOCK_READ).code == "SCOPE-MISSING"
