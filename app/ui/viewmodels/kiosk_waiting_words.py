"""What a kiosk says of orders that wait for something: packing, a payment, proof, a gate, a choice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.viewmodels.kiosk_branch import Branch, Choice, Wish
from app.ui.viewmodels.kiosk_counted import KioskCounted
from app.ui.viewmodels.kiosk_facts import Facts

translate = QCoreApplication.translate


def not_ready(facts: Facts) -> Branch:
    """Somebody still packs it; the time is the store's real one, never a promise."""
    usual = translate("Kiosk", "Usually ready by {time}").format(time=facts.ready_by)
    return Branch(
        "package",
        "look",
        translate("Kiosk", "Being packed"),
        usual if facts.ready_by else translate("Kiosk", "We write to you when it is ready."),
        question(),
        (
            Choice(
                Wish.TEXT_ME,
                "device-mobile",
                translate("Kiosk", "Text me when it is ready"),
                translate("Kiosk", "You can go. Your order stays yours."),
            ),
            Choice(
                Wish.WAIT,
                "clock",
                translate("Kiosk", "I wait here"),
                translate("Kiosk", "Your order goes to the front of the line."),
            ),
            Choice(
                Wish.DONE,
                "logout",
                translate("Kiosk", "I come back later"),
                translate("Kiosk", "Nothing changes."),
            ),
        ),
        goods=True,
    )


def short(facts: Facts) -> Branch:
    """Some of it was not found, and only the customer can say what shall be done."""
    ways = (
        Choice(
            Wish.SHIP,
            "package",
            translate("Kiosk", "Send it to my home"),
            translate("Kiosk", "Free of charge. A colleague arranges it."),
        ),
        Choice(
            Wish.REFUND,
            "coins",
            translate("Kiosk", "Money back for it"),
            translate("Kiosk", "{amount}, the way you paid.").format(amount=facts.rest_worth),
        ),
    )
    rest = Choice(
        Wish.SETTLED,
        "shopping-bag",
        translate("Kiosk", "Collect the rest"),
        KioskCounted().items_now(facts.to_give),
    )
    return Branch(
        "mood-sad",
        "look",
        translate("Kiosk", "Sorry, not all is here"),
        translate("Kiosk", "We could not find: {names}").format(names=facts.missing),
        question(),
        (rest, *ways) if facts.to_give else ways,
        goods=True,
    )


def several(facts: Facts) -> Branch:
    """More than one order of one telephone."""
    return Branch(
        "list",
        "",
        KioskCounted().orders_for_you(facts.orders),
        facts.name,
        translate("Kiosk", "All are chosen. Touch what you do not want now."),
        (
            Choice(
                Wish.SETTLED,
                "shopping-bag",
                KioskCounted().collect_orders(facts.orders),
                translate("Kiosk", "All together, at one place after the other."),
            ),
        ),
    )


def payment_due(facts: Facts) -> Branch:
    """Something is still to be paid: how much, and for what."""
    return Branch(
        "credit-card",
        "look",
        translate("Kiosk", "Still to pay: {amount}").format(amount=facts.due),
        ", ".join(filter(None, (facts.name, KioskCounted().items(facts.count)))),
        translate("Kiosk", "How would you like to pay?"),
        (
            Choice(
                Wish.PAY_CARD,
                "credit-card",
                translate("Kiosk", "Pay here by card"),
                translate("Kiosk", "At the terminal beside this screen."),
            ),
            Choice(
                Wish.PAY_TILL,
                "cash-register",
                translate("Kiosk", "Pay at the till"),
                translate("Kiosk", "In cash, too. We keep it ready for 15 minutes."),
            ),
            Choice(
                Wish.PAY_OTHER,
                "users",
                translate("Kiosk", "Somebody else pays"),
                translate("Kiosk", "At any till, with your code."),
            ),
        ),
        goods=True,
    )


def payment_unknown(_facts: Facts) -> Branch:
    """Nobody can say yet whether money moved: nothing is paid a second time."""
    return Branch(
        "alert-octagon",
        "stop",
        translate("Kiosk", "Do not pay again"),
        translate("Kiosk", "We are checking your payment."),
        translate("Kiosk", "Your order is safe. What shall we do?"),
        (
            Choice(
                Wish.ASK_BANK,
                "refresh",
                translate("Kiosk", "Check again"),
                translate("Kiosk", "Most payments are clear within a minute."),
            ),
            Choice(
                Wish.HELP,
                "bell",
                translate("Kiosk", "Ask a colleague"),
                translate("Kiosk", "They can see what the terminal says."),
            ),
        ),
    )


def check_needed(facts: Facts) -> Branch:
    """Somebody has to look who stands there: goods with an age, papers, or a dear order."""
    by_code = Choice(
        Wish.SEND_CODE,
        "device-mobile",
        translate("Kiosk", "Use a code"),
        translate("Kiosk", "We text it to the phone of the order."),
    )
    by_person = Choice(
        Wish.CALL,
        "bell",
        translate("Kiosk", "Call a colleague"),
        translate("Kiosk", "We look at your ID and keep nothing of it."),
    )
    later = Choice(
        Wish.DONE,
        "logout",
        translate("Kiosk", "I come back later"),
        translate("Kiosk", "Your order stays where it is."),
    )
    return Branch(
        "badge",
        "look",
        translate("Kiosk", "Please show your ID") if facts.papers else translate("Kiosk", "A short check first"),
        translate("Kiosk", "A colleague checks that you are {age} or older.").format(age=facts.age)
        if facts.age
        else translate("Kiosk", "It shows that the order is yours."),
        question(),
        (by_person, later) if facts.papers else (by_code, by_person, later),
        sign=translate("Kiosk", "{age}+").format(age=facts.age) if facts.age else "",
    )


def other_person(facts: Facts) -> Branch:
    """A delegate stands there, or somebody with another's pass."""
    return Branch(
        "users",
        "look",
        translate("Kiosk", "You collect for {name}?").format(name=facts.owner),
        translate("Kiosk", "Please show that you may."),
        question(),
        (
            Choice(
                Wish.DELEGATE,
                "keyboard",
                translate("Kiosk", "Enter the code"),
                translate("Kiosk", "From the message that was sent to you."),
            ),
            Choice(
                Wish.ASK_OWNER,
                "device-mobile",
                translate("Kiosk", "Ask them now"),
                translate("Kiosk", "We send a question. They have 90 seconds."),
            ),
            Choice(
                Wish.HELP,
                "bell",
                translate("Kiosk", "Ask a colleague"),
                translate("Kiosk", "Have your ID ready."),
            ),
        ),
    )


def bulky(facts: Facts) -> Branch:
    """Nobody carries this: it is loaded at a gate."""
    there = translate("Kiosk", "Please drive to gate {gate}").format(gate=facts.gate)
    return Branch(
        "package",
        "",
        there if facts.gate else translate("Kiosk", "Please drive to the loading gate"),
        translate("Kiosk", "It is heavy. We load it for you."),
        question(),
        (
            Choice(
                Wish.AT_GATE,
                "map-pin",
                translate("Kiosk", "I am at the gate"),
                translate("Kiosk", "A colleague comes out with your order."),
            ),
            Choice(
                Wish.DONE,
                "clock",
                translate("Kiosk", "I come another time"),
                translate("Kiosk", "We hold it until {day}.").format(day=facts.held_until)
                if facts.held_until
                else translate("Kiosk", "Your order stays where it is."),
            ),
        ),
        goods=True,
    )


def question() -> str:
    """What is asked above the choices."""
    return translate("Kiosk", "What shall we do?")
