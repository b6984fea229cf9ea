"""Words of every shipped language stay inside the smallest window, whatever panel is open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QTranslator
from PySide6.QtQuick import QQuickItem

from app.ui.resources import resource
from app.ui.viewmodels.sell_vm import SellViewModel
from tests.fakes.till import BEER_GTIN, COFFEE_GTIN, LONG_GTIN, MILK_GTIN
from tests.ui.sell_stage import Stage, items, stage_sell

WIDTH, HEIGHT = 1024, 768
UNKNOWN = "5900000000992"


@pytest.fixture(params=["en", "pl", "de"])
def stage(request: pytest.FixtureRequest, qapp, tmp_path: Path) -> Iterator[Stage]:
    translator = QTranslator()
    assert translator.load(str(resource("i18n", f"omnitill_{request.param}.qm")))
    QCoreApplication.installTranslator(translator)
    made = stage_sell(tmp_path, size=(WIDTH, HEIGHT), language=request.param)
    made.screen.sell.scan(MILK_GTIN)
    made.screen.sell.key(5)
    made.screen.sell.scan(LONG_GTIN)
    yield made
    made.close()
    QCoreApplication.removeTranslator(translator)


def price_of_coffee(sell: SellViewModel) -> None:
    sell.key(2)
    sell.scan(COFFEE_GTIN)


PANELS = {
    "tiles": lambda _: None,
    "help": lambda sell: sell.key(1),
    "price": price_of_coffee,
    "quantity": lambda sell: sell.key(3),
    "void": lambda sell: sell.key(4),
    "recall": lambda sell: sell.key(6),
    "menu": lambda sell: sell.key(8),
    "discount": lambda sell: sell.key(9),
    "results": lambda sell: sell.type("ko"),
    "nothing found": lambda sell: sell.type("qqq"),
    "weight": lambda sell: sell.take("BANANA"),
    "age": lambda sell: sell.scan(BEER_GTIN),
    "refusal": lambda sell: sell.scan(UNKNOWN),
}  # fmt: skip


@pytest.mark.parametrize("panel", PANELS)
def test_no_word_runs_out_of_the_window(stage: Stage, panel: str) -> None:
    PANELS[panel](stage.screen.sell)
    stage.settle()
    stage.view.grabWindow()
    for word in items(stage.view.contentItem()):
        if word.inherits("QQuickText") and word.property("text"):
            left, right, bottom = reach(word)
            assert left >= 0, word.property("text")
            assert right <= WIDTH, word.property("text")
            assert bottom <= HEIGHT, word.property("text")


def reach(word: QQuickItem) -> tuple[float, float, float]:
    """Left, right and lower end of a text, as it is painted."""
    corner = word.mapToScene(QPointF(0, 0))
    width = max(word.width(), word.property("contentWidth"))
    return corner.x(), corner.x() + width, corner.y() + word.property("contentHeight")
