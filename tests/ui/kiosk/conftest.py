"""A kiosk for the tests of its branches, and a window that shows its pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.fakes.kiosk_branches import Branches, make_branches
from tests.fakes.till import Till, make_till
from tests.ui.kiosk_branch_stage import BranchStage

Kiosk = Callable[..., Branches]


@pytest.fixture(scope="module")
def till(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Till]:
    made = make_till(tmp_path_factory.mktemp("kiosk"))
    made.desk.sign_out()
    yield made
    made.close()


@pytest.fixture
def stage(kiosk: Kiosk) -> Iterator[BranchStage]:
    shown = BranchStage()
    yield shown
    shown.close()


@pytest.fixture
def kiosk(till: Till, qapp: object) -> Iterator[Kiosk]:
    made: list[Branches] = []  # what a page shows lives longer than the page

    def make(**given: object) -> Branches:
        made.append(make_branches(till, **given))  # type: ignore[arg-type]  # the caller names what it needs
        return made[-1]

    yield make
    till.desk.sign_out()
    till.desk.training = False
