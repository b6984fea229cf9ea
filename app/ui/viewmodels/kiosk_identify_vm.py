"""Who has come for an order: a typed code, or a telephone number and the one-time code that was sent to it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.kiosk_steps import Cleared, Event, Step
from app.domain.order_code import ALPHABET, LENGTH, read_code
from app.domain.pickup_finding import Case, Finding
from app.domain.refusals import Outage, Refusal
from app.ui.viewmodels.kiosk_counted import KioskCounted
from app.ui.viewmodels.kiosk_vm import KioskViewModel

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

TYPING, PHONE, PHONE_CODE = "typing", "phone", "phone_code"
_OTP_LENGTH = 6
_SHORTEST_PHONE, _LONGEST_PHONE = 7, 15  # digits, E.164
_AGAIN_MS = 30_000
_MOST_SENT = 3
_TICK_MS = 1000


@QmlElement
@QmlUncreatable("made by app.main")
class KioskIdentifyViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """What is typed on the three pages that identify; every character is looked at before anybody is asked."""

    changed = Signal()

    def __init__(self, kiosk: KioskViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._now = kiosk.tools.clock.monotonic_ms
        self._counted = KioskCounted(self)
        self._typed = ""
        self._country = kiosk.tools.settings.country_code
        self._phone = self._country
        self._otp = ""
        self._request = ""
        self._sent = 0
        self._sent_at = 0
        self._problem = ""
        self._sending = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.changed)
        kiosk.cleared.connect(self._forget)
        kiosk.retold.connect(self.changed)
        kiosk.pageChanged.connect(self._entered)

    def _get_letters(self) -> list[dict[str, str | bool]]:
        wrong = self._is_wrong()
        return [
            {"text": self._typed[place : place + 1], "next": place == len(self._typed), "wrong": wrong}
            for place in range(LENGTH)
        ]

    def _get_code_words(self) -> str:
        if not self._typed:
            return self.tr("8 letters and numbers from your message. There is no 0, O, 1, I or L in it.")
        if self._is_wrong():
            return self.tr("One of these is not right. Look at your message again.")
        if self._is_whole():
            return self.tr("That looks right.")
        return self._counted.signs_to_go(LENGTH - len(self._typed))

    def _get_code_tone(self) -> str:
        return "look" if self._is_wrong() else "good" if self._is_whole() else ""

    def _get_phone(self) -> str:
        return grouped(self._phone)

    def _get_phone_words(self) -> str:
        return self._problem or self.tr("The number that you gave when you ordered. We send a code to it.")

    def _get_otp(self) -> list[dict[str, str | bool]]:
        wrong = bool(self._problem)
        return [
            {"text": self._otp[place : place + 1], "next": place == len(self._otp), "wrong": wrong}
            for place in range(_OTP_LENGTH)
        ]

    def _get_otp_words(self) -> str:
        sent = self.tr("If there is an order for {phone}, it has a message with 6 digits now.")
        return self._problem or sent.format(phone=grouped(self._phone))

    def _get_again_words(self) -> str:
        """Why no other code can be sent now; empty when one can."""
        if self._sent >= _MOST_SENT:
            return self.tr("No more codes")
        wait = -(-(_AGAIN_MS - (self._now() - self._sent_at)) // 1000)
        return self.tr("in {time}").format(time=self._counted.seconds(wait)) if wait > 0 else ""

    letters = Property(list, _get_letters, notify=changed)
    keys = Property(list, lambda _: list(ALPHABET), constant=True)
    codeWords = Property(str, _get_code_words, notify=changed)
    codeTone = Property(str, _get_code_tone, notify=changed)
    codeWhole = Property(bool, lambda self: self._is_whole(), notify=changed)
    phone = Property(str, _get_phone, notify=changed)
    phoneWhole = Property(bool, lambda self: self._is_phone(), notify=changed)
    phoneWords = Property(str, _get_phone_words, notify=changed)
    phoneTone = Property(str, lambda self: "look" if self._problem else "", notify=changed)
    otp = Property(list, _get_otp, notify=changed)
    otpWords = Property(str, _get_otp_words, notify=changed)
    otpWhole = Property(bool, lambda self: len(self._otp) == _OTP_LENGTH, notify=changed)
    againReason = Property(str, _get_again_words, notify=changed)
    sending = Property(bool, lambda self: self._sending, notify=changed)

    @Slot(str)
    def type(self, sign: str) -> None:
        """A key of the page in front, of its own pad or of a keyboard; what does not belong there is not taken."""
        self._problem = ""
        sign = sign.upper()
        way = self._kiosk.way
        if way == TYPING and sign in ALPHABET and len(self._typed) < LENGTH:
            self._typed += sign
        elif way == PHONE and self._fits_phone(sign):
            self._phone += sign
        elif way == PHONE_CODE and sign.isdecimal() and sign.isascii() and len(self._otp) < _OTP_LENGTH:
            self._otp += sign
        self.changed.emit()

    @Slot()
    def rub(self) -> None:
        """Take the last one away."""
        self._problem = ""
        match self._kiosk.way:
            case "typing":
                self._typed = self._typed[:-1]
            case "phone":
                self._phone = self._phone[:-1]
            case "phone_code":
                self._otp = self._otp[:-1]
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Go on with what was typed, if it is whole."""
        way = self._kiosk.way
        if way == TYPING and self._is_whole():
            # A typed code goes the way of a scanned one.
            self._kiosk.scan(self._typed)
        elif way == PHONE and self._is_phone():
            self._send()
        elif way == PHONE_CODE and len(self._otp) == _OTP_LENGTH:
            self._check()

    @Slot()
    def sendAgain(self) -> None:
        """Have another one-time code sent."""
        if not self._get_again_words():
            self._send()

    def _send(self) -> None:
        if self._sending or self._sent >= _MOST_SENT:
            return
        phone, service, visit = self._phone, self._kiosk.pickup.service, self._kiosk.pickup.visit
        self._sending = True
        self.changed.emit()
        self._kiosk.runner.orders(
            lambda: service.send_phone_code(phone),
            lambda request: self._was_sent(visit, request),
            lambda problem: self._not_sent(visit, problem),
        )

    def _was_sent(self, visit: int, request: str) -> None:
        if visit != self._kiosk.pickup.visit:
            return
        self._request, self._otp, self._problem, self._sending = request, "", "", False
        self._sent += 1
        self._sent_at = self._now()
        self._kiosk.go_way(PHONE_CODE)
        self.changed.emit()

    def _not_sent(self, visit: int, problem: Exception) -> None:
        if not isinstance(problem, Refusal | Outage):
            raise problem
        if visit == self._kiosk.pickup.visit:
            self._sending = False
            self._problem = self.tr("We cannot send a message now. Use the code, or ask for help.")
            self.changed.emit()

    def _check(self) -> None:
        request, code, service, visit = self._request, self._otp, self._kiosk.pickup.service, self._kiosk.pickup.visit
        self._sending = True
        self.changed.emit()
        self._kiosk.runner.orders(
            lambda: service.by_phone(request, code),
            lambda finding: self._checked(visit, finding),
            lambda problem: self._not_checked(visit, problem),
        )

    def _checked(self, visit: int, finding: Finding) -> None:
        if visit != self._kiosk.pickup.visit:
            return
        self._sending = False
        if finding.case is Case.UNREADABLE:
            self._otp, self._problem = "", self.tr("That is not the code we sent. Look at the message again.")
            self.changed.emit()
            return
        self._kiosk.act(Event.SCAN)
        self._kiosk.pickup.show(finding)

    def _not_checked(self, visit: int, problem: Exception) -> None:
        self._not_sent(visit, problem)

    def _is_whole(self) -> bool:
        return read_code(self._typed) is not None

    def _is_wrong(self) -> bool:
        return len(self._typed) == LENGTH and not self._is_whole()

    def _is_phone(self) -> bool:
        return _SHORTEST_PHONE <= sum(sign.isdecimal() for sign in self._phone) <= _LONGEST_PHONE

    def _fits_phone(self, sign: str) -> bool:
        if sign == "+":
            return not self._phone
        return sign.isdecimal() and sign.isascii() and len(self._phone) <= _LONGEST_PHONE

    @Slot()
    def _entered(self) -> None:
        if self._kiosk.way == PHONE_CODE:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot(object)
    def _forget(self, _cleared: Cleared) -> None:
        self._typed = self._otp = self._request = self._problem = ""
        self._phone = self._country
        if self._kiosk.at.step is not Step.LOOKING:
            self._sent = 0
        self._sending = False
        self.changed.emit()


def grouped(number: str) -> str:
    """A telephone number in threes from its end, as people read it."""
    sign, digits = ("+", number[1:]) if number.startswith("+") else ("", number)
    groups = [digits[max(0, end - 3) : end] for end in range(len(digits), 0, -3)]
    return sign + "\u202f".join(reversed(groups))
