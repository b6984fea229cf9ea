"""What a fiscal device is, can do, and says about itself now."""

from dataclasses import dataclass, field
from enum import Enum

from hardware.fiscal.document import DocumentKind, LineKind, PaymentKind
from hardware.status import Fact


class Mode(Enum):
    """Whether the device records for the tax office; READ_ONLY after its memory was closed for ever."""

    FISCAL = "fiscal"
    TRAINING = "training"
    READ_ONLY = "read_only"
    UNKNOWN = "unknown"


class Hindrance(Enum):
    """Why a device does not go on until a person does something at it."""

    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    LEVER_OPEN = "lever_open"
    OVERHEATED = "overheated"
    LOW_POWER = "low_power"
    CUTTER = "cutter"
    MECHANISM = "mechanism"
    IN_MENU = "in_menu"
    WAITS_FOR_KEY = "waits_for_key"
    SHOWS_ERROR = "shows_error"
    BUSY = "busy"


class OpenDocument(Enum):
    """Whether a document was begun and not ended. FOREIGN: by somebody else, on another connection or by hand."""

    NONE = "none"
    OPEN = "open"
    FOREIGN = "foreign"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FiscalIdentity:
    """Which device this is: its unique number (stays with it for life), the seller it belongs to, its make."""

    unique_number: str
    mode: Mode = Mode.UNKNOWN
    seller_tax_id: str = ""
    model: str = ""
    firmware: str = ""


@dataclass(frozen=True, slots=True)
class FiscalStatus:
    """One look at a device. `ready` says that a document could be issued now.

    `clock_skew` is the device's clock less ours in seconds; `backlog` counts documents that still wait to be sent to
    the authority, `authority_reached` says whether sending succeeded last time; `certificate_expires` is an ISO date.
    None and UNKNOWN are what was not told.
    """

    linked: Fact = Fact.UNKNOWN
    ready: Fact = Fact.UNKNOWN
    hindrance: Hindrance | None = None
    open_document: OpenDocument = OpenDocument.UNKNOWN
    identity: FiscalIdentity | None = None
    day_must_close: Fact = Fact.UNKNOWN
    paper_near_end: Fact = Fact.UNKNOWN
    memory_full: Fact = Fact.UNKNOWN
    memory_nearly_full: Fact = Fact.UNKNOWN
    clock_skew: int | None = None
    backlog: int | None = None
    certificate_expires: str = ""
    code: str = ""
    detail: str = ""
    authority_reached: Fact = Fact.UNKNOWN


class OnFailure(Enum):
    """What the law lets a shop do while the device is out of order."""

    STOP = "stop"
    RESERVE = "reserve"
    CONTINUE_AND_MARK = "continue_and_mark"


class Obligation(Enum):
    """What our own receipt has to carry where the device does not print it."""

    DOCUMENT_NUMBER = "document_number"
    DEVICE_NUMBER = "device_number"
    SIGNATURE = "signature"
    QR_CODE = "qr_code"
    FAILURE_NOTICE = "failure_notice"
    COPY_MARK = "copy_mark"
    TAX_BREAKDOWN = "tax_breakdown"


class DiscountKind(Enum):
    """Where a device knows discounts and surcharges."""

    LINE = "line"
    SUBTOTAL = "subtotal"
    ONE_RATE = "one_rate"


class ReportKind(Enum):
    """The reports of a device; DAY ends its fiscal day."""

    DAY = "day"
    MONTH = "month"
    SHIFT = "shift"
    CASH = "cash"


class Slip(Enum):
    """Papers that are not fiscal and say that cash was given back."""

    GOODS_RETURNED = "goods_returned"
    DEPOSIT_RETURNED = "deposit_returned"


@dataclass(frozen=True, slots=True)
class FiscalAbilities:
    """What a kind of device can be asked, and what it asks of us.

    `prints` says that it makes the customer's receipt itself; otherwise ours carries the `obligations`. Lengths are
    characters, zero for no limit.
    """

    documents: frozenset[DocumentKind] = frozenset((DocumentKind.SALE,))
    lines: frozenset[LineKind] = frozenset((LineKind.GOODS,))
    payments: frozenset[PaymentKind] = frozenset((PaymentKind.CASH, PaymentKind.CARD))
    discounts: frozenset[DiscountKind] = frozenset()
    reports: frozenset[ReportKind] = frozenset((ReportKind.DAY,))
    slips: frozenset[Slip] = frozenset()
    deposits: bool = False
    voids_lines: bool = False
    customer_code: bool = False
    paperless: bool = False
    rounding: bool = False
    prints: bool = True
    drawer: bool = False
    cash_moves: bool = False
    nonfiscal: bool = False
    max_lines: int = 0
    name_length: int = 0
    quantity_places: int = 3
    obligations: frozenset[Obligation] = frozenset()
    on_failure: frozenset[OnFailure] = field(default_factory=lambda: frozenset((OnFailure.STOP, OnFailure.RESERVE)))
