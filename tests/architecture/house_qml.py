"""The house rules for QML that qmllint does not know, each as a function from source to offences."""

import re
from collections.abc import Iterator

# The software renderer drops the content of the first four; the modules below are not licensed as we need them.
BANNED = re.compile(
    r"\blayer\.|\bShaderEffect\b|\bMultiEffect\b|QtGraphicalEffects|Qt5Compat\.GraphicalEffects|\bQtQuick\.Effects\b"
    r"|\bQtCharts\b|\bQtGraphs\b|\bQtQuick\.VirtualKeyboard\b|\bQtQuick3D\b|\bQtDataVisualization\b"
)
MARKUP = re.compile(
    r"\bText\.(RichText|StyledText|AutoText|MarkdownText)\b|\bTextEdit\.(RichText|AutoText|MarkdownText)\b"
)
TEXT_ITEM = re.compile(r"\bText\s*\{")
# A Label of the controls takes markup, too; without them the name is a component of ours.
TEXT_CONTROL = re.compile(r"\b(?:Text|Label)\s*\{")
CONTROLS = "import QtQuick.Controls"
PLAIN = re.compile(r"\btextFormat\s*:\s*Text\.PlainText\b")
SPOKEN = re.compile(
    r"^\s*(?:(?:readonly |required |default )*property string )?"
    r"(?:\w*[tT]ext|\w*[tT]itle|Accessible\.name|Accessible\.description)\s*:(?P<value>.*)$"
)
CONTINUED = re.compile(r"^\s*(?:[?:+]|\|\||&&)")
TRANSLATED = re.compile(r"\b(?:qsTr|qsTranslate|qsTrId)\(\s*\"(?:[^\"\\]|\\.)*\"")
COMPARED = re.compile(r"[!=]==?\s*\"(?:[^\"\\]|\\.)*\"|\"(?:[^\"\\]|\\.)*\"\s*[!=]==?")
LITERAL = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'")
ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|.)")


def without_comments(source: str) -> str:
    """The source with comments blanked, line for line."""
    blocks = re.sub(r"/\*.*?\*/", lambda found: "\n" * found.group().count("\n"), source, flags=re.DOTALL)
    return re.sub(r"(?<![:\"'])//[^\n\"]*$", "", blocks, flags=re.MULTILINE)


def banned(source: str) -> list[str]:
    """What the software renderer or the licence does not allow, and markup: text is data."""
    lines = enumerate(without_comments(source).splitlines(), 1)
    return [f"{n}: {line.strip()}" for n, line in lines if BANNED.search(line) or MARKUP.search(line)]


def formatted(source: str) -> list[str]:
    """Text items that leave the format to Qt, which would read markup in the name of a product."""
    code = without_comments(source)
    return [
        f"{code.count(chr(10), 0, found.start()) + 1}: {found.group()} without textFormat: Text.PlainText"
        for found in (TEXT_CONTROL if CONTROLS in code else TEXT_ITEM).finditer(code)
        if not PLAIN.search(own_part(code, found.end()))
    ]


def own_part(code: str, start: int) -> str:
    """What stands in the braces that open before `start`, without what nested items say."""
    depth, kept = 1, []
    for letter in code[start:]:
        depth += {"{": 1, "}": -1}.get(letter, 0)
        if depth == 0:
            break
        if depth == 1:
            kept.append(letter)
    return "".join(kept)


def untranslated(source: str) -> list[str]:
    """Words for people that do not go through translation."""
    return [
        f"{line}: {value.strip()}"
        for line, value in spoken_values(without_comments(source))
        if any(has_words(a or b) for a, b in LITERAL.findall(COMPARED.sub("", TRANSLATED.sub("", value))))
    ]


def spoken_values(code: str) -> Iterator[tuple[int, str]]:
    """The expression behind every property that a person reads or hears, with the lines that continue it."""
    lines = code.splitlines()
    for index, line in enumerate(lines):
        found = SPOKEN.match(line) or SPOKEN.match(line.rpartition("{")[2])
        if not found:
            continue
        value = [found["value"]]
        for following in lines[index + 1 :]:
            if not CONTINUED.match(following):
                break
            value.append(following)
        yield index + 1, " ".join(value)


def has_words(literal: str) -> bool:
    """Symbols, digits and placeholders need no translation; two letters together do."""
    return bool(re.search(r"[^\W\d_]{2}", ESCAPE.sub("", literal)))
