"""The scripted day at the demonstration's till, played by hand on the real window. Amounts were worked out on paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.domain.codes.own import OwnKind, encode_own
from app.main.demo_hands import Hands
from app.main.demo_house import STAFF, DemoHouse
from app.main.demo_report import Report, arrived, sold_here, verified
from app.main.demo_stage import Stage
from app.main.parts import TillParts

MARTA, JAN = STAFF[0], STAFF[1]
_ENTER, _ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
_MISSING = 1000


class Day:
    """One day from sign-in to Z; `play` it."""

    def __init__(self, house: DemoHouse, stage: Stage, report: Report) -> None:
        self._house = house
        self._stage = stage
        self._report = report
        self._hands = Hands(house, stage)

    @property
    def _parts(self) -> TillParts:
        return self._house.parts

    def play(self) -> None:
        """Everything in order. Raises NotShown when the till does not do what a person expects."""
        chapters: tuple[Callable[[], None], ...] = (
            self._morning,
            self._big_basket,
            self._refused,
            self._parked,
            self._split_payment,
            self._line_cut,
            self._line_back,
            self._asked_for_more,
            self._devices,
            self._goods_come_back,
            self._copy_and_x,
            self._evening,
        )
        for chapter in chapters:
            chapter()

    def _morning(self) -> None:
        stage, hands, report = self._stage, self._hands, self._report
        report.step("Marta signs in with her PIN and counts a float of 200.00.")
        stage.until_page("signIn")
        stage.until_text(MARTA.name)
        stage.shot("sign-in")
        hands.sign_in(MARTA)
        stage.until_page("openShift")
        stage.type("200")
        stage.shot("float")
        stage.key(Qt.Key.Key_F12)
        stage.until_page("sell")
        stage.until_text("Kajzerka")
        stage.shot("ready")
        report.check("products in the till", len(hands.shop.products), hands.on_db(self._parts.catalogue.count))

    def _big_basket(self) -> None:
        stage, hands, report = self._stage, self._hands, self._report
        report.step(
            "Six rolls from a tile, bananas by their scale label, three cartons of milk for two, water with deposit."
        )
        stage.type("6x")
        stage.press("Kajzerka")
        hands.shows("3.54")
        stage.scan("2704011011847")
        hands.shows("11.82")
        for _ in range(3):
            hands.scan("10101")
        hands.shows("19.80")
        for _ in range(2):
            hands.scan("10201")
        hands.shows("26.38")
        report.step("Gouda by its DataMatrix with batch and date, a hoodie and a linen shirt in their size.")
        stage.scan(hands.label(fresh=True))
        hands.shows("34.87")
        hands.scan("blue-hoodie")
        hands.scan("S0L")
        hands.shows("283.87")
        stage.shot("basket")
        report.step("Tomatoes are weighed on the scale, looked at, and taken out again.")
        stage.press("Pomidory malinowe")
        stage.until_text("0.742")
        stage.shot("weight")
        stage.key(_ENTER)
        hands.shows("294.93")
        stage.key(Qt.Key.Key_F4)
        stage.until_text("Wrong product")
        stage.type("3")
        hands.shows("283.87")
        report.step("Beer asks for the age; juice is found by its name.")
        hands.scan("10301", expect=False)
        stage.until_text("18")
        stage.shot("age")
        stage.type("1")
        hands.shows("288.66")
        stage.type("sok pom")
        stage.until_text("pomarańczowy 100 %")
        stage.shot("search")
        stage.key(_ENTER)
        hands.shows("295.15")

    def _refused(self) -> None:
        stage, hands, report = self._stage, self._hands, self._report
        report.step("A Gouda that is past its date is refused; the basket does not change.")
        stage.scan(hands.label(fresh=False))
        stage.until("nothing was refused", lambda: hands.panel() == "refusal")
        stage.shot("expired")
        stage.key(_ENTER)
        stage.until("the refusal stayed", lambda: hands.panel() != "refusal")
        hands.shows("295.15")

    def _parked(self) -> None:
        stage, hands, report = self._stage, self._hands, self._report
        report.step("The basket waits while the next customer pays 9.19 in cash.")
        stage.key(Qt.Key.Key_F5)
        hands.shows("0.00")
        stage.press("Gazeta codzienna")
        stage.press("Drożdżówka z serem")
        hands.shows("9.19")
        stage.key(Qt.Key.Key_F12)
        stage.until_page("pay")
        stage.type("20")
        stage.shot("pay-cash")
        stage.key(_ENTER)
        stage.settle()
        hands.finish("10.81")
        report.step("The parked basket comes back.")
        stage.key(Qt.Key.Key_F6)
        stage.until_text("295.15")
        stage.shot("parked")
        stage.key(_ENTER)
        hands.shows("295.15")

    def _split_payment(self) -> None:
        stage, hands, report = self._stage, self._hands, self._report
        report.step("100.00 in cash, the rest on a card at the terminal.")
        stage.key(Qt.Key.Key_F12)
        stage.until_page("pay")
        stage.type("100")
        stage.key(_ENTER)
        stage.until_text("195.15")
        hands.pay_by_card("pay-card")
        hands.finish("")
        hands.issued("295,15")

    def _line_cut(self) -> None:
        stage, hands, report = self._stage, self._hands, self._report
        hands.synced(2)
        report.step("The network is cut. Two more sales are made; the till says they are only here.")
        self._house.cut()
        hands.scan("10501")
        hands.shows("24.99")
        stage.key(Qt.Key.Key_F11)
        stage.until_page("done")
        stage.key(Qt.Key.Key_F12)
        stage.until_page("sell")
        hands.scan("10401")
        hands.scan("10402")
        stage.press("Empties, PET")
        hands.shows("8.50")
        stage.key(Qt.Key.Key_F12)
        stage.until_page("pay")
        stage.type("10")
        stage.key(_ENTER)
        stage.settle()
        hands.finish("1.50")
        stage.until_text("2 sales only on this till")
        stage.shot("offline")
        report.check("records that only the till has", 2, hands.unsent())
        hands.menu("Sales and link")
        stage.until_page("sync")
        stage.shot("sync-offline")
        stage.key(_ESCAPE)
        stage.until_page("sell")

    def _line_back(self) -> None:
        stage, hands, report = self._stage, self._hands, self._report
        report.step("The network is back: everything arrives by itself.")
        self._house.mend()
        if stage.till.syncing is not None:
            stage.till.syncing.wake()
        hands.synced(4)
        stage.until_text("All sales safe")
        hands.menu("Sales and link")
        stage.until_page("sync")
        stage.press("Check again")
        stage.until_text("Chain intact")
        stage.shot("all-safe")
        stage.key(_ESCAPE)
        stage.until_page("sell")

    def _asked_for_more(self) -> None:
        stage, hands, report = self._stage, self._hands, self._report
        report.step("Headphones ask for their serial number, shortening trousers for its price; both go on a card.")
        hands.scan("E01", expect=False)
        stage.until("no serial number was asked for", lambda: hands.panel() == "serial")
        stage.type("SN4711")
        stage.shot("serial")
        stage.key(_ENTER)
        hands.shows("249.00")
        stage.press("Skracanie spodni")
        stage.until("no price was asked for", lambda: hands.panel() == "price")
        stage.type("25")
        stage.key(_ENTER)
        hands.shows("274.00")
        hands.pay_by_card("")
        hands.finish("SN4711")
        hands.issued("274,00")

    def _devices(self) -> None:
        stage, hands, report = self._stage, self._hands, self._report
        report.step(
            "Every device says how it is. One printer loses its paper and says what to do; the others are tried."
        )
        stage.till.screen.shell.go("devices")
        stage.until_page("devices")
        stage.until_text("All devices are ready")
        stage.shot("devices")
        hands.try_out("Label printer", "The test went well.")
        hands.try_out("Locker", "is open")
        hands.try_out("Scale", " g")
        stage.shot("device-tried")
        paper = self._house.device("receipt")
        paper.paper_out()
        stage.key(Qt.Key.Key_F6)
        stage.press("Receipt printer")
        stage.until_text("Put in a new roll")
        stage.shot("device-trouble")
        paper.clear()
        stage.key(Qt.Key.Key_F6)
        stage.until_text("All devices are ready")
        stage.key(_ESCAPE)
        stage.until_page("sell")

    def _goods_come_back(self) -> None:
        stage, hands, report = self._stage, self._hands, self._report
        report.step("The linen shirt comes back: its receipt is scanned, Jan approves, 129.00 goes back in cash.")
        stage.scan(encode_own(OwnKind.RECEIPT, hands.sale_ids()[1].replace("-", "").upper()))
        stage.until_page("pastSales")
        stage.until_text("195.15")
        stage.shot("receipt")
        stage.key(Qt.Key.Key_F9)
        stage.press("One more of Koszula lniana")
        stage.press("Wrong size or item")
        stage.until_text("Refund 129.00")
        stage.shot("refund")
        stage.key(Qt.Key.Key_F12)
        hands.approve(JAN, "approval-refund")
        stage.until("nothing was given back", lambda: len(sold_here(self._parts)) == 6)
        hands.printed("129.00")
        stage.shot("refunded")
        report.check("given back", -12900, sold_here(self._parts)[-1].total)

    def _copy_and_x(self) -> None:
        stage, hands, report = self._stage, self._hands, self._report
        report.step("A receipt is printed again and says that it is a copy; the X report resets nothing.")
        stage.until_text("Receipt printed")
        stage.key(Qt.Key.Key_F10)
        report.check("the slip says COPY", "yes", "yes" if hands.printed("COPY") else "no")
        stage.key(_ESCAPE)
        stage.until_page("sell")
        hands.menu("X report")
        stage.until_page("report")
        stage.settle()
        stage.shot("x-report")
        stage.key(Qt.Key.Key_F12)
        hands.printed("X")
        stage.key(_ESCAPE)
        stage.until_page("sell")

    def _evening(self) -> None:
        stage, hands, report = self._stage, self._hands, self._report
        report.step("Marta counts the drawer blind; it is 10.00 short; Jan approves, the Z is frozen and printed.")
        expected = hands.on_db(self._parts.shifts.in_drawer)
        report.check("what the drawer should hold", 21368, expected)
        hands.menu("Close the shift")
        stage.until_page("close")
        stage.shot("count")
        hands.count(expected - _MISSING)
        stage.key(Qt.Key.Key_F12)
        stage.until_text("short")
        stage.press("I do not know")
        stage.shot("difference")
        stage.key(Qt.Key.Key_F12)
        hands.approve(JAN, "approval-close")
        hands.printed("Z")
        stage.shot("z-report")
        closing = hands.on_db(self._parts.shifts.last_closing)
        report.check("difference on the Z", -_MISSING, closing.difference if closing else None)
        stage.key(Qt.Key.Key_F12)
        stage.until_page("signIn")

    def prove(self, records: int) -> None:
        """Both ends say the same, and the ledger re-checks from its file."""
        hands, report = self._hands, self._report
        hands.synced(records)
        report.sold = sold_here(self._parts)
        here = (len(report.sold), sum(record.total for record in report.sold))
        report.check("records and their sum, till and backend", here, arrived(self._house.core))
        verdict = hands.on_db(lambda: verified(self._parts))
        report.check("verify finds nothing wrong", "sound", "sound" if verdict.sound else str(verdict.first))
        report.check("sales that verify counted", records, verdict.sales)
        printer = self._house.device("receipt")
        report.check("bytes that the printer did not understand", 0, len(printer.errors))
