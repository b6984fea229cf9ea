"""The house rules for QML hold, and each of them would notice when it did not."""

from collections.abc import Callable

import pytest

from tests.architecture import house_qml as house
from tests.architecture.house_code import ROOT


def offences(rule: Callable[[str], list[str]]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{offence}"
        for path in sorted((ROOT / "app").rglob("*.qml"))
        for offence in rule(path.read_text(encoding="utf-8"))
    ]


def test_every_item_is_drawn_without_a_graphics_card() -> None:
    assert offences(house.banned) == []


@pytest.mark.parametrize(
    "source",
    ["Item { layer.enabled: true }", "import QtQuick.Effects", "import QtCharts", "Text { textFormat: Text.RichText }"],
)
def test_an_effect_or_a_module_of_another_licence_is_noticed(source: str) -> None:
    assert house.banned(source)


def test_text_from_data_is_never_markup() -> None:
    assert offences(house.formatted) == []


@pytest.mark.parametrize(
    "source",
    ["Text { text: name }", "import QtQuick.Controls\nLabel {\n text: a\n Text { textFormat: Text.PlainText }\n}"],
)
def test_a_text_item_that_may_read_markup_is_noticed(source: str) -> None:
    assert house.formatted(source)


def test_a_plain_text_item_passes() -> None:
    assert house.formatted("Text { text: name; textFormat: Text.PlainText }") == []


def test_every_word_for_people_is_translated() -> None:
    assert offences(house.untranslated) == []


@pytest.mark.parametrize(
    "source",
    [
        'Text { text: "Total" }',
        'title: "Total"',
        'Accessible.name: busy ? qsTr("Busy") : "Ready"',
        'helpText: busy\n    ? qsTr("Busy")\n    : "Ready"',
        "property string title: 'Total'",
    ],
)
def test_a_bare_word_is_noticed(source: str) -> None:
    assert house.untranslated(source)


@pytest.mark.parametrize(
    "source",
    [
        'text: qsTr("Total: %1").arg(sum)',
        'text: "+ 1"',
        'text: "\\u00d7"',
        'text: state === "busy" ? qsTr("Busy") : ""',
        'icon: "check"',
        '// text: "Total"',
    ],
)
def test_what_needs_no_translation_passes(source: str) -> None:
    assert house.untranslated(source) == []
