"""Checks every QML file against the Python types it uses: a misspelt property of a view-model is an error here.

From the `@QmlElement` classes below app/ui it makes a description that qmllint reads, in build/qmltypes, and then lets
qmllint look at every QML file with no warning allowed.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "app" / "ui"
QML = SOURCES / "qml"
TYPES = ROOT / "build" / "qmltypes"
TOOLS = Path(sys.executable).parent
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
QT_MODULES = ("core", "gui", "qml", "quick")
IMPORT_NAME = re.compile(r"^QML_IMPORT_NAME = [\"']([\w.]+)[\"']", re.MULTILINE)


def sources_by_module() -> dict[str, list[Path]]:
    """Python files with QML types, by the name under which QML imports them."""
    found = defaultdict(list)
    for path in sorted(SOURCES.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        name = IMPORT_NAME.search(text)
        if name and "@QmlElement" in text:
            found[name.group(1)].append(path)
    return dict(found)


class PlainProperties(ast.NodeTransformer):
    """Rewrites what the metaobject dump cannot read: `name: type = ...`, a type as text, a lambda as getter."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt:
        if node.value is None:
            return node
        return ast.copy_location(ast.Assign(targets=[node.target], value=self.visit(node.value)), node)

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == "Property":
            node.args = [named(argument) for argument in node.args]
            if not {"notify", "constant"} & {keyword.arg for keyword in node.keywords}:
                raise SystemExit(f"line {node.lineno}: a property that QML sees has notify or constant")
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.expr:
        return ast.copy_location(ast.Name("getter", ast.Load()), node)


def named(argument: ast.expr) -> ast.expr:
    """A type given as text, such as "QVariantList", and Python's list, as the name it stands for."""
    if isinstance(argument, ast.Name) and argument.id == "list":
        return ast.copy_location(ast.Name("QVariantList", ast.Load()), argument)
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return ast.copy_location(ast.Name(argument.value, ast.Load()), argument)
    return argument


def readable_copy(source: Path, place: Path) -> Path:
    """The source as the metaobject dump understands it, written into `place`."""
    tree = PlainProperties().visit(ast.parse(source.read_text(encoding="utf-8")))
    copy = place / "-".join(source.relative_to(SOURCES).parts)
    copy.write_text(ast.unparse(ast.fix_missing_locations(tree)), encoding="utf-8")
    return copy


def describe(module: str, sources: list[Path]) -> None:
    """Writes qmldir and types of one module, so that qmllint finds it below TYPES."""
    place = TYPES.joinpath(*module.split("."))
    place.mkdir(parents=True)
    metadata = place / "metatypes.json"
    copies = [str(readable_copy(source, place)) for source in sources]
    run("pyside6-metaobjectdump", "--quiet", "--out-file", str(metadata), *copies)
    say_what_is_constant(metadata)
    foreign = ",".join(str(METATYPES / f"qt6{name}_metatypes.json") for name in QT_MODULES)
    described = ["--generate-qmltypes", str(place / "types.qmltypes"), "-o", str(place / "registration.cpp")]
    naming = ["--import-name", module, "--major-version", "1", "--foreign-types", foreign]
    run("pyside6-qmltyperegistrar", *described, *naming, str(metadata))
    (place / "qmldir").write_text(f"module {module}\ntypeinfo types.qmltypes\ndepends QtQuick\n", encoding="utf-8")


def say_what_is_constant(metadata: Path) -> None:
    """Marks properties without a signal as constant, which the dump leaves out."""
    document = json.loads(metadata.read_text(encoding="utf-8"))
    for described in document:
        for one in described["classes"]:
            for each in one.get("properties", []):
                each["constant"] = "notify" not in each
    metadata.write_text(json.dumps(document), encoding="utf-8")


def run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], cwd=ROOT, check=True)


def lint(files: list[Path]) -> None:
    # Not through PySide6's wrapper, which ends every finding by repeating the whole command.
    qmllint = shutil.which("qmllint", path=str(Path(PySide6.__file__).parent)) or "qmllint"
    # Whole paths, or it does not find the qmldir that declares a singleton.
    searched = ["-I", str(TYPES), "-I", str(QML), *map(str, files)]
    subprocess.run([qmllint, "-W", "0", "--unused-imports", "warning", *searched], cwd=ROOT, check=True)


def main() -> int:
    files = sorted(QML.rglob("*.qml"))
    if not files:
        return 0
    shutil.rmtree(TYPES, ignore_errors=True)
    try:
        for module, sources in sources_by_module().items():
            describe(module, sources)
        lint(files)
    except subprocess.CalledProcessError:
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
