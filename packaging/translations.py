"""Keeps resources/i18n in step with the words in the sources.

Without arguments it gathers the words into the .ts files and compiles the .qm files, which are both committed.
`--check` changes nothing and fails when a word is missing from a .ts file, a .qm file is stale, a placeholder was
lost in translation, or a language that must be whole is not: Polish in all, English in its plural forms.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = (ROOT / "app" / "ui", ROOT / "app" / "domain")
I18N = ROOT / "resources" / "i18n"
TOOLS = Path(sys.executable).parent
LANGUAGES = ("en", "pl", "de", "uk", "ru")
WHOLE = {"en", "pl"}
PLACEHOLDER = re.compile(r"%L?\d|%n|\{[a-z_]+\}")


@dataclass(frozen=True)
class Message:
    """One entry of a .ts file; `forms` are the translations, several where the source counts something."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def ts_file(language: str) -> Path:
    return I18N / f"omnitill_{language}.ts"


def gather(into: Path, language: str) -> None:
    """Merges the words of the sources into a .ts file; English holds only what has plural forms."""
    plural = ["-pluralonly"] if language == "en" else []
    quiet = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages", "-warnings-are-errors"]
    run(
        "pyside6-lupdate",
        *quiet,
        *plural,
        "-extensions",
        "py,qml",
        *map(str, SOURCES),
        "-target-language",
        language,
        "-ts",
        str(into),
    )


def compile_messages(ts: Path, qm: Path) -> None:
    run("pyside6-lrelease", "-silent", str(ts), "-qm", str(qm))


def run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], cwd=ROOT, check=True)


def messages(ts: Path) -> Iterator[Message]:
    """Reads the entries in use of a .ts file."""
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            kind = "unfinished" if translation is None else translation.get("type", "")
            if kind in {"obsolete", "vanished"}:
                continue
            forms = [] if translation is None else [text_of(form) for form in translation.iter("numerusform")]
            forms = forms or [text_of(translation)]
            finished = kind != "unfinished" and all(forms)
            name = context.findtext("name", "")
            yield Message(name, entry.findtext("source", ""), entry.findtext("comment", ""), tuple(forms), finished)


def text_of(element: ElementTree.Element | None) -> str:
    return "" if element is None else (element.text or "")


def faults(language: str, workplace: Path) -> Iterator[str]:
    """Says in sentences what is wrong with one language."""
    fresh = workplace / f"fresh_{language}.ts"
    gather(fresh, language)
    wanted = {message.key for message in messages(fresh)}
    committed = ts_file(language)
    if not committed.exists():
        if wanted:
            yield f"{committed.name} does not exist"
        return
    held = {message.key: message for message in messages(committed)}
    for context, source, _ in sorted(wanted - held.keys()):
        yield f"{committed.name}: {context} says {source!r}, which is missing"
    for message in held.values():
        if language in WHOLE and not message.finished:
            yield f"{committed.name}: {message.context} says {message.source!r}, which is not translated"
        for form in filter(None, message.forms):
            if set(PLACEHOLDER.findall(form)) != set(PLACEHOLDER.findall(message.source)):
                yield f"{committed.name}: {form!r} and {message.source!r} have different placeholders"
    compiled = workplace / f"fresh_{language}.qm"
    compile_messages(committed, compiled)
    if not committed.with_suffix(".qm").exists() or committed.with_suffix(".qm").read_bytes() != compiled.read_bytes():
        yield f"{committed.with_suffix('.qm').name} is older than {committed.name}"


def check() -> int:
    with tempfile.TemporaryDirectory(prefix="omnitill-i18n-") as name:
        found = [fault for language in LANGUAGES for fault in faults(language, Path(name))]
    for fault in found:
        print(fault)
    if found:
        print("Run .venv/bin/python packaging/translations.py, translate what is new and commit resources/i18n.")
    return 1 if found else 0


def update(languages: Iterable[str] = LANGUAGES) -> int:
    I18N.mkdir(parents=True, exist_ok=True)
    for language in languages:
        gather(ts_file(language), language)
        compile_messages(ts_file(language), ts_file(language).with_suffix(".qm"))
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Keeps the translations in step with the sources.")
    parser.add_argument("--check", action="store_true", help="change nothing, fail when something is out of step")
    parser.add_argument("--only", choices=LANGUAGES, help="gather and compile one language")
    arguments = parser.parse_args()
    try:
        return check() if arguments.check else update([arguments.only] if arguments.only else LANGUAGES)
    except subprocess.CalledProcessError as failed:
        print(f"translations: {Path(failed.cmd[0]).name} failed", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
