"""Tones beside what the eye sees: ok, refused, done. Without a player or a loudspeaker there is silence, no error."""

from __future__ import annotations

import shutil

from PySide6.QtCore import QObject, QProcess, Slot

from app.ui.resources import resource

_PLAYERS = ("pw-play", "paplay", "aplay")


class Sounds(QObject):
    """Plays the shipped tones through the first player that the system has."""

    def __init__(self, player: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player if player is not None else next(filter(None, map(shutil.which, _PLAYERS)), "")

    @Slot(str)
    def play(self, tone: str) -> None:
        """Start a tone and go on: `ok`, `refused` or `done`. Nothing waits for it and nobody hears of its failure."""
        file = resource("sounds", f"{tone}.wav")
        if self._player and file.is_file():
            QProcess.startDetached(self._player, [str(file)])
