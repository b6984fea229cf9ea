"""Every refusal and outage that the program can raise has words, and its facts fill them."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter

import pytest

from app.domain import refusal_words
from app.domain.refusal_words import WORDS, Words, sentence, words_of
from app.domain.refusals import Outage, Refusal

APP = Path(refusal_words.__file__).parents[1]
CODE = re.compile(r"[A-Z]+(-[A-Z0-9]+)+")
NAMES = """
LEDGER-UNSAFE LEDGER-DAMAGED LEDGER-FOREIGN LEDGER-NEWER TERMINAL-IN-USE DISK-FULL DISK-IO DISK-LOW PIN-WRONG
PIN-LOCKED PIN-TOO-SIMPLE PIN-TAKEN NAME-MISSING CONFIG-KEY CONFIG-VALUE CONFIG-FILE PORT-BUSY IMPORT-HEADER
IMPORT-FILE SCAN-UNKNOWN SCAN-MISREAD SCAN-CARD SCAN-TOO-LONG SCAN-BLOCKED-EXPIRED SCAN-NOT-FOR-HERE SHIFT-NOT-OPEN
SHIFT-OPEN-ALREADY SHIFT-SIGNED-OUT PRINTER-OFFLINE PRINTER-PAPER-OUT PRINTER-PAPER-LOW PRINTER-COVER-OPEN
PRINTER-CUTTER PRINTER-UNREACHABLE PRINTER-SILENT PRINTER-UNKNOWN PRINTER-NOT-CONFIGURED DRAWER-TOO-SOON
DRAWER-NOT-CONFIGURED DEVICE-ADDRESS BACKEND-UNREACHABLE BACKEND-NOT-US BACKEND-TLS BACKEND-KEY BACKEND-FORK
BACKEND-TOO-OLD BACKEND-BUSY BACKEND-CODE THEME-INVALID PRICE-FILE
"""
PROMISED = NAMES.split()


def raised(source: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Each code that a source names in Refusal(...) or Outage(...), with the facts it gives."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Refusal", "Outage"):
            facts = frozenset(keyword.arg for keyword in node.keywords if keyword.arg)
            for code in ast.walk(node.args[0]) if node.args else ():
                if isinstance(code, ast.Constant) and isinstance(code.value, str) and CODE.fullmatch(code.value):
                    yield code.value, facts


def placeholders(words: Words) -> set[str]:
    texts = (words.title, words.happened, words.lost, words.now)
    return {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}


def gaps(source: str, words: Mapping[str, Words]) -> list[str]:
    """Codes of a source that have no words, and facts that their words ask for and do not get."""
    found = []
    for code, facts in raised(source):
        if code not in words:
            found.append(f"{code} has no words")
        elif missing := placeholders(words[code]) - facts:
            found.append(f"{code} is raised without {sorted(missing)}")
    return found


def test_every_code_that_is_raised_has_words_and_gives_their_facts() -> None:
    sources = sorted(APP.rglob("*.py"))
    found = [f"{path.relative_to(APP)}: {gap}" for path in sources for gap in gaps(path.read_text("utf-8"), WORDS)]
    assert found == []


def test_a_code_without_words_is_noticed() -> None:
    assert gaps('raise Refusal("NO-SUCH")', WORDS) == ["NO-SUCH has no words"]


def test_a_missing_fact_is_noticed() -> None:
    assert gaps('raise Refusal("SCAN-UNKNOWN")', WORDS) == ["SCAN-UNKNOWN is raised without ['code']"]


@pytest.mark.parametrize("code", PROMISED)
def test_codes_of_devices_disk_and_backend_have_words(code: str) -> None:
    assert code in WORDS


@pytest.mark.parametrize("code", sorted(WORDS))
def test_words_are_whole_short_and_without_codes(code: str) -> None:
    words = WORDS[code]
    assert not words.title.endswith(".")
    for text in (words.happened, words.lost, words.now):
        assert text.endswith(".")
        assert len(text) <= 110
        assert not CODE.search(text.replace("UTF-8", ""))


def test_no_code_has_words_in_two_areas() -> None:
    assert sum(len(area) for area in refusal_words.AREAS) == len(WORDS)


def test_facts_fill_the_words() -> None:
    assert (
        words_of(Refusal("RETURN-TOO-MANY", name="Milk", left="2")).happened == "Of Milk, only 2 can still come back."
    )


def test_a_name_with_braces_stays_as_it_is() -> None:
    assert words_of(Refusal("SERIAL-NEEDED", product="{evil} {0}")).happened.startswith("{evil} {0} is sold")


def test_a_code_without_words_gets_honest_general_words() -> None:
    assert "declined" in words_of(Outage("NEVER-HEARD-OF")).happened


def test_the_command_line_says_what_happened_what_to_do_and_the_code() -> None:
    refusal = Refusal("BASKET-EMPTY")
    assert sentence(refusal) == "There is nothing in the basket. Scan a product first."
    assert str(refusal).endswith("[BASKET-EMPTY]")
