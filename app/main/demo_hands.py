"""What the hands at the demonstration's till do again and again: scan a label, finish a sale, count a drawer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt

from app.main.demo_house import DemoHouse, Worker
from app.main.demo_report import RECORDS, arrived
from app.main.demo_shop import batch_labels, read_shop
from app.main.demo_stage import Stage
from app.main.parts import TillParts
from app.wire.entry import Kind

T = TypeVar("T")

_ENTER = Qt.Key.Key_Return
_DRAWER_PIECES = (10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)


class Hands:
    """One person's habits at one till. Every act waits until the screen shows that it worked, or raises NotShown."""

    def __init__(self, house: DemoHouse, stage: Stage) -> None:
        self._house = house
        self._stage = stage
        self._read = 0
        self.shop = read_shop(house.language, house.clock.now())

    @property
    def _parts(self) -> TillParts:
        return self._house.parts

    def sign_in(self, worker: Worker) -> None:
        """Choose a name and type the PIN."""
        self._stage.press(worker.name)
        self._stage.type(worker.pin)
        self._stage.key(_ENTER)

    def scan(self, sku: str, *, expect: bool = True) -> None:
        """Show the code on the product's label, and see its line."""
        product = self.shop.product(sku)
        self._stage.scan(product.gtins[0].lstrip("0"))
        if expect:
            self._stage.until_text(product.name)

    def label(self, *, fresh: bool) -> str:
        """What the DataMatrix of the Gouda says, of a batch that may be sold or one that may not."""
        today = self._house.clock.now().date()
        labels = [label for label in batch_labels(self.shop, today) if label.sku == "10105"]
        return next(label.code for label in labels if (label.expiry >= today) is fresh)

    def shows(self, figure: str) -> None:
        """The total must come to this."""
        basket = self._stage.till.screen.models.selling.parts.basket
        self._stage.until(f"the total is not {figure}", lambda: basket.property("figure") == figure)

    def panel(self) -> str:
        """The panel that lies over the tiles."""
        return str(self._stage.till.screen.models.sell.property("panel"))

    def finish(self, change: str) -> None:
        """Finish the sale and go on to the next customer."""
        stage = self._stage
        stage.key(Qt.Key.Key_F12)
        stage.until_page("done")
        if change:
            stage.until_text(change)
        stage.shot("done")
        stage.key(Qt.Key.Key_F12)
        stage.until_page("sell")
        self.shows("0.00")

    def menu(self, item: str) -> None:
        """Choose from the menu behind F8."""
        self._stage.key(Qt.Key.Key_F8)
        self._stage.press(item)

    def approve(self, approver: Worker, picture: str) -> None:
        """A colleague types their PIN; who is signed in stays."""
        self._stage.until_text("A colleague must approve")
        self._stage.press(approver.name)
        self._stage.type(approver.pin)
        self._stage.shot(picture)
        self._stage.key(_ENTER)

    def count(self, amount: int) -> None:
        """Type the drawer piece by piece, with as few pieces as make the amount."""
        for piece in _DRAWER_PIECES:
            pieces, amount = divmod(amount, piece)
            if pieces:
                worth = f"{piece / 100:.2f}" if piece < 100 else str(piece // 100)
                self._stage.press(f"How many of {worth}")
                self._stage.type(str(pieces))

    def pay_by_card(self, picture: str) -> None:
        """The rest goes on a card: the customer looks for it, then the terminal approves."""
        terminal = self._house.device("card")
        terminal.hold_card()
        self._stage.key(Qt.Key.Key_F10)
        self._stage.until_page("pay")
        self._stage.until("the terminal asks for no card", lambda: "card please" in (terminal.screen or [""])[-1])
        if picture:
            self._stage.shot(picture)
        terminal.present_card()
        self._stage.until_text("Authorisation")

    def try_out(self, device: str, answer: str) -> None:
        """Choose a device, try it out, and see how that ended."""
        self._stage.press(device)
        self._stage.key(Qt.Key.Key_F10)
        self._stage.until_text(answer)

    def issued(self, words: str) -> None:
        """The fiscal printer's last paper has these words."""
        roll = self._house.device("fiscal").roll
        self._stage.until(
            f"no fiscal receipt says {words!r}", lambda: bool(roll.torn_off) and words in "\n".join(roll.torn_off[-1])
        )

    def printed(self, words: str) -> bool:
        """Whether a slip with these words was cut since this was asked last; waits for it, or raises NotShown."""
        printer = self._house.device("receipt")
        self._stage.until(
            f"no slip says {words!r}", lambda: any(words in slip.text for slip in printer.tickets[self._read :])
        )
        self._read = len(printer.tickets)
        return True

    def synced(self, records: int) -> None:
        """The backend has so many records, and the till knows it."""
        self._stage.until(
            f"{records} records did not arrive",
            lambda: self.unsent() == 0 and arrived(self._house.core)[0] == records,
        )

    def unsent(self) -> int:
        """How many records only the till has."""
        return self.on_db(lambda: self._parts.ledger.outbox.unsent_by_kind(RECORDS))

    def sale_ids(self) -> list[str]:
        """The sales of the ledger, oldest first."""
        entries = self.on_db(lambda: self._parts.ledger.journal.recent((Kind.SALE,), 100))
        return [entry.id for entry in reversed(entries)]

    def on_db(self, job: Callable[[], T]) -> T:
        """Ask on the store's lane."""
        return self._parts.db.call(job)
