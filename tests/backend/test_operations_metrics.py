"""What the backend tells those who run it: figures that Prometheus reads, and logs without anybody in them."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from io import StringIO
from urllib.parse import quote

import pytest
import structlog

from app.backend import logs
from app.backend.metrics import Metrics
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop
from tests.backend.channel_shop import web_shop
from tests.backend.order_desk import Desk

_NAME = r"[a-zA-Z_:][a-zA-Z0-9_:]*"
_LABEL = re.compile(r'([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(,|$)')
_SAMPLE = re.compile(rf"({_NAME})(?:\{{(.*)\}})? (\S+)")
Samples = dict[tuple[str, tuple[tuple[str, str], ...]], float]


def parsed(text: str) -> tuple[dict[str, str], Samples]:
    """Kinds by family, and samples; as strict as the text exposition format 0.0.4 is written."""
    kinds: dict[str, str] = {}
    samples: Samples = {}
    family = ""
    assert text.endswith("\n")
    for line in text.splitlines():
        if line.startswith("# HELP "):
            family = line.split(" ", 3)[2]
            assert family not in kinds, f"{family} comes twice"
        elif line.startswith("# TYPE "):
            _, _, name, kind = line.split(" ")
            assert name == family
            assert kind in {"counter", "gauge", "histogram"}
            kinds[name] = kind
        else:
            found = _SAMPLE.fullmatch(line)
            assert found, line
            name, inside, value = found.groups()
            suffixes = ("_bucket", "_sum", "_count") if kinds[family] == "histogram" else ("",)
            assert name in {family + suffix for suffix in suffixes}, line
            labels, at = [], 0
            while inside and at < len(inside):
                label = _LABEL.match(inside, at)
                assert label, line
                labels.append((label[1], label[2]))
                at = label.end()
            place = (name, tuple(labels))
            assert place not in samples, f"{line} comes twice"
            samples[place] = float(value)
    return kinds, samples


def test_the_metrics_are_what_prometheus_reads(shop: Shop) -> None:
    till = shop.till()
    till.day()
    till.pushed()
    shop.ask("GET", "/v2/nothing")
    kinds, samples = parsed(shop.ask("GET", "/metrics").body.decode())
    assert kinds["omnitill_request_seconds"] == "histogram"
    assert kinds["omnitill_messages_waiting"] == "gauge"
    pushed = (("method", "POST"), ("route", "/v1/terminals/{terminal}/ledger"), ("status", "200"))
    assert samples["omnitill_request_seconds_count", pushed] == 1
    assert samples["omnitill_request_seconds_count", (("method", "GET"), ("route", "other"), ("status", "404"))] == 1
    within = [value for (name, labels), value in samples.items() if name.endswith("_bucket") and labels[:-1] == pushed]
    assert within == sorted(within)
    assert within[-1] == 1


def test_odd_labels_stay_one_line() -> None:
    metrics = Metrics()
    metrics.count("swept", 2, sweep='a"b\\c\nd')
    _, samples = parsed(metrics.text())
    assert samples["omnitill_swept_total", (("sweep", 'a\\"b\\\\c\\nd'),)] == 2


def test_entries_that_have_not_come_in_are_told_by_terminal(shop: Shop) -> None:
    till = shop.till()
    till.day()
    till.pushed(last=3)
    till.heartbeat()
    _, samples = parsed(shop.ask("GET", "/metrics").body.decode())
    assert samples["omnitill_unsent_entries", (("store", "0417"), ("terminal", till.id))] == len(till.journal) - 3
    assert samples["omnitill_unsent_terminals", ()] == 1
    till.pushed()
    till.heartbeat()
    _, samples = parsed(shop.ask("GET", "/metrics").body.decode())
    assert samples["omnitill_unsent_entries_all", ()] == 0
    assert ("omnitill_unsent_entries", (("store", "0417"), ("terminal", till.id))) not in samples


def test_a_request_keeps_the_id_of_its_proxy_and_an_odd_one_is_replaced(shop: Shop) -> None:
    given = shop.ask("GET", "/health", headers={"X-Request-Id": "c0ffee00-1234"})
    assert given.headers["x-request-id"] == "c0ffee00-1234"
    odd = shop.ask("GET", "/health", headers={"X-Request-Id": 'x"}\\n{"event": "forged'})
    assert re.fullmatch(r"[0-9a-f-]{36}", odd.headers["x-request-id"])


# Logs


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> Iterator[StringIO]:
    """What the backend writes to standard error."""
    root = logging.getLogger()
    before, handlers, level = structlog.get_config(), root.handlers[:], root.level
    written = StringIO()
    monkeypatch.setattr("sys.stderr", written)
    logs.log_to_stderr()
    structlog.configure(cache_logger_on_first_use=False)
    yield written
    structlog.configure(**before)
    root.handlers[:] = handlers
    root.setLevel(level)


def test_orders_and_customers_leave_no_name_in_the_log(shop: Shop, logged: StringIO) -> None:
    desk = Desk(shop).open()
    contact = {"name": "Anna Kowalska", "email": "anna@example.org", "phone": "+48600700800"}
    code = desk.placed(contact=contact)["code"]
    office = web_shop(shop)
    assert office.ask("POST", "/v1/customers", {"id": uuid7(), **contact}).status == 200
    for term in ("+48600700800", "anna@example.org", "Kowalska", str(code)):
        assert office.ask("POST", "/v1/customers/search", {"text": term}).status == 200
        office.ask("GET", f"/v1/orders/{quote(term)}")
    written = logged.getvalue()
    assert len(written.splitlines()) >= 10
    secrets = ("Kowalska", "600700800", "anna@example.org", str(code), office.bearer, desk.bearer)
    assert [word for word in secrets if word.casefold() in written.casefold()] == []


_PRIVATE = ("Kowalska", "600700800", "anna@example.org", "K7QX-9M2P", "Bearer")


def test_names_phones_and_codes_never_reach_the_log(shop: Shop, logged: StringIO) -> None:
    till = shop.till()
    told = {"what": " ".join(_PRIVATE), "name": "Anna Kowalska", "phone": "+48600700800"}
    till.send(told)
    shop.as_admin("POST", "/v1/admin/slots", told)
    shop.as_admin("POST", "/v1/admin/feeds/catalogue", {"changes": [told]})
    shop.ask("GET", "/v1/customers?phone=+48600700800&email=anna@example.org&code=K7QX-9M2P")
    shop.ask("GET", "/v1/orders/K7QX-9M2P/Kowalska")
    shop.ask("POST", "/v1/enrol", json.dumps({**told, "code": "K7QX-9M2P"}).encode())
    shop.ask("KOWALSKA", "/v1/enrol", headers={"X-Request-Id": "anna@example.org", "User-Agent": "Kowalska"})
    written = logged.getvalue()
    assert len([json.loads(line) for line in written.splitlines()]) >= 7
    secrets = (*_PRIVATE, shop.core.admin_token, till.key.private_bytes_raw().hex())
    assert [word for word in secrets if word.casefold() in written.casefold()] == []


def test_a_failure_is_told_by_its_place_and_not_by_its_words(logged: StringIO) -> None:
    try:
        int("Anna Kowalska")
    except ValueError as error:
        structlog.get_logger().error("bug", exc_info=error)
        logging.getLogger("some.library").error("no way for %s", "Anna Kowalska", exc_info=True)
        logging.getLogger("some.library").error("no way for " + "Anna Kowalska")
    first, second, third = (json.loads(line) for line in logged.getvalue().splitlines())
    assert (first["failure"], second["failure"]) == ("ValueError", "ValueError")
    assert "test_operations_metrics.py" in first["at"][-1]
    assert (second["event"], third["event"]) == ("no way for %s", "a library's message")
    assert "Kowalska" not in logged.getvalue()
