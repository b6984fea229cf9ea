"""What a command line says when something cannot be done: one line with a code, never a traceback."""

from __future__ import annotations

import argparse
import errno
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from string import Formatter

from app.config import data_home, load
from app.domain.refusal_words import GENERAL, WORDS, Words, words_of
from app.domain.refusals import Outage, Refusal

_OUTAGES = {
    errno.ENOSPC: "DISK-FULL",
    errno.EDQUOT: "DISK-FULL",
    errno.EROFS: "DISK-READ-ONLY",
    errno.EIO: "DISK-IO",
}
_REFUSALS = {
    errno.EACCES, errno.EPERM, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ELOOP, errno.ENAMETOOLONG,
}  # fmt: skip
# What to do about these is worded for whoever sells, and nobody sells on a command line.
_FOR_SELLERS = "BACKEND-"
_LONGEST_DETAIL = 200


def one_line(problem: Refusal | Outage) -> str:
    """What happened, what to do, the code, and those facts that the words do not tell."""
    words = words_of(problem)
    advice = "" if problem.code.startswith(_FOR_SELLERS) and isinstance(problem, Outage) else words.now
    known = _placeholders(WORDS.get(problem.code, GENERAL))
    facts = [f"{name}: {value}" for name, value in problem.facts.items() if name not in known]
    if isinstance(problem, Outage) and problem.detail:
        facts.append(problem.detail)
    inside = "; ".join([problem.code, *(_plain(fact) for fact in facts)])
    return f"{words.happened} {advice}".strip() + f" [{inside}]"


def from_system(error: OSError) -> Refusal | Outage | None:
    """What the system's error means to a person; None when it is nobody's but the program's."""
    if error.errno in _OUTAGES:
        return Outage(_OUTAGES[error.errno], str(error))
    if error.errno in _REFUSALS and error.filename is not None:
        return Refusal("FILE-UNUSABLE", file=str(error.filename), reason=error.strerror or type(error).__name__)
    return None


def keep_trace(error: BaseException, arguments: argparse.Namespace) -> Path:
    """Write a bug's traceback where it can be written; gives the file."""
    import tempfile  # a till that starts needs neither
    import traceback

    text = "".join(traceback.format_exception(error))
    for folder in _log_folders(arguments):
        try:
            if folder is not None:
                folder.mkdir(parents=True, exist_ok=True)
            name = f"bug-{datetime.now().astimezone():%Y%m%d-%H%M%S}-"
            with tempfile.NamedTemporaryFile(
                "w", encoding="utf-8", dir=folder, prefix=name, suffix=".log", delete=False
            ) as file:
                file.write(text)
            return Path(file.name)
        except OSError:
            continue
    raise error


def _log_folders(arguments: argparse.Namespace) -> Iterator[Path | None]:
    """Where a trace may go, best first; None is the system's folder for temporary files."""
    data: Path | None = getattr(arguments, "data", None)
    config: Path | None = getattr(arguments, "config", None)
    if data is None and config is not None:
        try:
            data = load(config).data
        except Refusal:
            data = None
    chosen = data or data_home()
    if chosen.is_dir():
        yield chosen / "logs"
    yield None


def _plain(fact: str) -> str:
    """A fact on one line, of a length one reads, without the brackets that it will stand in."""
    return " ".join(fact.split()).replace("[", "(").replace("]", ")")[:_LONGEST_DETAIL]


def _placeholders(words: Words) -> set[str]:
    texts = (words.title, words.happened, words.lost, words.now)
    return {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}
