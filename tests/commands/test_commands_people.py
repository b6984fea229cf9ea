"""The first person of a back office."""

from __future__ import annotations

import io
from contextlib import closing
from pathlib import Path

import pytest

from app.backend.main import create_core
from app.backend.people import signing_in
from app.backend.people.secrets import Safe
from app.backend.settings import Settings
from app.cli import main


def run(monkeypatch: pytest.MonkeyPatch, data: Path, password: str, *words: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{password}\n"))
    return main(["backend", "--data", str(data), "person", *words])


def test_the_first_person_is_let_in_by_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ewa = ("--name", "Ewa Nowak", "--login", "Ewa")
    assert run(monkeypatch, tmp_path, "short", *ewa) == 1
    assert "PASSWORD-TOO-SIMPLE" in capsys.readouterr().err
    assert run(monkeypatch, tmp_path, "seventeen-blue-kettles", *ewa) == 0
    assert run(monkeypatch, tmp_path, "nineteen-red-kettles", *ewa) == 0
    assert capsys.readouterr().out.splitlines() == ["ewa signs in at /office", "ewa has a new password"]
    core = create_core(Settings(tmp_path))
    with closing(core.database):
        token = signing_in.sign_in(core, Safe(core), "ewa", "nineteen-red-kettles")
        session = core.database.read(lambda connection: signing_in.signed_in(connection, token, 0))
    assert session is not None
    assert (session.person.name, session.person.everywhere) == ("Ewa Nowak", True)
