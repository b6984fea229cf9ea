"""Which page of a kiosk shows which step, and what it is made of."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.domain.kiosk_steps import Step
from app.main.kiosk_models import KioskModels
from app.ui.pages import Pages
from app.ui.viewmodels.kiosk_identify_vm import PHONE, PHONE_CODE, TYPING


def add_kiosk_pages(pages: Pages, models: KioskModels) -> None:
    """Name every page."""
    kiosk: dict[str, QObject] = {"kiosk": models.kiosk}
    identify, collect = kiosk | {"identify": models.identify}, kiosk | {"vm": models.collect}
    branch = kiosk | {"branch": models.branch}
    lines = kiosk | {"lines": models.lines}
    made: dict[str, tuple[str, dict[str, QObject]]] = {
        Step.ATTRACT: ("Attract", kiosk | {"health": models.health}),
        Step.IDENTIFY: ("Identify", kiosk),
        TYPING: ("Typing", identify),
        PHONE: ("Phone", identify),
        PHONE_CODE: ("PhoneCode", identify),
        Step.LOOKING: ("Looking", kiosk),
        Step.READY: ("Ready", collect),
        Step.PARTLY: ("Partly", collect),
        Step.RELEASE: ("Release", collect),
        Step.CHECK: ("Check", collect),
        Step.DONE: ("Done", kiosk | {"vm": models.done}),
        Step.BRANCH: ("Branch", branch),
        Step.BALANCE: ("Branch", branch),
        Step.DOUBT: ("Branch", branch),
        Step.PROOF: ("Proof", branch | {"proof": models.proof}),
        Step.PAYING: ("Paying", kiosk | {"pay": models.pay}),
        Step.DROP: ("Lines", lines),
        Step.RETURN: ("Lines", lines),
        Step.HELP: ("Help", kiosk | {"help": models.help}),
        Step.OUT: ("Out", kiosk | {"out": models.out}),
        Step.STAFF: ("Staff", kiosk | {"staff": models.staff}),
    }
    for name, (file, properties) in made.items():
        pages.add(str(name), f"Kiosk/{file}Page.qml", partial(_given, properties))


def _given(properties: dict[str, QObject]) -> dict[str, object]:
    return dict(properties)
