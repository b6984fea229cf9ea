"""The product speaks the reader's language: no word goes past translation, and what is translated is heard."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

import translations
from app.domain.permissions import TABLE, Action, Decision
from app.domain.promotion_words import DISCOUNT_WORDS, PROMOTION_WORDS
from app.domain.refusal_words import WORDS
from app.domain.refusals import Outage, Refusal
from app.ui.format import Format
from app.ui.receipt_writer import Writer
from app.ui.resources import resource
from app.ui.viewmodels.approval_vm import action_words
from app.ui.viewmodels.counted import Counted
from app.ui.viewmodels.rail_keys import RailFacts, rail_keys
from app.ui.words import told
from tests.builders import product, sale_of

PYTHON = sorted(path for root in translations.SOURCES for path in root.rglob("*.py"))
QML = sorted(path for root in translations.SOURCES for path in root.rglob("*.qml"))
MARKS = {"tr", "translate", "QT_TRANSLATE_NOOP"}
# Texts that are marked where they are written and translated where they are shown.
TRANSLATED_LATER = {"Action", "Promotion", "Refusal"}
SENTENCE = re.compile(r"[A-Za-z}],? [a-z]{2,}")
HOW_TO = "Hold your own code to the reader of this kiosk."  # in the picture of a code, for telephones that read it
NOT_WORDS = {"made by app.main", "gift card", "theme file, ", "d MMMM yyyy", HOW_TO}
QML_TEXT = re.compile(r'(qsTr\()?"((?:[^"\\]|\\.)*)"')
SHOWN = re.compile(
    r"\b(?:text|label|title|hint|detail|note|reason|caption|instruction|primary|name|description)\w*\s*:"
)
WORDS_ON_A_PAGE = re.compile(r"^[A-Z][a-z]+$|^[A-Za-z]+,? [a-z]{2,}|^[A-Z][a-z]+ [A-Z]")


@pytest.fixture
def spoken(qapp) -> Iterator[Callable[[str], None]]:
    """Installs a language as the till does."""
    installed: list[QTranslator] = []

    def speak(language: str) -> None:
        translator = QTranslator()
        assert translator.load(str(resource("i18n", f"omnitill_{language}.qm")))
        assert QCoreApplication.installTranslator(translator)
        installed.append(translator)

    yield speak
    for translator in installed:
        QCoreApplication.removeTranslator(translator)


def name_of(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def text_of(expression: ast.expr) -> str | None:
    value = expression.value if isinstance(expression, ast.Constant) else None
    return value if isinstance(value, str) else None


def marked(node: ast.AST, owner: str = "") -> Iterator[tuple[ast.Call, str, str | None]]:
    """Every call that marks or translates a text below a node, with its context and the text."""
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call) and name_of(node.func) == "tr":
        yield node, owner, text_of(node.args[0])
    elif isinstance(node, ast.Call) and name_of(node.func) in MARKS and len(node.args) > 1:
        yield node, text_of(node.args[0]) or "", text_of(node.args[1])
    for child in ast.iter_child_nodes(node):
        yield from marked(child, owner)


def loose_sentences(path: Path) -> Iterator[str]:
    """Literals that read like sentences and are neither marked, nor documentation, nor a bug's message."""

    def below(node: ast.AST) -> Iterator[str]:
        is_mark = isinstance(node, ast.Call) and name_of(node.func) in MARKS
        is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if is_mark or is_text or isinstance(node, ast.Raise | ast.Assert):
            return
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SENTENCE.search(node.value):
            yield node.value
        for child in ast.iter_child_nodes(node):
            yield from below(child)

    return below(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_language_loads(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(resource("i18n", f"omnitill_{language}.qm")))
    assert not translator.isEmpty()


@pytest.mark.parametrize("language", ["pl", "de", "uk", "ru"])
def test_no_sentence_is_left_in_english(language: str) -> None:
    assert [m.key for m in translations.messages(translations.ts_file(language)) if not m.finished] == []


def test_what_is_marked_in_python_is_in_the_polish_file() -> None:
    held = {(m.context, m.source) for m in translations.messages(translations.ts_file("pl"))}
    calls = [found for path in PYTHON for found in marked(ast.parse(path.read_text(encoding="utf-8")))]
    assert len(calls) > 500
    assert [(context, text) for _, context, text in calls if text and (context, text) not in held] == []


def test_only_texts_that_are_marked_elsewhere_are_translated_by_variable() -> None:
    calls = [found for path in PYTHON for found in marked(ast.parse(path.read_text(encoding="utf-8")))]
    assert {context for _, context, text in calls if text is None} == TRANSLATED_LATER


def test_numbers_are_worded_where_the_tools_find_plural_forms() -> None:
    calls = [found for path in PYTHON for found in marked(ast.parse(path.read_text(encoding="utf-8")))]
    assert [text for call, _, text in calls if name_of(call.func) == "translate" and len(call.args) > 2] == []


def test_no_sentence_in_the_screens_python_goes_past_translation() -> None:
    screens = [path for path in PYTHON if "ui" in path.parts]
    loose = {text for path in screens for text in loose_sentences(path)}
    assert loose - NOT_WORDS == set()


def test_no_word_on_a_page_goes_past_translation() -> None:
    lines = [(path.name, line) for path in QML for line in path.read_text(encoding="utf-8").splitlines()]
    texts = [(name, *found) for name, line in lines if SHOWN.search(line) for found in QML_TEXT.findall(line)]
    assert sum(1 for _, mark, _ in texts if mark) > 100
    assert [(name, text) for name, mark, text in texts if not mark and WORDS_ON_A_PAGE.search(text)] == []


def test_every_refusal_and_every_promotion_is_worded_in_polish() -> None:
    held = {(m.context, m.source) for m in translations.messages(translations.ts_file("pl"))}
    refusals = {text for words in WORDS.values() for text in (words.title, words.happened, words.lost, words.now)}
    promotions = {*PROMOTION_WORDS.values(), *DISCOUNT_WORDS.values()}
    wanted = {("Refusal", text) for text in refusals} | {("Promotion", text) for text in promotions}
    assert wanted - held == set()


def test_every_action_that_may_need_approval_has_a_name() -> None:
    asked = [action for action in Action if Decision.APPROVAL in TABLE[action]]
    assert [action for action in asked if action_words(action) == action] == []


def test_a_refusal_speaks_polish_with_its_facts(spoken) -> None:
    spoken("pl")
    words = told(Refusal("SCAN-UNKNOWN", code="5901234123457"))
    assert words.title == "Nieznany towar"
    assert words.happened == "Żaden towar nie ma tutaj kodu 5901234123457."
    assert words.lost == "Nic nie przepadło. Koszyk jest taki, jaki był."


def test_a_problem_without_words_of_its_own_speaks_polish_too(spoken) -> None:
    spoken("pl")
    assert told(Outage("SOMETHING-NEW")).title == "Tego nie można zrobić"


def test_the_keys_speak_polish(spoken) -> None:
    spoken("pl")
    keys = rail_keys(RailFacts("tiles", has_lines=True, can_pay=True, on_line=True, voided=False, parked=2))
    labels = {key["n"]: key["label"] for key in keys}
    assert labels[4] == "Usuń pozycję"
    assert labels[11] == "Gotówka, równo"


def test_a_page_of_the_shell_speaks_polish(spoken) -> None:
    spoken("pl")
    assert QCoreApplication.translate("SafetyLight", "All sales safe") == "Wszystkie sprzedaże bezpieczne"


def test_a_receipt_is_printed_in_polish(spoken) -> None:
    spoken("pl")
    receipt = Writer(Format("pl"), "Grodzka 14").sale(sale_of(product()), copy=1)
    starts = [row.left for row in receipt.rows]
    assert "KOPIA 1" in starts
    assert "RAZEM" in starts


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["1 sale", "2 sales", "5 sales", "22 sales"]),
        ("de", ["1 Verkauf", "2 Verkäufe", "5 Verkäufe", "22 Verkäufe"]),
        ("pl", ["1 sprzedaż", "2 sprzedaże", "5 sprzedaży", "22 sprzedaże"]),
        ("uk", ["1 продаж", "2 продажі", "5 продажів", "22 продажі"]),
        ("ru", ["1 продажа", "2 продажи", "5 продаж", "22 продажи"]),
    ],
)
def test_numbers_are_followed_by_the_right_form(spoken, language: str, said: list[str]) -> None:
    spoken(language)
    assert [Counted().sales(count) for count in (1, 2, 5, 22)] == said
