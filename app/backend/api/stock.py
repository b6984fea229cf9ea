"""Stock for channels and the back office: who has what, and the papers that change it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool

from app.backend.access.channels import Scope, asking
from app.backend.api.http import answer, in_office, reading, writing
from app.backend.api.messages import Id
from app.backend.api.stock_messages import (
    Latitude,
    LevelsAnswer,
    Longitude,
    MovementsAnswer,
    PaperAnswer,
    PaperMessage,
    PlaceMessage,
    ProductAnswer,
    ReceivedMessage,
    SentMessage,
    Sku,
    StoreId,
    TransferAnswer,
    TransfersAnswer,
)
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.people.rights import OfficeAct
from app.backend.stock import history, looking, papers, places, transferring
from app.backend.stock.documents import Answer
from app.backend.stock.levels import Level
from app.backend.stock.looking import Neighbourhood
from app.backend.stock.places import Place, Spot
from app.backend.stock.transferring import TransferState
from app.wire.stock import ProductStock, StoreStock, told

_MOST_SKUS = 200

StorePath = Annotated[StoreId, Path()]
Limit = Annotated[int, Query(ge=1, le=200)]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/stock` for channels and under `/v1/admin` for the back office."""
    routes = APIRouter(prefix="/v1", tags=["stock"])
    _look_up_routes(core, routes)
    _paper_routes(core, routes)
    return routes


def around(core: Core, neighbourhood: Neighbourhood, sku: str, origin: str | Spot | None, limit: int) -> ProductStock:
    """Who has a product around a store or a point. Raises Refused 404 `STORE-UNKNOWN`."""
    now_ms = to_ms(core.now())
    if isinstance(origin, str):
        spot, stores = neighbourhood.around_store(origin, now_ms)
        first = origin
    else:
        spot, stores, first = origin, neighbourhood.around(origin, now_ms), ""

    def work(connection: Connection) -> list[looking.Found]:
        return looking.product(connection, sku, spot, stores, limit, first=first)

    return ProductStock(sku, now_ms, tuple(_store(found) for found in core.database.glance(work)))


def _look_up_routes(core: Core, routes: APIRouter) -> None:
    neighbourhood = Neighbourhood(core.database)

    @routes.get("/stock/products", response_model=ProductAnswer)
    async def product(
        request: Request,
        sku: Annotated[Sku, Query()],
        store: Annotated[StoreId | None, Query()] = None,
        latitude: Annotated[Latitude | None, Query()] = None,
        longitude: Annotated[Longitude | None, Query()] = None,
        limit: Limit = 20,
    ) -> Response:
        """The stores that can give a product away, nearest first to `store` or to a point."""
        await asking(core, request, Scope.STOCK_READ)
        point = None if latitude is None or longitude is None else Spot(latitude, longitude)
        found = await run_in_threadpool(around, core, neighbourhood, sku, store or point, limit)
        return answer(found.as_json())  # the busiest question of all: it is not checked a second time

    @routes.get("/stock/stores/{store}", response_model=LevelsAnswer)
    async def products(
        request: Request,
        store: StorePath,
        sku: Annotated[list[Sku], Query(min_length=1, max_length=_MOST_SKUS)],
    ) -> Response:
        """What a store has of up to 200 products."""
        await asking(core, request, Scope.STOCK_READ)
        now_ms = to_ms(core.now())

        def work() -> dict[str, Any]:
            neighbourhood.place(store, now_ms)
            levels = core.database.glance(lambda connection: looking.products(connection, store, sku)).values()
            return {"store": store, "at_ms": now_ms, "products": [_level(level) for level in levels]}

        return answer(await run_in_threadpool(work))


def _paper_routes(core: Core, routes: APIRouter) -> None:
    @routes.post("/admin/stock/papers")
    async def file(request: Request, message: PaperMessage) -> PaperAnswer:
        """File a count, a receipt of goods, damage, a correction or safety stock; the same id again changes nothing."""
        actor = await in_office(core, request, OfficeAct.STOCK, message.store)
        paper = message.paper()
        done = await writing(core, lambda connection: papers.file(connection, actor, paper, to_ms(core.now())))
        return PaperAnswer.model_validate(done)

    @routes.post("/admin/stock/transfers")
    async def send(request: Request, message: SentMessage) -> TransferAnswer:
        """Send goods to another store."""
        actor = await in_office(core, request, OfficeAct.STOCK, message.store)
        sent = message.transfer()
        done = await writing(core, lambda connection: papers.send(connection, actor, sent, to_ms(core.now())))
        return TransferAnswer.model_validate(done)

    @routes.post("/admin/stock/transfers/{transfer}/received")
    async def receive(request: Request, transfer: Annotated[Id, Path()], message: ReceivedMessage) -> TransferAnswer:
        """Say what of a transfer arrived."""
        actor = await in_office(core, request, OfficeAct.STOCK, message.receiver)
        arrived = message.transfer(transfer)

        def work(connection: Connection) -> Answer:
            return papers.receive(connection, actor, message.id, arrived, to_ms(core.now()))

        return TransferAnswer.model_validate(await writing(core, work))

    @routes.get("/admin/stores/{store}/transfers")
    async def transfers(
        request: Request, store: StorePath, state: Annotated[TransferState | None, Query()] = None
    ) -> TransfersAnswer:
        """What a store sent or is to receive, newest first."""
        await in_office(core, request, OfficeAct.STOCK, store)
        found = await reading(core, lambda connection: transferring.of_store(connection, store, state))
        return TransfersAnswer.model_validate({"transfers": [papers.transfer_json(one) for one in found]})

    @routes.get("/admin/stores/{store}/movements")
    async def movements(
        request: Request, store: StorePath, sku: Annotated[Sku, Query()], limit: Limit = 50
    ) -> MovementsAnswer:
        """Why a store has what it has of a product: the newest movements."""
        await in_office(core, request, OfficeAct.STOCK, store)
        found = await reading(core, lambda connection: history.of_product(connection, store, sku, limit))
        return MovementsAnswer.model_validate({"store": store, "sku": sku, "movements": found})

    @routes.put("/admin/stores/{store}/place")
    async def settle(request: Request, store: StorePath, message: PlaceMessage) -> PlaceMessage:
        """Say where a store is and when it is open."""
        actor = await in_office(core, request, OfficeAct.STOCK, store)
        spot = None
        if message.latitude is not None and message.longitude is not None:
            spot = Spot(message.latitude, message.longitude)
        place = Place(store, "", message.address, message.opening, spot, message.gate)
        await writing(core, lambda connection: places.settle(connection, actor, place, to_ms(core.now())))
        return message


def _store(found: looking.Found) -> StoreStock:
    place, level = found.place, found.level
    e6 = (level.on_hand_e6, level.reserved_e6, max(0, level.available_e6))
    return StoreStock(
        place.store, place.name, place.address, place.opening, found.metres, *(Decimal(x).scaleb(-6) for x in e6)
    )


def _level(level: Level) -> dict[str, str]:
    figures = {"on_hand": level.on_hand_e6, "reserved": level.reserved_e6, "available": max(0, level.available_e6)}
    return {"sku": level.sku, **{name: told(figure) for name, figure in figures.items()}}
