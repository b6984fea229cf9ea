"""The sell page by hand: keyboard only, touch only, scanner only; three sizes, two schemes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.till import MILK_GTIN
from tests.ui.sell_stage import Stage, stage_sell


@pytest.fixture
def staged(qapp, tmp_path: Path) -> Iterator:
    made: list[Stage] = []

    def stage(**wishes) -> Stage:
        made.append(stage_sell(tmp_path / str(len(made)), **wishes))
        return made[-1]

    yield stage
    for one in made:
        one.close()


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_loads_without_a_warning(staged, size: tuple[int, int], scheme: str) -> None:
    stage = staged(size=size, scheme=scheme)
    stage.screen.sell.scan(MILK_GTIN)
    assert "3.99" in stage.texts()
    assert not stage.view.grabWindow().isNull()
