"""Messages about stock. Quantities are decimal strings of at most six decimals, times RFC 3339 with an offset."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, JsonValue, model_validator
from pydantic.config import JsonDict

from app.backend.api.messages import Id, Moment, Ordinary
from app.backend.clock import to_ms
from app.backend.stock.papers import Paper, PaperKind
from app.backend.stock.transferring import Transfer, TransferLine, TransferState
from app.wire.stock import millionths

MOST_LINES = 1000
_ID = "01958f2e-9000-7000-8000-000000000001"
_AT = "2026-03-17T09:26:53+01:00"
_EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
_LINES: list[JsonValue] = [{"sku": "4006381333931", "quantity": "12"}]
_STORE: JsonDict = {
    "store": "0417",
    "name": "High Street",
    "address": "High Street 4",
    "opening": "Mo-Sa 09:00-20:00",
    "metres": 1240,
    "on_hand": "3",
    "reserved": "1",
    "available": "2",
}


def _credible(value: str) -> str:
    if datetime.fromisoformat(value) < _EARLIEST:
        raise ValueError("a moment of this century is expected")
    return value


StoreId = Annotated[Ordinary, Field(min_length=1, max_length=40, examples=["0417"])]
Sku = Annotated[Ordinary, Field(min_length=1, max_length=200, examples=["4006381333931"])]
Words = Annotated[Ordinary, Field(max_length=500)]
Quantity = Annotated[str, Field(pattern=r"^-?[0-9]{1,9}(\.[0-9]{1,6})?$", examples=["12", "-2", "0.482"])]
At = Annotated[Moment, AfterValidator(_credible), Field(examples=[_AT])]
Latitude = Annotated[float, Field(ge=-90, le=90, allow_inf_nan=False)]
Longitude = Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False)]


class _Message(BaseModel):
    model_config = ConfigDict(extra="forbid")


class LineMessage(_Message):
    """A product and how much of it; below zero only in a correction, or in a count that is what other books say."""

    sku: Sku
    quantity: Quantity

    @property
    def quantity_e6(self) -> int:
        """Millionths."""
        return millionths(self.quantity)


def _goods(lines: list[LineMessage], *, negative: bool = False) -> dict[str, int]:
    goods = {line.sku: line.quantity_e6 for line in lines}
    if len(goods) != len(lines):
        raise ValueError("a product may be named once only")
    if not negative and any(quantity < 0 for quantity in goods.values()):
        raise ValueError("a quantity of nothing or more is expected")
    return goods


class _GoodsMessage(_Message):
    """Goods of a store; `at` is the moment that is told of."""

    id: Id
    store: StoreId
    at: At
    lines: list[LineMessage] = Field(min_length=1, max_length=MOST_LINES)

    @property
    def at_ms(self) -> int:
        """The moment in epoch milliseconds."""
        return to_ms(datetime.fromisoformat(self.at))

    @model_validator(mode="after")
    def _sensible(self) -> Self:
        _goods(self.lines, negative=self._negative)
        return self

    @property
    def _negative(self) -> bool:
        return False


class PaperMessage(_GoodsMessage):
    """A count, a receipt of goods, damage, a correction, or safety stock. `at` is the moment the paper is of."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"id": _ID, "store": "0417", "kind": "count", "at": _AT, "lines": _LINES}]}
    )

    kind: PaperKind

    def paper(self) -> Paper:
        """The paper."""
        return Paper(self.id, self.store, self.kind, self.at_ms, _goods(self.lines, negative=True))

    @property
    def _negative(self) -> bool:
        return self.kind in (PaperKind.CORRECTION, PaperKind.COUNT)


class _TransferMessage(_GoodsMessage):
    model_config = ConfigDict(
        json_schema_extra={"examples": [{"id": _ID, "store": "0417", "receiver": "0418", "at": _AT, "lines": _LINES}]}
    )

    receiver: StoreId


class SentMessage(_TransferMessage):
    """Goods that leave a store for another one."""

    def transfer(self) -> Transfer:
        """The transfer on its way."""
        lines = tuple(TransferLine(sku, sent, 0) for sku, sent in sorted(_goods(self.lines).items()))
        return Transfer(self.store, self.id, self.receiver, TransferState.SENT, self.at_ms, 0, lines)


class ReceivedMessage(_TransferMessage):
    """Goods of a transfer as they were counted in; `store` sent them, `receiver` has them now."""

    lines: list[LineMessage] = Field(max_length=MOST_LINES)

    def transfer(self, transfer: str) -> Transfer:
        """What arrived of a transfer."""
        lines = tuple(TransferLine(sku, 0, here) for sku, here in sorted(_goods(self.lines).items()))
        return Transfer(self.store, transfer, self.receiver, TransferState.RECEIVED, 0, self.at_ms, lines)


class PaperLine(_Message):
    """A product after a paper: what is on hand, and what the books had said of the moment of a count."""

    sku: str
    on_hand: str | None = None
    expected: str | None = None


class PaperAnswer(_Message):
    """What a paper did."""

    id: str
    lines: list[PaperLine]


class TransferLineAnswer(_Message):
    """A product of a transfer; the difference is what was found (or, below zero, lost) on the way."""

    sku: str
    sent: str
    received: str
    difference: str


class TransferAnswer(_Message):
    """A transfer as it stands."""

    id: str
    store: str
    receiver: str
    state: TransferState
    sent_ms: int
    received_ms: int
    lines: list[TransferLineAnswer]


class TransfersAnswer(_Message):
    """Transfers from and to a store, newest first."""

    transfers: list[TransferAnswer]


class StoreAnswer(_Message):
    """What a store has of a product, and where it is; `metres` is null when nobody knows how far."""

    model_config = ConfigDict(json_schema_extra={"examples": [_STORE]})

    store: str
    name: str
    address: str
    opening: str
    metres: int | None
    on_hand: str
    reserved: str
    available: str


class ProductAnswer(_Message):
    """The stores that have a product, nearest first, at a moment in epoch milliseconds."""

    sku: str
    at_ms: int
    stores: list[StoreAnswer]


class LevelAnswer(_Message):
    """What a store has of a product."""

    sku: str
    on_hand: str
    reserved: str
    available: str


class LevelsAnswer(_Message):
    """What a store has of products, at a moment in epoch milliseconds."""

    store: str
    at_ms: int
    products: list[LevelAnswer]


class PlaceMessage(_Message):
    """Where a store is, when it is open, and where goods are loaded that nobody carries; degrees are WGS 84."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"address": "High Street 4", "opening": "Mo-Sa 09:00-20:00", "latitude": 52.23, "longitude": 21.01}
            ]
        }
    )

    address: Words = ""
    opening: Words = ""
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    gate: Annotated[Words, Field(max_length=80)] = ""

    @model_validator(mode="after")
    def _both(self) -> Self:
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("both degrees are expected, or none")
        return self


class MovementAnswer(_Message):
    """Why something is on hand that was not, or no more; times in epoch milliseconds."""

    moved_ms: int
    booked_ms: int
    delta: str
    reason: str
    reference: str
    actor: str


class MovementsAnswer(_Message):
    """The newest movements of a product in a store, newest first."""

    store: str
    sku: str
    movements: list[MovementAnswer]
