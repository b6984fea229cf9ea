"""Showing at a kiosk that one may collect: a one-time code, a delegate's code, the owner's yes, a colleague's look."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.kiosk_steps import Cleared, Event, Step
from app.domain.order_code import ALPHABET, LENGTH, read_code
from app.domain.pickup_finding import Case, Finding, Proof
from app.domain.refusals import Outage, Refusal
from app.services.kiosk_wishes import CHECK, KioskWishes
from app.ui.viewmodels import kiosk_after_words as after
from app.ui.viewmodels.kiosk_branch import Wish
from app.ui.viewmodels.kiosk_branch_vm import KioskBranchViewModel
from app.ui.viewmodels.kiosk_vm import KioskViewModel
from app.ui.words import told
from app.wire.kiosk_asks import CODE_DIGITS, OwnerAnswer, OwnerAsked
from app.wire.store_task import StoreTask

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

OWNER_SECONDS = 90
_ASK_EVERY_MS = 2_000
_DIGITS = "1234567890"
_TYPED = {Wish.SEND_CODE: (_DIGITS, CODE_DIGITS), Wish.DELEGATE: (ALPHABET, LENGTH)}


@QmlElement
@QmlUncreatable("made by app.main")
class KioskProofViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """One proof at a time. `typing` says that a code is being typed; what the colleague saw is never kept."""

    changed = Signal()

    def __init__(
        self, kiosk: KioskViewModel, branch: KioskBranchViewModel, wishes: KioskWishes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._branch = branch
        self._wishes = wishes
        self._now = kiosk.tools.clock.monotonic_ms
        self._wish: Wish | None = None
        self._typed = ""
        self._request = ""
        self._problem = ""
        self._asked_ms = self._polled_ms = 0
        branch.wished.connect(self._wished)
        kiosk.pickup.changed.connect(self.changed)
        kiosk.retold.connect(self.changed)
        kiosk.cleared.connect(self._forget)
        kiosk.moved.connect(self._moved)
        kiosk.ticked.connect(self._tick)

    def _get_signs(self) -> list[dict[str, Any]]:
        return [
            {"text": self._typed[at : at + 1], "next": at == len(self._typed), "wrong": bool(self._problem)}
            for at in range(self._length)
        ]

    def _get_title(self) -> str:
        if self._wish is Wish.DELEGATE:
            return self.tr("Your own code")
        return self.tr("The code we sent")

    def _get_words(self) -> str:
        if self._problem:
            return self._problem
        if self._wish is Wish.DELEGATE:
            return self.tr("Eight letters and figures, from the message that was sent to you.")
        return self.tr("Six digits, sent to the phone of the order.")

    typing = Property(bool, lambda self: self._wish in _TYPED, notify=changed)
    title = Property(str, _get_title, notify=changed)
    words = Property(str, _get_words, notify=changed)
    tone = Property(str, lambda self: "look" if self._problem else "", notify=changed)
    signs = Property(list, _get_signs, notify=changed)
    keys = Property(list, lambda self: list(self._alphabet), notify=changed)
    whole = Property(bool, lambda self: len(self._typed) == self._length > 0, notify=changed)
    working = Property(bool, lambda self: self._kiosk.pickup.busy, notify=changed)

    @Slot(str)
    def type(self, sign: str) -> None:
        """A key of the pad or of a keyboard; what does not belong there is not taken."""
        self._kiosk.alive()
        sign = sign.upper()
        if sign and sign in self._alphabet and len(self._typed) < self._length:
            self._typed += sign
            self._problem = ""
            self.changed.emit()

    @Slot()
    def rub(self) -> None:
        """Take the last one away."""
        self._kiosk.alive()
        self._typed, self._problem = self._typed[:-1], ""
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Go on with what was typed, if it is whole."""
        finding, pickup, typed = self._kiosk.pickup.finding, self._kiosk.pickup, self._typed
        if finding is None or pickup.busy or len(typed) != self._length:
            return
        if self._wish is Wish.DELEGATE:
            if read_code(typed) is None:
                self._wrong(self.tr("One of these is not right. Look at your message again."))
            else:
                pickup.do(lambda: pickup.service.prove_delegate(finding, typed), pickup.show, self._failed)
        elif self._wish is Wish.SEND_CODE:
            request = self._request
            pickup.do(lambda: self._wishes.proven_by_code(finding, request, typed), pickup.show, self._failed)

    def checked(self, *, well: bool) -> None:
        """A colleague has looked. Not well: nothing is handed over, and nothing of it is kept."""
        finding, pickup = self._kiosk.pickup.finding, self._kiosk.pickup
        if finding is None:
            return
        if well:
            pickup.do(lambda: pickup.service.proven(finding, Proof.STAFF), pickup.show, self._branch.show_problem)
        else:
            self._kiosk.act(Event.LEAVE)

    @property
    def awaited(self) -> bool:
        """Whether a colleague is to look at who stands here."""
        finding = self._kiosk.pickup.finding
        return finding is not None and finding.case in (Case.CHECK_NEEDED, Case.OTHER_PERSON)

    @property
    def _alphabet(self) -> str:
        return _TYPED[self._wish][0] if self._wish in _TYPED else ""

    @property
    def _length(self) -> int:
        return _TYPED[self._wish][1] if self._wish in _TYPED else 0

    @Slot(object)
    def _wished(self, wish: Wish) -> None:
        finding, pickup = self._kiosk.pickup.finding, self._kiosk.pickup
        if finding is None:
            return
        if wish is Wish.DELEGATE:
            self._begin(wish)
        elif wish is Wish.SEND_CODE:
            pickup.do(lambda: self._wishes.send_code(finding), self._sent, self._branch.show_problem)
        elif wish is Wish.ASK_OWNER:
            pickup.do(lambda: self._wishes.ask_owner(finding), self._owner_asked, self._branch.show_problem)
        elif wish is Wish.CALL:
            pickup.do(lambda: self._wishes.call(CHECK, finding), self._called, self._branch.show_problem)

    def _begin(self, wish: Wish) -> None:
        self._kiosk.act(Event.ASK_PROOF)
        self._wish, self._typed, self._problem = wish, "", ""
        self.changed.emit()

    def _sent(self, request: str) -> None:
        self._request = request
        self._begin(Wish.SEND_CODE)

    def _called(self, _task: StoreTask) -> None:
        self._kiosk.act(Event.ASK_PROOF)
        self._branch.show(after.called)

    def _owner_asked(self, asked: OwnerAsked) -> None:
        self._kiosk.act(Event.ASK_PROOF)
        self._wish, self._request = Wish.ASK_OWNER, asked.id
        self._asked_ms = self._polled_ms = self._now()
        self._branch.show(lambda facts: after.owner_asked(facts, self._left))
        self.changed.emit()

    @property
    def _left(self) -> int:
        return max(0, OWNER_SECONDS - (self._now() - self._asked_ms) // 1000)

    @Slot()
    def _tick(self) -> None:
        finding = self._kiosk.pickup.finding
        if self._wish is not Wish.ASK_OWNER or finding is None or self._kiosk.at.step is not Step.PROOF:
            return
        # Whoever waits for an answer is not somebody who went.
        self._kiosk.wait_on()
        self._branch.changed.emit()
        request = self._request
        if self._left == 0:
            self._answered(finding, OwnerAnswer.OVER)
        elif self._now() - self._polled_ms >= _ASK_EVERY_MS:
            self._polled_ms = self._now()
            self._kiosk.pickup.runner.orders(
                lambda: self._wishes.owner_answer(finding, request),
                lambda asked: self._heard(finding, asked),
                _nobody_answered,
            )

    def _heard(self, finding: Finding, asked: OwnerAsked) -> None:
        if asked.id == self._request and self._wish is Wish.ASK_OWNER and asked.answer is not OwnerAnswer.WAITING:
            self._answered(finding, asked.answer)

    def _answered(self, finding: Finding, answer: OwnerAnswer) -> None:
        self._wish, self._request = None, ""
        pickup = self._kiosk.pickup
        match answer:
            case OwnerAnswer.APPROVED:
                pickup.do(
                    lambda: pickup.service.proven(finding, Proof.DELEGATE), pickup.show, self._branch.show_problem
                )
            case OwnerAnswer.DENIED:
                self._branch.show(after.owner_said_no)
            case _:
                self._branch.show(after.owner_silent)

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, Refusal | Outage):
            raise problem
        words = told(problem)
        self._typed = ""
        self._wrong(f"{words.happened} {words.now}")

    def _wrong(self, words: str) -> None:
        self._problem = words
        self.changed.emit()

    @Slot(object)
    def _moved(self, step: Step) -> None:
        if step is not Step.PROOF and step not in (Step.HELP, Step.STAFF):
            self._end()

    @Slot(object)
    def _forget(self, _cleared: Cleared) -> None:
        self._end()

    def _end(self) -> None:
        self._wish, self._typed, self._request, self._problem = None, "", "", ""
        self.changed.emit()


def _nobody_answered(problem: Exception) -> None:
    """The owner's answer is asked for again in a moment."""
    if not isinstance(problem, Refusal | Outage):
        raise problem
