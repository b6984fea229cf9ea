"""Ids: UUIDs of version 7 that sort by time of making and never repeat, whatever threads make them."""

import uuid
from concurrent.futures import ThreadPoolExecutor

from app.wire.uuid7 import uuid7


def test_an_id_is_a_uuid_of_version_7() -> None:
    made = uuid.UUID(uuid7())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)


def test_ids_rise() -> None:
    made = [uuid7() for _ in range(5000)]
    assert made == sorted(set(made))


def test_threads_never_get_the_same_id_and_each_sees_its_own_rise() -> None:
    with ThreadPoolExecutor(4) as pool:
        rows = list(pool.map(lambda _: [uuid7() for _ in range(1000)], range(8)))
    assert all(row == sorted(row) for row in rows)
    assert len({made for row in rows for made in row}) == 8000
