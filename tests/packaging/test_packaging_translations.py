"""Translations follow the sources: what is missing, unfinished, stale or has lost a placeholder is said."""

import shutil
from pathlib import Path

import pytest

import translations

QML = """
import QtQuick
Item {
    property string greeting: qsTr("Welcome, %1").arg("")
    property string count: qsTr("%n piece(s)", "", 2)
}
"""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sources with one sentence and one count, translated into all languages as their shop needs it."""
    root = tmp_path_factory.mktemp("shop")
    (root / "ui").mkdir()
    (root / "ui" / "Shop.qml").write_text(QML)
    with pytest.MonkeyPatch.context() as monkeypatch:
        at(root, monkeypatch)
        translations.update()
        for language in translations.WHOLE:
            ts = translations.ts_file(language)
            text = ts.read_text().replace("<numerusform></numerusform>", "<numerusform>%n szt.</numerusform>")
            text = text.replace('<translation type="unfinished"></translation>', "<translation>Witaj, %1</translation>")
            ts.write_text(text.replace(' type="unfinished"', ""))
            translations.compile_messages(ts, ts.with_suffix(".qm"))
    return root


@pytest.fixture
def shop(whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same for one test alone."""
    at(tmp_path, monkeypatch)
    shutil.copytree(whole, tmp_path, dirs_exist_ok=True)
    return tmp_path


def at(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "ROOT", root)
    monkeypatch.setattr(translations, "SOURCES", (root / "ui",))
    monkeypatch.setattr(translations, "I18N", root / "i18n")


def said(capsys: pytest.CaptureFixture[str]) -> str:
    assert translations.check() == 1
    return capsys.readouterr().out


def test_what_is_in_step_passes(shop: Path) -> None:
    assert translations.check() == 0


def test_a_new_sentence_is_missing_until_it_is_gathered(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (shop / "ui" / "Shop.qml").write_text(QML.replace("Welcome", "Good morning"))
    assert "omnitill_pl.ts: Shop says 'Good morning, %1', which is missing" in said(capsys)


def test_polish_must_be_whole(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    polish = translations.ts_file("pl")
    polish.write_text(polish.read_text().replace("Witaj, %1", ""))
    assert "omnitill_pl.ts: Shop says 'Welcome, %1', which is not translated" in said(capsys)


def test_english_must_count(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    english = translations.ts_file("en")
    english.write_text(english.read_text().replace("%n szt.", "", 1))
    assert "omnitill_en.ts: Shop says '%n piece(s)', which is not translated" in said(capsys)


def test_a_placeholder_must_survive_translation(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    polish = translations.ts_file("pl")
    polish.write_text(polish.read_text().replace("Witaj, %1", "Witaj"))
    assert "different placeholders" in said(capsys)


def test_a_compiled_file_must_not_be_older_than_its_source(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    polish = translations.ts_file("pl")
    polish.write_text(polish.read_text().replace("Witaj, %1", "Czołem, %1"))
    assert "omnitill_pl.qm is older than omnitill_pl.ts" in said(capsys)
