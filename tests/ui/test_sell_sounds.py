"""Tones: through a player where there is one, silence where there is none."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest

from app.ui.resources import resource
from app.ui.sounds import Sounds

WAIT_MS = 5000


@pytest.mark.parametrize("tone", ["ok", "refused", "done"])
def test_every_tone_is_shipped_and_short(tone: str) -> None:
    with wave.open(str(resource("sounds", f"{tone}.wav"))) as sound:
        assert 0.05 <= sound.getnframes() / sound.getframerate() <= 0.5


def test_the_player_gets_the_file(qtbot, tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    player = tmp_path / "player"
    player.write_text(f'#!/bin/sh\nprintf %s "$1" > {heard}.part && mv {heard}.part {heard}\n')
    player.chmod(0o755)
    Sounds(str(player)).play("ok")
    qtbot.waitUntil(heard.is_file, timeout=WAIT_MS)
    assert heard.read_text() == str(resource("sounds", "ok.wav"))


@pytest.mark.parametrize(("player", "tone"), [("", "ok"), ("/nowhere/player", "ok"), ("/bin/false", "fanfare")])
def test_without_a_player_or_a_tone_there_is_silence(qapp, player: str, tone: str) -> None:
    Sounds(player).play(tone)
