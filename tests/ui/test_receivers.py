"""Every method that a signal calls is a declared slot.

A method that is not gives its object a metaobject of its own at the connection. QML remembers what it read off a
metaobject by its address; when one is freed and another takes its place, a page finds every property undefined.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication

from tests.ui.till_window import MANAGER, till_stage

OWN = "__METAOBJECT__"  # where Qt for Python keeps a metaobject that belongs to one object


class Bell(QObject):
    rung = Signal()

    def undeclared(self) -> None:
        """A receiver that is no slot."""

    @Slot()
    def declared(self) -> None:
        """A receiver as it should be."""


def test_an_undeclared_receiver_is_what_makes_a_metaobject_of_its_own() -> None:
    bell = Bell()
    assert isinstance(bell.rung, SignalInstance)
    bell.rung.connect(bell.declared)
    assert OWN not in vars(bell)
    bell.rung.connect(bell.undeclared)
    assert OWN in vars(bell)


def held_by(root: object) -> Iterator[QObject]:
    """Every QObject that our own objects hold, directly or through each other."""
    seen, waiting = {0}, [root]
    while waiting:
        held = waiting.pop()
        if id(held) in seen:
            continue
        seen.add(id(held))
        if isinstance(held, QObject):
            yield held
        if isinstance(held, dict):
            waiting += held.values()
        elif isinstance(held, list | tuple):
            waiting += held
        elif type(held).__module__.startswith("app."):
            slots = [name for kind in type(held).__mro__ for name in getattr(kind, "__slots__", ())]
            waiting += [getattr(held, name) for name in slots if hasattr(held, name)]
            waiting += getattr(held, "__dict__", {}).values()
            waiting += [held.__self__ for held in getattr(held, "__dict__", {}).values() if hasattr(held, "__self__")]


def test_no_object_of_a_whole_till_has_a_metaobject_of_its_own(qapp: QGuiApplication, tmp_path: Path) -> None:
    with till_stage(qapp, tmp_path) as stage:
        stage.until_page("signIn")
        stage.until_text(MANAGER)
        stage.till.screen.models.beside  # noqa: B018 - makes the pages beside selling, as a pause would
        held = list(held_by(stage.till))
        met = {type(each).__name__ for each in held}
        own = {type(each).__name__ for each in held if OWN in vars(each)}
    assert {"Till", "Screen", "SellViewModel", "ShellViewModel", "PayViewModel"} <= met
    assert not own
