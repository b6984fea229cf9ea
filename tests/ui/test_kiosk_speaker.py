"""For whoever cannot see the screen: a page says what it tells, a control what it is, once the voice is asked for."""

from __future__ import annotations

import shutil
import sys

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.runtime import speech
from app.ui.kiosk_speaker import KioskSpeaker
from app.ui.viewmodels.kiosk_aids import Aid
from app.ui.viewmodels.kiosk_vm import KioskViewModel
from tests.fakes.kiosk_branches import make_branches
from tests.fakes.till import make_till

PAGE = b"""
import QtQuick
Item {
    width: 100; height: 100
    Item { Accessible.role: Accessible.Heading; Accessible.name: "Ready for you"; Accessible.description: "3 items" }
    Item { visible: false; Accessible.role: Accessible.StaticText; Accessible.name: "hidden" }
    Item { objectName: "key"; Accessible.role: Accessible.Button; Accessible.name: "Collect now" }
}
"""


class Voice:
    """Implements the `Speech` port: remembers what it said."""

    present = True

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.stopped = 0

    def say(self, words: str, language: str) -> None:
        self.said.append((words, language))

    def stop(self) -> None:
        self.stopped += 1


@pytest.fixture
def room(qapp, tmp_path):
    shop = make_branches(make_till(tmp_path))
    kiosk: KioskViewModel = shop.kiosk
    engine, window, voice = QQmlEngine(), QQuickWindow(), Voice()
    component = QQmlComponent(engine)
    component.setData(PAGE, QUrl())
    page = component.create()
    assert isinstance(page, QQuickItem)
    page.setParentItem(window.contentItem())
    window.show()
    speaker = KioskSpeaker(window, kiosk, voice)
    yield kiosk, page, speaker, voice
    speaker.deleteLater()
    page.deleteLater()
    window.deleteLater()
    engine.deleteLater()


def test_nothing_is_said_until_somebody_asks_for_it(room) -> None:
    _, page, speaker, voice = room
    speaker.read_page(page)
    assert voice.said == []


def test_a_page_says_what_it_tells_and_not_its_controls(room) -> None:
    kiosk, page, speaker, voice = room
    kiosk.switchAid(Aid.VOICE)
    speaker.read_page(page)
    assert voice.said == [("Ready for you, 3 items", "en")]


def test_a_control_says_what_it_is_when_it_gets_the_keyboard(room) -> None:
    kiosk, page, _, voice = room
    kiosk.switchAid(Aid.VOICE)
    key = page.findChild(QObject, "key")
    key.forceActiveFocus()
    assert ("Collect now", "en") in voice.said


def test_it_falls_silent_when_the_aid_goes(room) -> None:
    kiosk, _, _, voice = room
    kiosk.switchAid(Aid.VOICE)
    kiosk.easier()
    assert voice.stopped == 1


def test_a_machine_without_a_voice_offers_none(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert not speech.voice_of_this_machine().present


def test_a_speech_program_is_used_where_qt_has_no_voice(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/" + name if name == "spd-say" else None)
    voice = speech.voice_of_this_machine()
    assert voice.present
    voice.stop()
