"""A printer and a drawer that do as they are told, and remember what they were given."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.receipt import Document
from app.ports.devices import DeviceHealth, EffectOutcome, EffectState, Health

DONE = EffectOutcome(EffectState.DONE)


class FakePrinter:
    """Prints onto a list; `answer` is how the next jobs end, `before` runs while one prints."""

    def __init__(self) -> None:
        self.printed: list[Document] = []
        self.answer = DONE
        self.before: Callable[[], None] | None = None

    def print(self, job_id: str, document: Document) -> EffectOutcome:
        """One job."""
        del job_id
        if self.before is not None:
            self.before()
        if self.answer.state in (EffectState.DONE, EffectState.UNKNOWN):
            self.printed.append(document)
        return self.answer

    def health(self) -> DeviceHealth:
        """Always well."""
        return DeviceHealth("receipt", "receipt_printer", Health.UP)


class FakeDrawer:
    """Counts how often it was opened."""

    def __init__(self) -> None:
        self.opened = 0
        self.answer = DONE

    def kick(self, intent_id: str) -> EffectOutcome:
        """Open it."""
        del intent_id
        self.opened += self.answer.state is EffectState.DONE
        return self.answer

    def health(self) -> DeviceHealth:
        """Always well."""
        return DeviceHealth("drawer", "cash_drawer", Health.UP)
