"""Weighed goods take their weight from the scale beside the till, or from a person, and it is said which."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject, QPointF, QTimer, QTranslator

from app.domain.refusal_words import WORDS
from app.ports.scale import OnPan, ScaleGlance
from app.ui.resources import resource
from tests.fakes.runner import InlineRunner
from tests.fakes.scale import FakeScale
from tests.ui.sell_stage import Stage, items, stage_sell

PATIENCE_MS = 3000
TROUBLES = {
    "moving": ScaleGlance(OnPan.MOVING, 400),
    "empty": ScaleGlance(OnPan.EMPTY, 0),
    "below zero": ScaleGlance(OnPan.BELOW_ZERO),
    "overload": ScaleGlance(OnPan.OVERLOAD),
    "silent": ScaleGlance(code="SCALE-SILENT"),
    "garbled": ScaleGlance(code="SCALE-GARBLED"),
    "away": ScaleGlance(code="SCALE-UNREACHABLE"),
    "approval": ScaleGlance(code="SCALE-WANTS-APPROVAL"),
}


@pytest.fixture
def scale() -> FakeScale:
    return FakeScale()


@pytest.fixture
def stage(qapp, tmp_path: Path, scale: FakeScale) -> Iterator[Stage]:
    made = stage_sell(tmp_path, scale=scale)
    yield made
    made.close()


def lines(stage: Stage) -> list[tuple[str, Decimal, tuple[str, ...]]]:
    basket = stage.till.sell.state().basket
    return [(line.product.sku, line.quantity, tuple(note.text for note in line.notes)) for line in basket.lines]


def shown(stage: Stage) -> QObject:
    return stage.screen.parts.entry.property("scale")


def sees(stage: Stage, scale: FakeScale, grams: int) -> None:
    """The goods are on the scale and the till has seen it."""
    scale.put(grams)
    figure = f"{grams / 1000:.3f}"
    until(lambda: shown(stage).property("figure") == figure)


def until(condition: Callable[[], bool]) -> None:
    """Let time pass until something holds."""
    patience = QDeadlineTimer(PATIENCE_MS)
    while not condition():
        assert not patience.hasExpired()
        QCoreApplication.processEvents()


def watches(stage: Stage) -> bool:
    """Whether the scale will be asked again."""
    (timer,) = shown(stage).findChildren(QTimer)
    return bool(timer.isActive())


def test_enter_takes_the_weight_that_stands_still(stage: Stage, scale: FakeScale) -> None:
    stage.screen.sell.take("BANANA")
    sees(stage, scale, 742)
    stage.settle()
    assert {"0.742", "The weight stands still", "Not approved for trade"} <= set(stage.texts())
    assert any("5.19" in text for text in stage.texts())
    stage.screen.sell.enter()
    assert lines(stage) == [("BANANA", Decimal("0.742"), ())]
    assert scale.prices[0] == 699


def test_a_weight_typed_by_hand_goes_before_the_scale_and_is_marked(stage: Stage, scale: FakeScale) -> None:
    stage.screen.sell.take("BANANA")
    sees(stage, scale, 742)
    stage.screen.parts.entry.type("2")
    stage.settle()
    assert "Weight typed by hand" in stage.texts()
    stage.screen.sell.enter()
    assert lines(stage) == [("BANANA", Decimal(2), ("Weight typed by hand",))]
    stage.settle()
    assert stage.texts().count("Weight typed by hand") == 1


@pytest.mark.parametrize("trouble", TROUBLES)
def test_what_is_no_weight_is_told_and_enter_takes_nothing(stage: Stage, scale: FakeScale, trouble: str) -> None:
    scale.shown = TROUBLES[trouble]
    stage.screen.sell.take("BANANA")
    stage.settle()
    assert shown(stage).property("title") in {words.title for words in WORDS.values()}
    assert shown(stage).property("note")
    stage.screen.sell.enter()
    assert lines(stage) == []
    assert stage.screen.sell.property("panel") == "weight"
    stage.screen.parts.entry.type("1")
    stage.screen.sell.enter()
    assert lines(stage) == [("BANANA", Decimal(1), ("Weight typed by hand",))]


def test_a_weight_that_is_refused_at_the_last_moment_keeps_the_panel_open(stage: Stage, scale: FakeScale) -> None:
    stage.screen.sell.take("BANANA")
    sees(stage, scale, 742)
    scale.refuses = "SCALE-MOVING"
    stage.screen.sell.enter()
    assert lines(stage) == []
    assert shown(stage).property("title") == "The scale moves"


def test_the_pan_is_watched_until_it_is_empty_though_no_weight_is_asked_for(stage: Stage, scale: FakeScale) -> None:
    stage.screen.sell.take("BANANA")
    sees(stage, scale, 742)
    stage.screen.sell.enter()
    assert scale.taken
    scale.put(0)
    assert watches(stage)
    until(lambda: not scale.taken)
    assert not watches(stage)
    stage.screen.sell.take("TOMATO")
    sees(stage, scale, 500)
    stage.screen.sell.enter()
    assert [line[:2] for line in lines(stage)] == [("BANANA", Decimal("0.742")), ("TOMATO", Decimal("0.500"))]


def test_a_scale_that_went_away_is_not_asked_while_nobody_waits(stage: Stage, scale: FakeScale) -> None:
    stage.screen.sell.take("BANANA")
    sees(stage, scale, 742)
    stage.screen.sell.enter()
    scale.shown = ScaleGlance(code="SCALE-UNREACHABLE")
    until(lambda: not watches(stage))
    stage.screen.sell.take("BANANA")
    assert watches(stage)


def test_the_same_goods_are_not_weighed_twice(stage: Stage, scale: FakeScale) -> None:
    for _ in range(2):
        stage.screen.sell.take("BANANA")
        sees(stage, scale, 742)
        stage.screen.sell.enter()
    assert len(lines(stage)) == 1
    assert shown(stage).property("title") == "Weighed already"


def test_going_back_asks_the_scale_no_more(stage: Stage, scale: FakeScale) -> None:
    stage.screen.sell.take("BANANA")
    stage.screen.sell.escape()
    until(lambda: not watches(stage))
    assert lines(stage) == []


class HeldScaleRunner(InlineRunner):
    """Keeps what is asked of devices until it is let go."""

    def __init__(self) -> None:
        self.held: list[object] = []

    def device(self, job, done, failed) -> None:
        """Hold it."""
        del failed
        self.held.append((job, done))

    def let_go(self) -> None:
        """Answer what was asked."""
        held, self.held = self.held, []
        for job, done in held:
            done(job())


def test_a_slow_scale_keeps_nobody_from_selling_and_a_late_weight_is_not_sold(
    qapp, tmp_path: Path, scale: FakeScale
) -> None:
    runner = HeldScaleRunner()
    stage = stage_sell(tmp_path, runner=runner, scale=scale)
    stage.screen.sell.take("BANANA")
    assert shown(stage).property("title") == "Asking the scale"
    scale.put(742)
    runner.let_go()
    stage.screen.sell.enter()
    stage.screen.sell.escape()
    stage.screen.sell.take("BREAD")
    runner.let_go()
    assert [line[:2] for line in lines(stage)] == [("BREAD", Decimal(1))]
    stage.close()


@pytest.mark.parametrize("language", ["en", "pl", "de", "uk", "ru"])
def test_the_words_of_the_scale_stay_inside_the_smallest_window(
    qapp, tmp_path: Path, scale: FakeScale, language: str
) -> None:
    translator = QTranslator()
    assert translator.load(str(resource("i18n", f"omnitill_{language}.qm")))
    QCoreApplication.installTranslator(translator)
    stage = stage_sell(tmp_path, size=(1024, 768), language=language, scale=scale)
    for trouble in TROUBLES.values():
        scale.shown = trouble
        stage.screen.sell.take("BANANA")
        stage.settle()
        stage.view.grabWindow()
        for word in (item for item in items(stage.view.contentItem()) if item.inherits("QQuickText")):
            corner = word.mapToScene(QPointF(0, 0))
            assert corner.x() + word.property("contentWidth") <= 1024, word.property("text")
        bars = [
            bar for bar in items(stage.view.contentItem()) if bar.property("detail") == shown(stage).property("note")
        ]
        assert bars
        inside = [(bar, word) for bar in bars for word in items(bar) if word.inherits("QQuickText")]
        for bar, word in inside:
            top = word.mapToItem(bar, QPointF(0, 0)).y()
            assert top >= 0, word.property("text")
            assert top + word.property("contentHeight") <= bar.height(), word.property("text")
        stage.screen.sell.escape()
    stage.close()
    QCoreApplication.removeTranslator(translator)
