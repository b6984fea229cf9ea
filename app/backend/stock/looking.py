"""Looking stock up as it is now: one product in the stores around, many products in one store."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import cos, radians, sin
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from app.backend.database import Database
from app.backend.problems import Refused
from app.backend.stock import places
from app.backend.stock.levels import LEVEL, Level
from app.backend.stock.places import Place, Spot, metres
from app.backend.stock.tables import stock

_S = stock.c
_RINGS = (32, 128, 512)  # stores asked at a time, nearest first; then all the others
_AT_ONCE = 500
_KEPT_MS = 30_000
_MOST_ORIGINS = 4096
_IN_RING = select(*LEVEL).where(_S.sku == bindparam("of_sku"), _S.store.in_(bindparam("of_stores", expanding=True)))
_IN_STORE = select(*LEVEL).where(_S.store == bindparam("of_store"), _S.sku.in_(bindparam("of_skus", expanding=True)))

_Vector = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Found:
    """What a store has of a product; `metres` is None when nobody knows how far that is."""

    place: Place
    metres: int | None
    level: Level


class Neighbourhood:
    """Where all stores are, read again every half minute, and their order around a store or a point."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._read_ms: int | None = None
        self._places: dict[str, Place] = {}
        self._vectors: list[tuple[str, _Vector | None]] = []
        self._orders: dict[str, list[Place]] = {}

    def place(self, store: str, now_ms: int) -> Place:
        """A store. Raises Refused 404 `STORE-UNKNOWN`."""
        found = self._known(now_ms).get(store)
        if found is None:
            raise Refused(404, "STORE-UNKNOWN", "No such store", store=store)
        return found

    def around_store(self, store: str, now_ms: int) -> tuple[Spot | None, Sequence[Place]]:
        """A store's spot and all stores, itself first, then the nearest. Raises Refused 404 `STORE-UNKNOWN`."""
        origin = self.place(store, now_ms)
        orders = self._orders  # another takes its place when stores have moved
        order = orders.get(store)
        if order is None:
            known = self._known(now_ms)
            order = [known[id_] for id_ in self._ordered(origin.spot, store) if id_ in known]
            if len(orders) < _MOST_ORIGINS:
                orders[store] = order
        return origin.spot, order

    def around(self, spot: Spot | None, now_ms: int) -> Sequence[Place]:
        """All stores, the nearest to a spot first; those that are nowhere last."""
        known = self._known(now_ms)
        return [known[id_] for id_ in self._ordered(spot) if id_ in known]

    def _known(self, now_ms: int) -> dict[str, Place]:
        with self._lock:
            if self._read_ms is None or not 0 <= now_ms - self._read_ms < _KEPT_MS:
                found = {place.store: place for place in self._database.read(places.everywhere)}
                if found != self._places:
                    self._places, self._orders = found, {}
                    self._vectors = [(id_, _vector(at.spot) if at.spot else None) for id_, at in found.items()]
                self._read_ms = now_ms
            return self._places

    def _ordered(self, spot: Spot | None, first: str = "") -> list[str]:
        if spot is None:
            far = sorted([(0.0, store) for store, _ in self._vectors])
        else:
            x, y, z = _vector(spot)
            far = sorted([(2.0 if v is None else -x * v[0] - y * v[1] - z * v[2], store) for store, v in self._vectors])
        return [first, *(store for _, store in far if store != first)] if first else [store for _, store in far]


def product(
    connection: Connection, sku: str, spot: Spot | None, stores: Sequence[Place], limit: int, *, first: str = ""
) -> list[Found]:
    """The nearest stores that can give a product away, at most `limit`, and the `first` one whatever it has.

    `stores` are in the order of their distance. They are asked in rings, so that what lies around the corner is not
    looked for in the whole country.
    """
    found: list[Found] = []
    asked = 0
    for size in (*_RINGS, len(stores)):
        ring = stores[asked : asked + size]
        if not ring or len(found) >= limit:
            break
        asked += len(ring)
        wanted = {"of_sku": sku, "of_stores": [place.store for place in ring]}
        levels = {row.store: _level(row) for row in connection.execute(_IN_RING, wanted)}
        for place in ring:
            level = levels.get(place.store)
            if level is not None and (level.available_e6 > 0 or place.store == first):
                way = metres(spot, place.spot) if spot and place.spot else None
                found.append(Found(place, way, level))
    return found[:limit]


def products(connection: Connection, store: str, skus: Iterable[str]) -> Mapping[str, Level]:
    """What a store has of some products; what was never there is there with nothing."""
    asked = sorted(set(skus))
    levels = {sku: Level(store, sku, 0, 0, 0) for sku in asked}
    for start in range(0, len(asked), _AT_ONCE):
        wanted = {"of_store": store, "of_skus": asked[start : start + _AT_ONCE]}
        levels |= {row.sku: _level(row) for row in connection.execute(_IN_STORE, wanted)}
    return levels


def _level(row: Row[*tuple[Any, ...]]) -> Level:
    return Level(*row)


def _vector(spot: Spot) -> _Vector:
    """A point of the unit sphere: of two, the one with the larger inner product is nearer."""
    latitude, longitude = radians(spot.latitude), radians(spot.longitude)
    return cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude)
