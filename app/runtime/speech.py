"""Voices of the machine: Qt's where its add-on is installed, else the speech program that is, else silence."""

from __future__ import annotations

import shutil

from PySide6.QtCore import QLocale, QObject, QProcess

from app.ports.speech import Speech

_PROGRAMS = {"espeak-ng": ("-v", "{language}", "--", "{words}"), "spd-say": ("-C", "-l", "{language}", "--", "{words}")}


def voice_of_this_machine(parent: QObject | None = None) -> Speech:
    """The best voice there is."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        found = next(filter(shutil.which, _PROGRAMS), "")
        return ProgramVoice(found, parent) if found else Silence()
    return QtVoice(QTextToSpeech(parent))


class Silence:
    """No voice: the switch for it is not offered."""

    present = False

    def say(self, words: str, language: str) -> None:
        """Nothing is heard."""
        del words, language

    def stop(self) -> None:
        """Nothing is heard."""


class ProgramVoice:
    """Speaks through a program of its own, which ends with what it says. The words are one argument, no shell's."""

    present = True

    def __init__(self, program: str, parent: QObject | None = None) -> None:
        self._program = program
        self._process = QProcess(parent)

    def say(self, words: str, language: str) -> None:
        """Begin to say something."""
        self.stop()
        filled = [part.format(language=language, words=words) for part in _PROGRAMS[self._program]]
        self._process.start(self._program, filled)

    def stop(self) -> None:
        """Fall silent."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(200)


class QtVoice:
    """Speaks through Qt's add-on."""

    present = True

    def __init__(self, engine: QObject) -> None:
        self._engine: object = engine

    def say(self, words: str, language: str) -> None:
        """Begin to say something."""
        self.stop()
        self._call("setLocale", QLocale(language))
        self._call("say", words)

    def stop(self) -> None:
        """Fall silent."""
        self._call("stop")

    def _call(self, name: str, *arguments: object) -> None:
        # The add-on is not among what this product is checked against.
        getattr(self._engine, name)(*arguments)
