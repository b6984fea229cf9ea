"""Where stores are: their address, their opening hours, and how far it is from one to the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Any

from sqlalchemy import Connection, Row, select, update

from app.backend.access import audit
from app.backend.access.actor import Actor
from app.backend.problems import Refused
from app.backend.schema import store as table

_EARTH_METRES = 6_371_009  # mean radius, IUGG
_S = table.c


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on the earth in degrees (WGS 84)."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Place:
    """A store as a customer finds it; `spot` is None when nobody has said where it is.

    `gate` is where goods are loaded that nobody carries.
    """

    store: str
    name: str
    address: str = ""
    opening: str = ""
    spot: Spot | None = None
    gate: str = ""


def metres(here: Spot, there: Spot) -> int:
    """The way between two points along the earth, by the haversine formula: right to half a percent."""
    lat_a, lat_b = radians(here.latitude), radians(there.latitude)
    across = sin((lat_b - lat_a) / 2) ** 2
    along = sin(radians(there.longitude - here.longitude) / 2) ** 2
    return round(2 * _EARTH_METRES * asin(min(1.0, sqrt(across + cos(lat_a) * cos(lat_b) * along))))


def find(connection: Connection, store: str) -> Place:
    """A store. Raises Refused 404 `STORE-UNKNOWN`."""
    row = connection.execute(select(table).where(_S.id == store)).one_or_none()
    if row is None:
        raise Refused(404, "STORE-UNKNOWN", "No such store", store=store)
    return _place(row)


def everywhere(connection: Connection) -> Sequence[Place]:
    """All stores, by their id."""
    return [_place(row) for row in connection.execute(select(table).order_by(_S.id))]


def settle(connection: Connection, actor: Actor, place: Place, now_ms: int) -> None:
    """Say where a store is and when it is open. Raises Refused 404 `STORE-UNKNOWN`."""
    find(connection, place.store)
    spot = place.spot
    values = {
        "address": place.address,
        "opening": place.opening,
        "gate": place.gate,
        "latitude": spot.latitude if spot else None,
        "longitude": spot.longitude if spot else None,
    }
    connection.execute(update(table).where(_S.id == place.store).values(values))
    told = {"address": place.address, "opening": place.opening}
    audit.note(connection, actor, "store.settle", place.store, "store", place.store, told, now_ms)


def _place(row: Row[Any]) -> Place:
    known = row.latitude is not None and row.longitude is not None
    spot = Spot(row.latitude, row.longitude) if known else None
    return Place(row.id, row.name, row.address, row.opening, spot, row.gate)
