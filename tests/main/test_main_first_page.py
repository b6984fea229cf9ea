"""The first page waits for nothing that it does not show; what is needed next is made in the pause after it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from app.sync.status import SyncStatus
from tests.ui.till_window import till_stage

_LATER = ("app.main.pages_beside", "app.main.syncing", "structlog", "rich", "httpx", "cryptography", "escpos")
_TELL = "import sys, app.main.till; print(*(name for name in sys.argv[1:] if name in sys.modules))"


def test_a_till_starts_without_loading_what_only_other_pages_and_the_network_need() -> None:
    loaded = subprocess.run([sys.executable, "-c", _TELL, *_LATER], capture_output=True, text=True, check=True)
    assert loaded.stdout.split() == []


def test_paying_is_made_in_the_pause_after_the_first_page(qapp, tmp_path: Path) -> None:
    with till_stage(qapp, tmp_path) as stage:
        screen = stage.till.screen
        assert "beside" not in vars(screen.models)
        stage.until("the pages of paying were not made", lambda: len(screen.window.contentItem().childItems()) == 3)
        assert "beside" in vars(screen.models)
        assert screen.pages.front == "signIn"


def test_what_is_made_later_knows_the_state_of_the_sync(qapp, tmp_path: Path) -> None:
    with till_stage(qapp, tmp_path) as stage:
        stage.until_page("signIn")
        screen = stage.till.screen
        screen.show_sync(SyncStatus(enrolled=True, unsent=3))
        assert screen.models.sync.property("title").startswith("3 ")
