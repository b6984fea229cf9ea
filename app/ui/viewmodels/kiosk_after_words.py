"""What a kiosk says once a wish was taken: what happens now, who has what, and that one may go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.viewmodels.kiosk_branch import Branch, Choice, Fact, Wish
from app.ui.viewmodels.kiosk_counted import KioskCounted
from app.ui.viewmodels.kiosk_facts import Facts

translate = QCoreApplication.translate


def after_words(wish: Wish, facts: Facts, worth: str = "") -> Branch:
    """What is said when a wish was granted; `worth` is what goes back of the money."""
    thanks = translate("Kiosk", "You can go now.")
    match wish:
        case Wish.TEXT_ME:
            return _well("device-mobile", translate("Kiosk", "We will text you"), thanks)
        case Wish.WAIT:
            return _well(
                "clock",
                translate("Kiosk", "We pack yours next"),
                translate("Kiosk", "We text you, and a colleague calls your order's code."),
                (Fact(translate("Kiosk", "Your code"), facts.code, large=True),),
            )
        case Wish.MOVE_HERE:
            return _well(
                "package",
                translate("Kiosk", "We bring it here"),
                translate("Kiosk", "We text you when it has arrived. You can go now."),
            )
        case Wish.SHIP:
            return _well(
                "package",
                translate("Kiosk", "We send it to you"),
                translate("Kiosk", "Free of charge. A colleague arranges it, and we write to you."),
            )
        case Wish.REFUND_SURE:
            return _well(
                "coins",
                translate("Kiosk", "The money goes back"),
                translate("Kiosk", "The way you paid, within three days."),
                (Fact(translate("Kiosk", "Money back"), worth, large=True),),
            )
        case Wish.EXTEND:
            return _well(
                "clock",
                translate("Kiosk", "We keep it for you"),
                translate("Kiosk", "Until {day}.").format(day=facts.held_until),
            )
        case Wish.RESEND:
            return _well(
                "mail",
                translate("Kiosk", "The new code is on its way"),
                translate("Kiosk", "Look at your phone or your e-mail, then scan it here."),
            )
        case Wish.RECEIPT:
            return _well(
                "receipt",
                translate("Kiosk", "Somebody brings it"),
                translate("Kiosk", "Please wait here a moment."),
            )
        case Wish.AT_GATE:
            return _well(
                "map-pin",
                translate("Kiosk", "We are coming out"),
                translate("Kiosk", "Please stay with your car."),
                (Fact(translate("Kiosk", "Your code"), facts.code, large=True),),
            )
    raise ValueError(f"{wish} is not granted by words")


def pay_at_till(facts: Facts, *, by_another: bool) -> Branch:
    """The order waits while its owner, or somebody else, pays at a till."""
    return Branch(
        "cash-register",
        "good",
        translate("Kiosk", "Please pay at the till"),
        translate("Kiosk", "Whoever has this code can pay at any till.")
        if by_another
        else translate("Kiosk", "We keep your order ready for 15 minutes."),
        translate("Kiosk", "Say or show this there"),
        (
            Choice(
                Wish.DONE,
                "check",
                translate("Kiosk", "All right"),
                translate("Kiosk", "Scan your code here again when it is paid."),
            ),
            Choice(
                Wish.BACK,
                "arrow-left",
                translate("Kiosk", "Pay another way"),
                translate("Kiosk", "By card, here."),
            ),
        ),
        (
            Fact(translate("Kiosk", "Your code"), facts.whole_code, large=True),
            Fact(translate("Kiosk", "Still to pay"), facts.due, large=True),
        ),
    )


def sure_to_give_up(facts: Facts) -> Branch:
    """Before anything is given up: what goes, and what comes back."""
    return Branch(
        "coins",
        "look",
        translate("Kiosk", "Do without it?"),
        facts.rest,
        translate("Kiosk", "This cannot be taken back"),
        (
            Choice(
                Wish.REFUND_SURE,
                "circle-minus",
                translate("Kiosk", "Yes, money back"),
                translate("Kiosk", "{amount}, the way you paid.").format(amount=facts.rest_worth),
            ),
            Choice(
                Wish.BACK,
                "arrow-left",
                translate("Kiosk", "No, keep it"),
                translate("Kiosk", "Nothing changes."),
            ),
        ),
        goods=True,
    )


def owner_asked(facts: Facts, seconds: int) -> Branch:
    """The owner has the question on their telephone."""
    return Branch(
        "device-mobile",
        "",
        translate("Kiosk", "We have asked"),
        translate("Kiosk", "{name} has a message and can say yes or no.").format(name=facts.owner),
        translate("Kiosk", "Please wait a moment"),
        (_delegate(), _back()),
        (Fact(translate("Kiosk", "Time left"), KioskCounted().seconds(seconds), large=True),),
    )


def owner_said_no(facts: Facts) -> Branch:
    """The owner does not want this."""
    return Branch(
        "circle-x",
        "stop",
        translate("Kiosk", "The answer was no"),
        translate("Kiosk", "{name} does not want this order collected now.").format(name=facts.owner),
        _question(),
        (_leave(), _help()),
    )


def owner_silent(facts: Facts) -> Branch:
    """The owner did not answer in time."""
    return Branch(
        "clock",
        "look",
        translate("Kiosk", "No answer yet"),
        translate("Kiosk", "{name} did not answer in time.").format(name=facts.owner),
        _question(),
        (
            _delegate(),
            Choice(
                Wish.ASK_OWNER,
                "refresh",
                translate("Kiosk", "Ask once more"),
                translate("Kiosk", "We send a question. They have 90 seconds."),
            ),
            _help(),
        ),
    )


def no_line() -> Branch:
    """What was wished needs the network, and there is none."""
    return Branch(
        "wifi-off",
        "look",
        translate("Kiosk", "Not without a connection"),
        translate("Kiosk", "Nothing was changed."),
        _question(),
        (
            Choice(
                Wish.BACK,
                "arrow-left",
                translate("Kiosk", "Go back"),
                translate("Kiosk", "Your order is as it was."),
            ),
            _help(),
        ),
    )


def nobody_decided() -> Branch:
    """Nobody could say whether the goods are the customer's: they are not told where they are."""
    return Branch(
        "wifi-off",
        "look",
        translate("Kiosk", "Please see a colleague"),
        translate("Kiosk", "We cannot hand over here at the moment. Your order is safe."),
        _question(),
        (
            Choice(
                Wish.HELP,
                "bell",
                translate("Kiosk", "Call somebody"),
                translate("Kiosk", "Somebody comes and hands your order over."),
            ),
            Choice(
                Wish.LOOK,
                "refresh",
                translate("Kiosk", "Look again"),
                translate("Kiosk", "We show the order as it is now."),
            ),
            _leave(),
        ),
    )


def called(facts: Facts) -> Branch:
    """Somebody comes to look at an ID; who it is and whether they come is told by the page of help."""
    return Branch(
        "bell",
        "",
        translate("Kiosk", "A colleague is called"),
        translate("Kiosk", "Please have your ID ready. We keep nothing of it."),
        translate("Kiosk", "Please wait here a moment"),
        (_back(), _leave()),
        sign=translate("Kiosk", "{age}+").format(age=facts.age) if facts.age else "",
    )


def working() -> Branch:
    """Somebody is being asked."""
    return Branch("clock", "", translate("Kiosk", "One moment, please"))


def _well(glyph: str, title: str, detail: str, facts: tuple[Fact, ...] = ()) -> Branch:
    done = Choice(
        Wish.DONE,
        "check",
        translate("Kiosk", "All right"),
        translate("Kiosk", "This screen clears itself."),
    )
    return Branch(glyph, "good", title, detail, choices=(done,), facts=facts)


def _question() -> str:
    return translate("Kiosk", "What shall we do?")


def _delegate() -> Choice:
    return Choice(
        Wish.DELEGATE,
        "keyboard",
        translate("Kiosk", "Enter the code"),
        translate("Kiosk", "From the message that was sent to you."),
    )


def _back() -> Choice:
    return Choice(
        Wish.BACK,
        "arrow-left",
        translate("Kiosk", "Go back"),
        translate("Kiosk", "Choose another way."),
    )


def _leave() -> Choice:
    return Choice(
        Wish.DONE,
        "logout",
        translate("Kiosk", "Leave"),
        translate("Kiosk", "Your order stays where it is."),
    )


def _help() -> Choice:
    return Choice(
        Wish.HELP,
        "bell",
        translate("Kiosk", "Ask a colleague"),
        translate("Kiosk", "Somebody comes to you."),
    )
