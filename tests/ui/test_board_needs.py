"""A call on the board says what the customer needs."""

from __future__ import annotations

import ast
from pathlib import Path

from app.services import kiosk_returns, kiosk_wishes
from app.ui.viewmodels.board_tasks import task_row
from app.ui.viewmodels.task_words import need_words
from app.wire.store_task import StoreTask, TaskKind, TaskState

PLAIN = {"KIOSK-HELP", "KIOSK-BRING", "KIOSK-NOT-DECIDED"}  # somebody is wanted, and the call says so itself


def test_every_call_that_a_kiosk_makes_has_words() -> None:
    sources = [Path(kiosk_wishes.__file__), Path(kiosk_returns.__file__)]
    sources += Path("app/ui/viewmodels").glob("kiosk_*_vm.py")
    words = {
        node.value
        for source in sources
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("KIOSK-")
    }

    assert len(words) > 10
    assert [code for code in sorted(words - PLAIN) if not need_words(code)] == []


def test_a_card_tells_the_need_before_the_order(qapp: object) -> None:
    at = "2026-03-02T09:00:00+00:00"
    task = StoreTask(
        "t", TaskKind.HELP, TaskState.OPEN, "k1", "Kiosk 1", "o", "7K3QD9XH", kiosk_wishes.RECEIPT, "", at, "", 1
    )

    assert task_row(task, 1_772_442_000_000, "me").note == "wants a copy of the receipt, order 7K3Q"
