"""What a kiosk says of each case that a scan can lead to: what happened, who has what, what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.pickup_finding import Case
from app.ui.viewmodels.kiosk_branch import Branch, Choice, Fact, Wish
from app.ui.viewmodels.kiosk_counted import KioskCounted
from app.ui.viewmodels.kiosk_facts import Facts
from app.ui.viewmodels.kiosk_waiting_words import (
    bulky,
    check_needed,
    not_ready,
    other_person,
    payment_due,
    payment_unknown,
    several,
    short,
)

translate = QCoreApplication.translate


def case_words(case: Case, facts: Facts) -> Branch:
    """The words of a case; a kiosk shows ready and partly ready orders on pages of their own."""
    return _OF_CASES[case](facts)


def refused(title: str, happened: str, lost: str) -> Branch:
    """The words of a refusal or an outage, as they are everywhere; the way out is to look again, or a person."""
    return Branch("alert-triangle", "look", title, f"{happened} {lost}".strip(), _question(), (_look(), _help()))


def unreadable(_facts: Facts) -> Branch:
    """It is none of our codes, or only a part of one."""
    return Branch(
        "scan",
        "look",
        translate("Kiosk", "We could not read this code"),
        translate("Kiosk", "Nothing is lost."),
        translate("Kiosk", "The code is in the message that says: your order is ready"),
        (
            Choice(
                Wish.AGAIN,
                "qrcode",
                translate("Kiosk", "Try again"),
                translate("Kiosk", "Make the screen bright and hold it still."),
            ),
            _type(),
            _phone(),
        ),
        picture="code",
    )


def unknown(_facts: Facts) -> Branch:
    """Genuine or not, nobody here knows an order for it: the same words whichever it is."""
    return Branch(
        "search",
        "look",
        translate("Kiosk", "We have no order for this code"),
        translate("Kiosk", "It may be an old one, or from another shop."),
        _question(),
        (
            _phone(translate("Kiosk", "Find my order by phone")),
            Choice(
                Wish.AGAIN,
                "qrcode",
                translate("Kiosk", "Try another code"),
                translate("Kiosk", "The newest message has the right one."),
            ),
            _help(translate("Kiosk", "Have your message or your order number at hand.")),
        ),
    )


def suspicious(_facts: Facts) -> Branch:
    """Too many tries: nothing is said of why."""
    return Branch(
        "user",
        "",
        translate("Kiosk", "A colleague will help you"),
        translate("Kiosk", "Somebody is on the way to you."),
        translate("Kiosk", "Please wait here a moment"),
        (
            Choice(
                Wish.DONE,
                "clock",
                translate("Kiosk", "I come back later"),
                translate("Kiosk", "Every order stays where it is."),
            ),
        ),
    )


def desk_today(_facts: Facts) -> Branch:
    """No line, and nothing known here: people look the order up."""
    return Branch(
        "wifi-off",
        "look",
        translate("Kiosk", "Today at the desk"),
        translate("Kiosk", "We cannot look up orders here at the moment."),
        translate("Kiosk", "Your order is safe. What shall we do?"),
        (
            _help(translate("Kiosk", "Somebody comes and hands your order over."), translate("Kiosk", "Call somebody")),
            Choice(
                Wish.DONE,
                "arrow-right",
                translate("Kiosk", "I go to the desk"),
                translate("Kiosk", "Show your code or your ID there."),
            ),
        ),
    )


def replaced(_facts: Facts) -> Branch:
    """A newer pass was sent: this one collects nothing any more."""
    return Branch(
        "refresh",
        "look",
        translate("Kiosk", "There is a newer code"),
        translate("Kiosk", "This order was changed, and we sent a new code."),
        _question(),
        (
            Choice(
                Wish.AGAIN,
                "qrcode",
                translate("Kiosk", "Scan the newer code"),
                translate("Kiosk", "It is in the newest message."),
            ),
            Choice(
                Wish.RESEND,
                "mail",
                translate("Kiosk", "Send it to me again"),
                translate("Kiosk", "To the address and phone of the order."),
            ),
            _help(),
        ),
    )


def other_store(facts: Facts) -> Branch:
    """It waits in another shop: where, how long that is open, and how far it is."""
    bring = Choice(
        Wish.MOVE_HERE,
        "package",
        translate("Kiosk", "Bring it here"),
        translate("Kiosk", "We text you when it has arrived."),
    )
    there = [
        translate("Kiosk", "open until {time}").format(time=facts.open_until) if facts.open_until else "",
        translate("Kiosk", "{distance} from here").format(distance=facts.distance) if facts.distance else "",
    ]
    return Branch(
        "building-store",
        "look",
        translate("Kiosk", "It waits in another shop"),
        ", ".join([facts.store, *filter(None, there)]),
        _question(),
        (
            _done(translate("Kiosk", "I go there"), translate("Kiosk", "We keep your order there.")),
            bring if facts.movable else bring.because(translate("Kiosk", "It cannot be moved from here.")),
            _help(),
        ),
        facts=(Fact(translate("Kiosk", "Address"), facts.address),) if facts.address else (),
        way=facts.way,
        way_words=translate("Kiosk", "Scan for the way"),
    )


def collected(facts: Facts) -> Branch:
    """The goods have left: when and where, never to whom."""
    return Branch(
        "circle-check",
        "look",
        translate("Kiosk", "Already collected"),
        ", ".join(filter(None, (facts.handed_at, facts.place))),
        _question(),
        (
            Choice(
                Wish.RECEIPT,
                "receipt",
                translate("Kiosk", "Receipt again"),
                translate("Kiosk", "A colleague prints it for you."),
            ),
            Choice(
                Wish.RETURN,
                "receipt-refund",
                translate("Kiosk", "Return something"),
                translate("Kiosk", "Choose what, and why."),
            ),
            Choice(
                Wish.NOT_ME,
                "shield-alert",
                translate("Kiosk", "That was not me"),
                translate("Kiosk", "We look into it at once, and a colleague comes."),
            ),
        ),
    )


def cancelled(facts: Facts) -> Branch:
    """Nothing is left to collect."""
    return Branch(
        "circle-x",
        "look",
        translate("Kiosk", "This order was cancelled"),
        translate("Kiosk", "There is nothing left to collect."),
        _question(),
        (
            _done(translate("Kiosk", "All right"), translate("Kiosk", "What you paid goes back the way it came.")),
            _help(translate("Kiosk", "They can see why.")),
        ),
        facts=_number(facts),
    )


def expired(facts: Facts) -> Branch:
    """The hold is over and the goods still lie in their bin."""
    keep = Choice(
        Wish.EXTEND,
        "clock",
        translate("Kiosk", "Keep it two more days"),
        translate("Kiosk", "Until {day}. This works once.").format(day=facts.extended_until),
    )
    return Branch(
        "clock",
        "look",
        translate("Kiosk", "We still have it"),
        translate("Kiosk", "It was held until {day}.").format(day=facts.held_until),
        _question(),
        (
            Choice(
                Wish.SETTLED,
                "shopping-bag",
                translate("Kiosk", "Collect it now"),
                translate("Kiosk", "Everything is still in its place."),
            ),
            keep if facts.can_extend else keep.because(translate("Kiosk", "It was kept longer once already.")),
            _help(),
        ),
        goods=True,
    )


def taken_down(facts: Facts) -> Branch:
    """The goods went back to the shelf, the money back to the customer."""
    back = (Fact(translate("Kiosk", "Money back"), facts.paid),) if facts.paid else ()
    return Branch(
        "package",
        "look",
        translate("Kiosk", "Back on the shelf"),
        translate("Kiosk", "We held it until {day}.").format(day=facts.held_until),
        _question(),
        (
            _help(translate("Kiosk", "It may still be in the shop."), translate("Kiosk", "Is it still here?")),
            _done(translate("Kiosk", "All right"), translate("Kiosk", "What you paid goes back the way it came.")),
        ),
        facts=back,
    )


def elsewhere_now(_facts: Facts) -> Branch:
    """Another terminal hands it over at this moment."""
    return Branch(
        "users",
        "look",
        translate("Kiosk", "Somebody hands it over"),
        translate("Kiosk", "This order is open at another desk right now."),
        _question(),
        (
            Choice(
                Wish.LOOK,
                "refresh",
                translate("Kiosk", "Look again"),
                translate("Kiosk", "It takes two minutes at most."),
            ),
            Choice(
                Wish.NOT_ME,
                "shield-alert",
                translate("Kiosk", "That is not me"),
                translate("Kiosk", "We look into it at once, and a colleague comes."),
            ),
        ),
    )


def ready(facts: Facts) -> Branch:
    """Nothing stands in the way."""
    detail = ", ".join(filter(None, (facts.name, KioskCounted().items(facts.to_give))))
    return Branch("check", "good", translate("Kiosk", "Ready for you"), detail, goods=True)


def partly_ready(facts: Facts) -> Branch:
    """Some can be taken along."""
    detail = ", ".join(filter(None, (facts.name, KioskCounted().items_now(facts.to_give))))
    return Branch("clock", "look", translate("Kiosk", "Nearly all is here"), detail, goods=True)


def _number(facts: Facts) -> tuple[Fact, ...]:
    return (Fact(translate("Kiosk", "Order"), facts.number),) if facts.number else ()


def _question() -> str:
    return translate("Kiosk", "What shall we do?")


def _type() -> Choice:
    return Choice(
        Wish.TYPE,
        "keyboard",
        translate("Kiosk", "Type the code"),
        translate("Kiosk", "Eight letters and figures below the square."),
    )


def _phone(title: str = "") -> Choice:
    words = title or translate("Kiosk", "I have no code")
    return Choice(Wish.PHONE, "device-mobile", words, translate("Kiosk", "We text a number to your phone."))


def _help(consequence: str = "", title: str = "") -> Choice:
    return Choice(
        Wish.HELP,
        "bell",
        title or translate("Kiosk", "Ask a colleague"),
        consequence or translate("Kiosk", "Somebody comes to you."),
    )


def _look() -> Choice:
    return Choice(
        Wish.LOOK,
        "refresh",
        translate("Kiosk", "Look again"),
        translate("Kiosk", "We show the order as it is now."),
    )


def _done(title: str, consequence: str) -> Choice:
    return Choice(Wish.DONE, "check", title, consequence)


_OF_CASES: Mapping[Case, Callable[[Facts], Branch]] = {
    Case.UNREADABLE: unreadable,
    Case.UNKNOWN: unknown,
    Case.SUSPICIOUS: suspicious,
    Case.DESK_TODAY: desk_today,
    Case.REPLACED: replaced,
    Case.OTHER_STORE: other_store,
    Case.COLLECTED: collected,
    Case.CANCELLED: cancelled,
    Case.TAKEN_DOWN: taken_down,
    Case.SHORT: short,
    Case.NOT_READY: not_ready,
    Case.SEVERAL: several,
    Case.ELSEWHERE_NOW: elsewhere_now,
    Case.PAYMENT_UNKNOWN: payment_unknown,
    Case.OTHER_PERSON: other_person,
    Case.CHECK_NEEDED: check_needed,
    Case.EXPIRED: expired,
    Case.PARTLY_READY: partly_ready,
    Case.BULKY: bulky,
    Case.PAYMENT_DUE: payment_due,
    Case.READY: ready,
}
