"""The house rules for Python that ruff and import-linter do not know, each as a function from source to offences."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

IMPURE = {
    *("asyncio", "threading", "multiprocessing", "concurrent", "subprocess", "socket", "ssl", "select", "selectors"),
    *("os", "io", "pathlib", "shutil", "tempfile", "glob", "sqlite3", "logging", "time", "random", "secrets", "sys"),
    *("http", "locale", "platform", "ctypes", "signal", "queue", "warnings"),
}
CLOCK = {"now", "utcnow", "today"}
DURATION = re.compile(r"seconds|timeout|deadline|interval|delay|backoff|jitter|age|share|_s$|_ms$", re.IGNORECASE)
IGNORE = re.compile(r"#\s*type:\s*ignore(?!\[[\w, -]+\]\s*#?\s*\S)")
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
WAITING = re.compile(r"\b(time\.sle" + r"ep|qtbot\.wa" + r"it)\(")


def python_files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every absolute module named by an import, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module


def impurities(source: str) -> list[str]:
    """What the domain may not have: anything but itself and the pure part of the standard library, and the clock."""
    tree = ast.parse(source)
    found = []
    for line, name in imported(tree):
        top = name.partition(".")[0]
        own = name == "app.domain" or name.startswith("app.domain.")
        if not own and (top not in sys.stdlib_module_names or top in IMPURE):
            found.append(f"{line}: imports {name}")
    found += [
        f"{node.lineno}: reads the clock"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK
    ]
    return found


def driver_imports(source: str) -> list[str]:
    """What a simulator may not have: the code of a driver. Moving bytes (links) and ticking (status) may be shared."""
    drivers = {"printers", "scanners", "drawers", "displays", "scales", "payment", "fiscal", "labels", "lockers"}
    found = []
    for line, name in imported(ast.parse(source)):
        parts = name.split(".")
        if parts[0] == "app" or (parts[0] == "hardware" and len(parts) > 1 and parts[1] in drivers):
            found.append(f"{line}: imports {name}")
    return found


def floats(source: str) -> list[str]:
    """Floats in rules about money and stock; names that speak of time are allowed."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name(id="float")):
                found.append(f"{node.lineno}: float()")
            case ast.arg(arg=name, annotation=annotation) if mentions_float(annotation) and not DURATION.search(name):
                found.append(f"{node.lineno}: {name} is a float")
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation) if mentions_float(annotation):
                if not DURATION.search(name):
                    found.append(f"{node.lineno}: {name} is a float")
            case ast.FunctionDef(name=name, returns=returns) if mentions_float(returns) and not DURATION.search(name):
                found.append(f"{node.lineno}: {name} returns a float")
    return found


def mentions_float(annotation: ast.expr | None) -> bool:
    names = ast.walk(annotation) if annotation else ()
    return any(isinstance(node, ast.Name) and node.id == "float" for node in names)


def prints(source: str) -> list[str]:
    return [
        f"{node.lineno}: print()"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]


def matching(pattern: re.Pattern[str], source: str) -> list[str]:
    """Lines in which the pattern is found."""
    return [f"{n}: {line.strip()}" for n, line in enumerate(source.splitlines(), 1) if pattern.search(line)]
