"""Card terminals of every protocol for tests: the simulator, and as many drivers for it as tills that fall over."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hardware.address import TcpAddress, parse_address
from hardware.links.link import OPEN_TIMEOUT, STALL_TIMEOUT, ByteLink
from hardware.links.opening import link_to
from hardware.payment.ecr_eft.driver import EcrEftTerminal
from hardware.payment.ecr_eft.driver import Timings as EcrEftTimings
from hardware.payment.nexo.driver import NexoTerminal
from hardware.payment.nexo.driver import Timings as NexoTimings
from hardware.payment.nexo.envelope import SharedKey
from hardware.payment.nexo.messages import Parties
from hardware.payment.nexo.post import Door
from hardware.payment.terminal import Approval, CardOrder, OrderKind, PaymentTerminal
from hardware.payment.zvt.conversation import Waits
from hardware.payment.zvt.driver import Timings, ZvtTerminal
from hardware.payment.zvt.line import SerialLine, SerialPauses, TcpLine
from hardware.simulators.payment_ecr_eft import EcrEftSimulator
from hardware.simulators.payment_nexo import KEY_NAME, KEY_NUMBER, PASSPHRASE, TERMINAL, NexoSimulator
from hardware.simulators.payment_zvt import ZvtSimulator

ZVT_WAITS = Timings(open=0.5, turn=1, again=0.05, waits=Waits(answer=0.08, silence=0.2, longest=3))
SERIAL_WAITS = SerialPauses(byte=0.06, acknowledgement=0.12)
ECR_EFT_WAITS = EcrEftTimings(1, 1, 0.5, 0.08, 0.3, 0.4, 3)
NEXO_WAITS = NexoTimings(open=0.5, turn=1, answer=0.4, payment=0.4, again=0.05)
# For a terminal that is well, on a machine that is busy.
ZVT_PATIENT = replace(ZVT_WAITS, open=5, waits=replace(ZVT_WAITS.waits, answer=5, silence=5, longest=15))
ECR_EFT_PATIENT = replace(ECR_EFT_WAITS, open=5, stall=5, acknowledgement=5, answer=5, silence=5)
NEXO_PATIENT = replace(NEXO_WAITS, open=5, answer=5, payment=10)
KINDS = ("zvt-tcp", "zvt-serial", "ecr-eft-tcp", "ecr-eft-serial", "nexo")
Wrapped = Callable[[ByteLink], ByteLink]


class TillKilled(BaseException):
    """The till's process is gone in the middle of a call."""


class KillingLink:
    """A link at whose n-th transfer the till dies, before or after the bytes have moved; None for never."""

    answers = True

    def __init__(self, link: ByteLink, at: int | None, *, after: bool) -> None:
        self._link, self._at, self._after = link, at, after
        self.transfers = 0

    @property
    def bytes_per_second(self) -> int:
        return self._link.bytes_per_second

    def open(self, timeout: float = OPEN_TIMEOUT) -> None:
        self._link.open(timeout)

    def write(self, data: bytes, stall_timeout: float = STALL_TIMEOUT) -> None:
        if not self._after:
            self._count()
        self._link.write(data, stall_timeout)
        if self._after:
            self._count()

    def read(self, limit: int, timeout: float) -> bytes:
        data = self._link.read(limit, timeout)
        if data:
            self._count()
        return data

    def close(self) -> None:
        self._link.close()

    def _count(self) -> None:
        self.transfers += 1
        if self.transfers == self._at:
            raise TillKilled


def unchanged(link: ByteLink) -> ByteLink:
    return link


class Stage:
    """One kind of terminal, of KINDS."""

    def __init__(self, kind: str, folder: Path) -> None:
        self.kind = kind
        listen = "pty:" if kind.endswith("serial") else "tcp://127.0.0.1:0"
        makers = {"zvt": ZvtSimulator, "ecr": EcrEftSimulator, "nexo": NexoSimulator}
        maker = makers[kind.split("-")[0]]
        self.simulator: ZvtSimulator | EcrEftSimulator | NexoSimulator = maker(
            listen, state=folder / "records.json", ledger=folder / "ledger.jsonl", lateness=0.25
        )
        self.simulator.start()

    def till(self, wrap: Wrapped = unchanged, *, patient: bool = False) -> PaymentTerminal:
        """A driver that has never spoken to the terminal."""
        address = parse_address(self.simulator.address)
        if isinstance(self.simulator, NexoSimulator):
            assert isinstance(address, TcpAddress)
            door = Door(address.host, address.port, tls=False)
            key, parties = SharedKey(KEY_NAME, KEY_NUMBER, PASSPHRASE), Parties("till-1", TERMINAL)
            return NexoTerminal("card", door, key, parties, timings=NEXO_PATIENT if patient else NEXO_WAITS)
        link = wrap(link_to("card", address))
        if isinstance(self.simulator, EcrEftSimulator):
            return EcrEftTerminal("card", link, timings=ECR_EFT_PATIENT if patient else ECR_EFT_WAITS)
        line = SerialLine("card", link, 0.5, SERIAL_WAITS) if self.simulator.serial else TcpLine(link, 0.5)
        return ZvtTerminal("card", line, currency="EUR", timings=ZVT_PATIENT if patient else ZVT_WAITS)

    @property
    def taken(self) -> int:
        """What cards were really charged."""
        return self.simulator.host.taken


def payment(name: str, amount: int = 1099) -> CardOrder:
    return CardOrder(OrderKind.PAYMENT, name, amount, "EUR")


def refund(name: str, amount: int = 1099) -> CardOrder:
    return CardOrder(OrderKind.REFUND, name, amount, "EUR")


def reversal(name: str, original: Approval) -> CardOrder:
    return CardOrder(OrderKind.REVERSAL, name, original.amount, original.currency, original)
