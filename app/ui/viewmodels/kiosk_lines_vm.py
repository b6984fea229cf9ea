"""Choosing lines of an order at a kiosk: what is not wanted at the pickup, and what is brought back after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.kiosk_steps import Cleared, Event, Step
from app.domain.order_line import OrderLine
from app.domain.pickup_finding import Case, Finding, OrderSeen
from app.domain.refusals import Outage, Refusal
from app.services.kiosk_returns import KioskReturns, TakenBack, returnable
from app.services.pickup_handover import Handover
from app.ui.viewmodels.kiosk_counted import KioskCounted
from app.ui.viewmodels.kiosk_facts import E6, money, pieces
from app.ui.viewmodels.kiosk_vm import KioskViewModel
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

TOO_DEAR = "KIOSK-DROP"
BLIND = "KIOSK-RETURN-BLIND"
Line = tuple[OrderSeen, OrderLine]


@dataclass(frozen=True, slots=True)
class LinesTools:
    """What it takes: returns, if this kiosk takes any; over `staff_over` minor units a colleague takes goods back."""

    returns: KioskReturns | None = None
    staff_over: int = 20_000


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    empty: str
    act: str


@QmlElement
@QmlUncreatable("made by app.main")
class KioskLinesViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """`stage` is choosing, reason, done or blind (nothing of it is known here: a colleague looks)."""

    changed = Signal()

    def __init__(self, kiosk: KioskViewModel, tools: LinesTools | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tools = tools or LinesTools()
        self._counted = KioskCounted(self)
        self._dropping = False
        self._chosen: dict[str, int] = {}
        self._reason = ""
        self._stage = "choosing"
        self._problem = ""
        self._taken: TakenBack | None = None
        kiosk.moved.connect(self._moved)
        kiosk.pickup.changed.connect(self.changed)
        kiosk.pickup.found.connect(self._found)
        kiosk.retold.connect(self.changed)
        kiosk.cleared.connect(self._forget)

    def _get_title(self) -> str:
        if self._stage == "done":
            return self.tr("Thank you")
        if self._stage == "blind":
            return self.tr("A colleague takes it back")
        if self._stage == "reason":
            return self.tr("Why?")
        if not self._dropping and not self._lines:
            return self.tr("Bring something back")
        return self.tr("What do you not want?") if self._dropping else self.tr("What do you bring back?")

    def _get_detail(self) -> str:
        if self._problem:
            return self._problem
        match self._stage:
            case "done":
                return self._done_words()
            case "blind":
                return self.tr("We do not know here what was bought. Have the receipt ready.")
            case "reason":
                return self._worth_words()
        if not self._lines:
            return self.tr("Scan the code of the order or of the receipt.")
        return self._worth_words() if self._chosen else self.tr("Touch each. What you keep stays as it is.")

    def _get_rows(self) -> list[dict[str, Any]]:
        if self._stage != "choosing":
            return []
        return [self._row(part, line) for part, line in self._lines]

    def _get_reasons(self) -> list[dict[str, str]]:
        if self._stage != "reason":
            return []
        told = {
            "fit": ("shirt", self.tr("It does not fit")),
            "mind": ("refresh", self.tr("I changed my mind")),
            "broken": ("alert-triangle", self.tr("It is damaged")),
            "other": ("package", self.tr("It is not what I ordered")),
        }
        return [{"key": key, "glyph": glyph, "title": title} for key, (glyph, title) in told.items()]

    def _get_glyph(self) -> str:
        if self._problem:
            return "alert-triangle"
        signs = {"done": "check", "blind": "user", "reason": "help"}
        return signs.get(self._stage, "receipt-refund" if self._dropping or self._lines else "qrcode")

    def _get_act(self) -> str:
        return self._counted.chosen(sum(self._chosen.values()))

    title = Property(str, _get_title, notify=changed)
    detail = Property(str, _get_detail, notify=changed)
    stage = Property(str, lambda self: self._stage, notify=changed)
    dropping = Property(bool, lambda self: self._dropping, notify=changed)
    scanning = Property(
        bool, lambda self: self._stage == "choosing" and not self._dropping and not self._lines, notify=changed
    )
    glyph = Property(str, _get_glyph, notify=changed)
    tone = Property(
        str, lambda self: "look" if self._problem else "good" if self._stage == "done" else "", notify=changed
    )
    rows = Property(list, _get_rows, notify=changed)
    reasons = Property(list, _get_reasons, notify=changed)
    any = Property(bool, lambda self: bool(self._chosen), notify=changed)
    count = Property(str, _get_act, notify=changed)
    number = Property(str, lambda self: self._taken.number if self._taken else "", notify=changed)
    working = Property(bool, lambda self: self._kiosk.pickup.busy, notify=changed)

    @Slot(str)
    def touch(self, line: str) -> None:
        """One piece more of a line; after the last one, none."""
        self._kiosk.alive()
        most = next((self._most(one) for _, one in self._lines if one.id == line), 0)
        count = (self._chosen.get(line, 0) + 1) % (most + 1)
        self._chosen = {**self._chosen, line: count}
        if not count:
            del self._chosen[line]
        self._problem = ""
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """The lines are chosen: next is why. What costs much is for a colleague."""
        self._kiosk.alive()
        if not self._chosen:
            return
        if self._dropping and self._worth > self._tools.staff_over:
            self._kiosk.ask_help(TOO_DEAR)
            return
        self._put("reason")

    @Slot(str)
    def because(self, reason: str) -> None:
        """Why, and with that it is done."""
        self._kiosk.alive()
        finding, pickup = self._finding, self._kiosk.pickup
        quantities = {line: count * E6 for line, count in self._chosen.items()}
        self._reason = reason
        if self._dropping:
            pickup.do(lambda: self._drop(finding, quantities, reason), self._dropped, self._failed)
        elif self._tools.returns is not None:
            returns = self._tools.returns
            pickup.do(lambda: returns.accept(finding, quantities, reason), self._taken_back, self._failed)

    @Slot()
    def callSomebody(self) -> None:
        """A colleague takes it back."""
        self._kiosk.ask_help(BLIND)

    @Slot()
    def back(self) -> None:
        """One thing back."""
        self._kiosk.alive()
        if self._stage == "reason":
            self._put("choosing")
        else:
            self._kiosk.act(Event.BACK)

    @Slot()
    def finish(self) -> None:
        """Read."""
        self._kiosk.act(Event.LEAVE)

    @property
    def _finding(self) -> Finding:
        return self._kiosk.pickup.finding or Finding(Case.UNREADABLE)

    @property
    def _lines(self) -> list[Line]:
        finding = self._finding
        if not self._dropping:
            return returnable(finding)
        return [(part, line) for part in finding.to_give for line in part.fulfilment.lines if line.to_hand > 0]

    def _most(self, line: OrderLine) -> int:
        return pieces(line.to_hand if self._dropping else line.collected)

    @property
    def _worth(self) -> int:
        """What the chosen goods cost, minor units."""
        return sum(line.amount_of(self._chosen.get(line.id, 0) * E6) for _, line in self._lines)

    def _row(self, part: OrderSeen, line: OrderLine) -> dict[str, Any]:
        count, most = self._chosen.get(line.id, 0), self._most(line)
        several = self.tr("{count} of {most}").format(count=count, most=most)
        worth = money(line.amount_of(max(count, 1) * E6), part.currency, self._kiosk.text)
        return {
            "key": line.id,
            "name": line.name,
            "detail": several if most > 1 else "",
            "side": worth,
            "on": count > 0,
        }

    def _worth_words(self) -> str:
        currency = self._finding.parts[0].currency
        amount = money(self._worth, currency, self._kiosk.text)
        if self._dropping:
            return self.tr("You get {amount} back, the way you paid.").format(amount=amount)
        return self.tr("{amount}, once somebody has looked at it.").format(amount=amount)

    def _done_words(self) -> str:
        if self._dropping:
            return self.tr("The money goes back the way you paid, within three days.")
        if self._taken is not None and self._taken.labelled:
            return self.tr("Put the label on the bag, and the bag into the box. We write when it was looked at.")
        return self.tr("Write this number on the bag, and put it into the box. We write when it was looked at.")

    def _drop(self, finding: Finding, quantities: dict[str, int], reason: str) -> Handover:
        """Take the order into this kiosk's hands, then give back what is not wanted."""
        service = self._kiosk.pickup.service
        handover = self._kiosk.pickup.handover or service.begin(finding)
        for part in handover.parts:
            lines = {line.id: quantities[line.id] for line in part.fulfilment.lines if line.id in quantities}
            if lines:
                handover = service.drop(handover, part.fulfilment.id, lines, reason)
        return handover

    def _dropped(self, handover: Handover) -> None:
        pickup, finding = self._kiosk.pickup, self._finding
        pickup.handover = handover if handover.parts else None
        if handover.parts:
            pickup.show(pickup.service.again(finding))
        else:
            self._put("done")

    def _taken_back(self, taken: TakenBack) -> None:
        self._taken = taken
        self._put("done")

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, Refusal | Outage):
            raise problem
        words = told(problem)
        self._problem = f"{words.happened} {words.lost}"
        self._put("choosing")

    @Slot(object)
    def _found(self, finding: Finding) -> None:
        """Something was scanned to be brought back."""
        if self._kiosk.at.step is Step.RETURN and not returnable(finding):
            self._put("blind")

    @Slot(object)
    def _moved(self, step: Step) -> None:
        if step in (Step.DROP, Step.RETURN):
            self._dropping = step is Step.DROP
            self._start()

    def _start(self) -> None:
        self._chosen, self._reason, self._problem, self._taken = {}, "", "", None
        self._put("choosing")

    def _put(self, stage: str) -> None:
        self._stage = stage
        self.changed.emit()

    @Slot(object)
    def _forget(self, _cleared: Cleared) -> None:
        self._start()
