"""Finding a product on the floor: a scan, a typed name or code, the way to its page and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.ui.viewmodels.look_vm import LookViewModel
from app.ui.viewmodels.search_vm import SearchViewModel
from app.ui.viewmodels.shell_vm import ShellViewModel

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

FIND, PRODUCT, PRICE = "find", "product", "price"
_SHORTEST_CODE = 6


@QmlElement
@QmlUncreatable("made by app.main")
class FindViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Leads between the search, the price check and a product; where one came from is where one goes back to."""

    def __init__(
        self, shell: ShellViewModel, search: SearchViewModel, look: LookViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shell = shell
        self._search = search
        self._look = look
        self._from = FIND
        self._goes = False
        look.found.connect(self._found)

    def scan(self, code: str) -> None:
        """A code was scanned: on the price check its price is shown, anywhere else its page."""
        self._goes = self._shell.property("page") != PRICE
        self._look.showCode(code)

    @Slot(str)
    def take(self, text: str) -> None:
        """Enter in the search: the chosen result, or the code that was typed."""
        typed = text.strip()
        if typed.isdecimal() and len(typed) >= _SHORTEST_CODE:
            self.scan(typed)
        elif self._search.chosen_sku:
            self.chooseSku(self._search.chosen_sku)
        elif typed and self._search.property("settled"):
            self.scan(typed)

    @Slot(int)
    def choose(self, place: int) -> None:
        """A result was touched."""
        if sku := self._search.sku_at(place):
            self.chooseSku(sku)

    @Slot(str)
    def chooseSku(self, sku: str) -> None:
        """Open the page of a product."""
        self._goes = True
        self._look.showSku(sku)

    @Slot()
    def showStock(self) -> None:
        """From the price to how many there are."""
        if self._look.property("known"):
            self._leave(PRODUCT)

    @Slot(str)
    def begin(self, text: str) -> None:
        """Somebody types on a page without a field, or touches what looks like one: the search begins with that."""
        self._search.edit(text)
        self._shell.go(FIND)

    @Slot()
    def back(self) -> None:
        """Where one came from."""
        page = self._shell.property("page")
        self._shell.go(self._from if page == PRODUCT else FIND)

    @Slot(str, str, result=str)
    def stockText(self, here: str, elsewhere: str) -> str:
        """What a result says of its stock."""
        if not here:
            return ""
        if _some(here):
            return self.tr("{count} here").format(count=here)
        return self.tr("{count} other").format(count=elsewhere) if _some(elsewhere) else self.tr("none")

    @Slot(str, str, result=str)
    def stockTone(self, here: str, _elsewhere: str) -> str:
        """Whether one can be taken from the shelf."""
        return "good" if _some(here) else ""

    def _found(self) -> None:
        if self._goes:
            self._goes = False
            self._leave(PRODUCT)

    def _leave(self, page: str) -> None:
        before = self._shell.property("page")
        if before != page:
            self._from = before if before in (FIND, PRICE) else FIND
        self._shell.go(page)


def _some(figure: str) -> bool:
    return bool(figure) and figure != "0" and not figure.startswith("\u2212")
