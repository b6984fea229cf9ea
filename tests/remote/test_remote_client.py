"""The terminal's line to a real backend, and to everything else that may answer in its place."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from app.backend.core import Core
from app.backend.main import running
from app.backend.settings import Settings
from app.backend.terminals import registry
from app.domain.refusals import Outage, Refusal
from app.ports.backend_link import LinkError, Trouble
from app.remote import client as client_module
from app.remote.admin import BackOffice
from app.remote.client import BackendClient
from app.remote.credentials import Enrolment, device_key, read_enrolment, write_enrolment
from app.remote.enrol import enrol
from app.remote.probe import probe
from app.store.catalogue import LocalCatalogue
from app.store.catalogue.snapshot import apply_snapshot
from app.wire.canonical import canonical
from app.wire.enrolment import SlotRequest
from app.wire.entry import GENESIS, Entry, Kind, sealed
from app.wire.feed import FeedRecord, RecordKind
from app.wire.fields import encode
from app.wire.problem import MEDIA_TYPE, Problem
from app.wire.product_body import product_body
from app.wire.push import Heartbeat, Opaque, Push
from app.wire.uuid7 import uuid7
from tests.fakes.clock import FakeClock
from tests.fakes.till import PRODUCTS

AT = "2026-03-02T09:00:00+00:00"


@dataclass
class Place:
    """A backend, and a terminal paired with it."""

    core: Core
    folder: Path
    enrolment: Enrolment
    clock: FakeClock

    def ask(self, work: Callable[[BackendClient], object], transport: httpx.AsyncBaseTransport | None = None):
        async def go():
            client = BackendClient(self.enrolment, device_key(self.folder), self.clock, transport)
            try:
                return await work(client)
            finally:
                await client.close()

        return asyncio.run(go())

    def entry(self, seq: int = 1, prev: bytes = GENESIS) -> Entry:
        return sealed(self.enrolment.terminal, 1, seq, uuid7(), Kind.NOTE, AT, canonical({"what": "x"}), prev)

    def batch(self, entry: Entry) -> Push:
        return Push(entry.terminal, 1, (entry,), entry.seq, entry.hash, "1.0", AT)

    def load(self, version: str = "") -> None:
        office = BackOffice(self.enrolment.url, self.core.admin_token)
        goods = [replace(p, name=f"{p.name}{version}") for p in PRODUCTS]
        list(office.load(FeedRecord(RecordKind.PRODUCT, p.sku, 1, product_body(p)) for p in goods))
        office.close()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    till = tmp_path / "till"
    till.mkdir()
    with running(Settings(tmp_path / "backend", port=0)) as (address, core):
        code = slot(address, core.admin_token)
        enrolment = enrol(address, code, uuid7(), till, "1.0")
        yield Place(core, till, enrolment, FakeClock(datetime.now(UTC)))


def slot(address: str, token: str) -> str:
    office = BackOffice(address, token)
    try:
        return office.make_slot(SlotRequest("0417", "PLN", "Till 3", "03", store_name="Grodzka 14")).code
    finally:
        office.close()


def trouble_in(work: Callable[[], object]) -> Trouble:
    with pytest.raises(LinkError) as caught:
        work()
    return caught.value.trouble


class Stream(httpx.AsyncByteStream):
    """A body as it comes, not unpacked."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    async def __aiter__(self):
        yield self._content


@dataclass(frozen=True)
class Said:
    """An answer that somebody gives to everything."""

    status: int
    content: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(
            lambda _: httpx.Response(self.status, stream=Stream(self.content), headers=dict(self.headers))
        )


# Pairing


def test_pairing_gives_the_place_and_its_file_is_read_back(place: Place) -> None:
    given = place.enrolment
    assert (given.store, given.store_name, given.name, given.short, given.epoch) == (
        "0417", "Grodzka 14", "Till 3", "03", 1,
    )  # fmt: skip
    write_enrolment(place.folder, given)
    assert read_enrolment(place.folder) == given
    assert (place.folder / "enrolment.json").stat().st_mode & 0o777 == 0o600
    assert (place.folder / "device.key").stat().st_mode & 0o777 == 0o600


def test_a_code_that_was_used_or_never_given_is_declined(place: Place) -> None:
    for code in ("7K3QD9XW2M", "nonsense"):
        with pytest.raises(Refusal, match="BACKEND-CODE"):
            enrol(place.enrolment.url, code, uuid7(), place.folder, "1.0")


def test_an_address_where_something_else_or_nothing_answers_is_named(place: Place) -> None:
    for url, problem, code in (
        ("http://127.0.0.1:9", Outage, "BACKEND-UNREACHABLE"),
        ("no address at all", Refusal, "BACKEND-NOT-US"),
        ("http://a:b", Refusal, "BACKEND-NOT-US"),
    ):
        with pytest.raises(problem) as caught:
            enrol(url, "7K3QD9XW2M", uuid7(), place.folder, "1.0")
        assert caught.value.code == code
        with pytest.raises(problem):
            probe(url)
    assert probe(place.enrolment.url) >= 0


@pytest.mark.parametrize("harm", ["{}", "not json", "[]"])
def test_a_damaged_pairing_is_named(tmp_path: Path, harm: str) -> None:
    (tmp_path / "enrolment.json").write_text(harm)
    with pytest.raises(Refusal, match="ENROLMENT-DAMAGED"):
        read_enrolment(tmp_path)
    (tmp_path / "device.key").write_bytes(b"short")
    with pytest.raises(Refusal, match="ENROLMENT-DAMAGED"):
        device_key(tmp_path)


def test_the_back_office_needs_its_own_key(place: Place) -> None:
    with pytest.raises(Refusal, match="BACKEND-ADMIN"):
        slot(place.enrolment.url, "wrong")


# Pushing


def test_an_entry_is_pushed_compared_and_put_aside(place: Place) -> None:
    first = place.entry()
    second = place.entry(2, first.hash)
    assert place.ask(lambda c: c.push(place.batch(first))).acked_hash == first.hash
    aside = Opaque(1, 2, second.prev, second.hash, b"odd")
    assert place.ask(lambda c: c.push_opaque(aside)).acked_seq == 2
    assert place.ask(lambda c: c.heartbeat(Heartbeat(1, 2, second.hash, "1.0", AT))).acked_seq == 2


def test_a_till_whose_clock_is_years_off_signs_by_the_backends(place: Place) -> None:
    for years in (-20, 12):
        place.clock.set(datetime.now(UTC) + timedelta(days=365 * years))
        entry = place.entry()

        async def push_twice(client: BackendClient, entry: Entry = entry):
            await client.heartbeat(Heartbeat(1, 0, GENESIS, "1.0", AT))
            return await client.heartbeat(Heartbeat(1, 0, entry.prev, "1.0", AT))

        assert place.ask(push_twice).acked_seq == 0


def test_another_journal_is_a_fork(place: Place) -> None:
    place.ask(lambda c: c.push(place.batch(place.entry())))
    assert trouble_in(lambda: place.ask(lambda c: c.push(place.batch(place.entry())))) is Trouble.FORK


def test_a_revoked_till_may_only_bring_its_ledger_in(place: Place) -> None:
    place.core.database.write(lambda connection: registry.revoke(connection, place.enrolment.terminal))
    assert place.ask(lambda c: c.push(place.batch(place.entry()))).acked_seq == 1
    assert trouble_in(lambda: place.ask(lambda c: c.feed("", 10))) is Trouble.KEY


def test_a_till_that_is_not_known_is_told_to_pair_anew(place: Place) -> None:
    place.enrolment = replace(place.enrolment, terminal=uuid7())
    assert trouble_in(lambda: place.ask(lambda c: c.push(place.batch(place.entry())))) is Trouble.KEY


JSON = {"content-type": "application/json"}
HTML = {"content-type": "text/html; charset=utf-8"}


def problem(status: int, code: str, server_time: str = "") -> Said:
    document = Problem(status, code, "No", server_time=server_time)
    return Said(status, encode(document.as_json()), {"content-type": MEDIA_TYPE})


ANSWERS = {
    "a sign-in page": (Said(200, b"<html>Sign in</html>", HTML), Trouble.NOT_US),
    "a redirect": (Said(302, b"", {"location": "http://login/"}), Trouble.NOT_US),
    "another program's JSON": (Said(200, b'{"hello": "world"}', JSON), Trouble.NOT_US),
    "JSON of wrong types": (Said(200, b'{"acked_seq": "1", "acked_hash": 5}', JSON), Trouble.NOT_US),
    "a list": (Said(200, b"[1]", JSON), Trouble.NOT_US),
    "half of an answer": (Said(200, b'{"acked_seq": 1', JSON), Trouble.NOT_US),
    "a packed answer": (Said(200, b"\x1f\x8b", JSON | {"content-encoding": "gzip"}), Trouble.NOT_US),
    "a gateway's page": (Said(502, b"<h1>Bad Gateway</h1>", HTML), Trouble.FAULT),
    "a proxy's size limit": (Said(413, b"too big", HTML), Trouble.TOO_LARGE),
    "a busy gateway": (Said(503, b"busy", HTML | {"retry-after": "7"}), Trouble.BUSY),
    "a missing page": (Said(404, b"nothing here", HTML), Trouble.NOT_US),
    "a bug": (problem(500, "BUG"), Trouble.FAULT),
    "too old": (problem(426, "PROTO-OLD"), Trouble.TOO_OLD),
    "too new": (problem(400, "PROTO-NEW"), Trouble.TOO_OLD),
    "unreadable": (problem(400, "MESSAGE-BAD"), Trouble.UNREADABLE),
    "sent twice on the way": (problem(401, "AUTH-REPLAYED"), Trouble.FAULT),
    "a wrong signature": (problem(401, "AUTH-SIGNATURE"), Trouble.KEY),
    "a clock without a time": (problem(401, "AUTH-CLOCK"), Trouble.KEY),
    "a clock without an offset": (problem(401, "AUTH-CLOCK", "2026-03-02T09:00:00"), Trouble.KEY),
    "a clock that is never right": (problem(401, "AUTH-CLOCK", AT), Trouble.KEY),
}


@pytest.mark.parametrize("what", sorted(ANSWERS))
def test_whatever_answers_has_its_name(tmp_path: Path, what: str) -> None:
    answer, trouble = ANSWERS[what]
    enrolment = Enrolment("http://backend", uuid7(), "0417", "", "Till", "03", "PLN", 1, "00" * 32)
    place = Place(None, tmp_path, enrolment, FakeClock())  # type: ignore[arg-type]  # no backend behind it
    asking = lambda: place.ask(lambda c: c.push(place.batch(place.entry())), answer.transport())  # noqa: E731
    assert trouble_in(asking) is trouble


def test_a_wait_that_is_asked_for_is_kept_but_not_without_bound(place: Place) -> None:
    for header, wait in (("7", 7.0), ("999999", 300.0), ("soon", 0.0)):
        transport = Said(503, b"", {"retry-after": header}).transport()
        with pytest.raises(LinkError) as caught:
            place.ask(lambda c: c.feed("", 1), transport)
        assert caught.value.retry_after == wait


# The catalogue


def test_the_feed_is_read_page_by_page(place: Place) -> None:
    place.load()
    page = place.ask(lambda c: c.feed("", 5))
    assert (len(page.records), page.more) == (5, True)
    rest = place.ask(lambda c: c.feed(page.next_cursor, 500))
    assert (len(rest.records), rest.more) == (len(PRODUCTS) - 5, False)


def test_a_cursor_ahead_of_the_feed_asks_for_the_whole(place: Place) -> None:
    assert trouble_in(lambda: place.ask(lambda c: c.feed("99999", 5))) is Trouble.CURSOR


def test_a_snapshot_arrives_and_becomes_the_catalogue(place: Place) -> None:
    assert place.ask(lambda c: c.snapshot(place.folder / "snap")) == ""
    place.load()
    cursor = place.ask(lambda c: c.snapshot(place.folder / "snap"))
    assert cursor == str(len(PRODUCTS))
    catalogue = LocalCatalogue(place.folder / "catalogue.db")
    apply_snapshot(catalogue, place.folder / "snap", cursor)
    assert (catalogue.count(), catalogue.feed_cursor()) == (len(PRODUCTS), cursor)
    catalogue.close()


@pytest.mark.parametrize("kept", ["half", "all", "too much", "another's"])
def test_a_download_goes_on_where_it_broke_off(place: Place, kept: str) -> None:
    place.load()
    target = place.folder / "snap"
    place.ask(lambda c: c.snapshot(target))
    whole = target.read_bytes()
    part = place.folder / f"snap.{hashlib.sha256(whole).hexdigest()[:12]}.part"
    stale = place.folder / "snap.000000000000.part"
    stale.write_bytes(b"of an older snapshot")
    content = {"half": whole[: len(whole) // 2], "all": whole, "too much": whole + b"x", "another's": b"z" * 50}
    part.write_bytes(content[kept])
    if kept == "another's":
        assert trouble_in(lambda: place.ask(lambda c: c.snapshot(target))) is Trouble.FAULT
    place.ask(lambda c: c.snapshot(target))
    assert target.read_bytes() == whole
    assert sorted(p.name for p in place.folder.glob("snap*")) == ["snap"]


def test_a_snapshot_that_another_key_signed_is_not_taken(place: Place) -> None:
    place.load()
    place.enrolment = replace(place.enrolment, server_key="11" * 32)
    assert trouble_in(lambda: place.ask(lambda c: c.snapshot(place.folder / "snap"))) is Trouble.NOT_US
    assert not (place.folder / "snap").exists()


def test_a_line_that_drips_ends_at_its_deadline(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_module, "_EXCHANGE_SECONDS", 0.1)

    class Drip(httpx.AsyncByteStream):
        async def __aiter__(self):
            while True:
                await asyncio.sleep(0.01)
                yield b" "

    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Drip(), headers=JSON))
    assert trouble_in(lambda: place.ask(lambda c: c.feed("", 1), transport)) is Trouble.UNREACHABLE


def test_an_endless_answer_ends(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_module, "_MOST_ANSWER", 1000)
    transport = Said(200, b" " * 2000, JSON).transport()
    assert trouble_in(lambda: place.ask(lambda c: c.feed("", 1), transport)) is Trouble.NOT_US
