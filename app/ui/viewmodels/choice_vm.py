"""One question with a few answers: why a line is voided, whether the customer is old enough."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. `purpose` is reason or age; `figure` is shown large (the age); `taken` gets the answer's place.

    `refused` is called when nobody answers.
    """

    purpose: str
    title: str
    note: str
    answers: tuple[str, ...]
    taken: Callable[[int], None]
    refused: Callable[[], None]
    figure: str = ""


def nothing() -> None:
    """What follows when a question stays unanswered and that changes nothing."""


@QmlElement
@QmlUncreatable("made by app.main")
class ChoiceViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The panel of a question; open while one is asked."""

    changed = Signal()
    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None

    active = Property(bool, lambda self: self._question is not None, notify=changed)
    purpose = Property(str, lambda self: self._question.purpose if self._question else "", notify=changed)
    title = Property(str, lambda self: self._question.title if self._question else "", notify=changed)
    note = Property(str, lambda self: self._question.note if self._question else "", notify=changed)
    figure = Property(str, lambda self: self._question.figure if self._question else "", notify=changed)
    answers = Property(list, lambda self: list(self._question.answers) if self._question else [], notify=changed)

    def ask(self, question: Question) -> None:
        """Open the panel."""
        self._question = question
        self.changed.emit()

    @Slot(int)
    def choose(self, place: int) -> None:
        """The answer at a place was given."""
        question = self._question
        if question is not None and 0 <= place < len(question.answers):
            self._close()
            question.taken(place)

    @Slot()
    def cancel(self) -> None:
        """Nobody answers."""
        question = self._question
        if question is not None:
            self._close()
            question.refused()

    def _close(self) -> None:
        self._question = None
        self.changed.emit()
        self.closed.emit()
