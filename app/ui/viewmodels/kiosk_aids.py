"""What makes a kiosk easier to use: chosen by the person before it, gone with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject


class Aid(StrEnum):
    """Controls within reach, larger letters, stronger colours, read aloud, ten times as much time."""

    REACH = "reach"
    LARGE = "large"
    CONTRAST = "contrast"
    VOICE = "voice"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Aids:
    """Which are on."""

    on: frozenset[Aid] = frozenset()

    def switched(self, aid: Aid) -> Aids:
        """The same with one on that was off, or the other way round."""
        return replace(self, on=self.on ^ {aid})


class AidWords(QObject):
    """Names each and says what it does."""

    def rows(self, aids: Aids, offered: tuple[Aid, ...]) -> list[dict[str, str | bool]]:
        """What the page shows of those that this kiosk has."""
        told = {
            Aid.REACH: ("arrow-down", self.tr("Lower"), self.tr("What you touch comes down")),
            Aid.LARGE: ("text-size", self.tr("Bigger"), self.tr("Letters half as large again")),
            Aid.CONTRAST: ("contrast", self.tr("Clearer"), self.tr("Black on white, strong lines")),
            Aid.VOICE: ("volume", self.tr("Spoken"), self.tr("Reads aloud what is chosen")),
            Aid.TIME: ("clock", self.tr("More time"), self.tr("Every wait ten times as long")),
        }
        return [
            {
                "aid": aid.value,
                "glyph": told[aid][0],
                "text": told[aid][1],
                "detail": told[aid][2],
                "on": aid in aids.on,
            }
            for aid in offered
        ]
