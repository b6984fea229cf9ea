"""Runs one scene in a process of its own, off screen and drawn in software, and brings back what it measured."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.bench.plan import Plan

ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def play(module: str, plan: Plan, *arguments: Path) -> Any:
    """Call `scene(plan, *arguments)` of a module in a new process; gives its answer, which JSON must be able to hold.

    Raises CalledProcessError when the scene fails; what it said is on standard error.
    """
    told = json.dumps({**asdict(plan), "cache": str(plan.cache)})
    command = [sys.executable, "-m", __name__, module, told, *map(str, arguments)]
    done = subprocess.run(command, env=os.environ | ENVIRONMENT, stdout=subprocess.PIPE, check=True, text=True)
    return json.loads(done.stdout)


def main(module: str, told: str, *arguments: str) -> None:
    """The new process: play a module's scene and print what it gives."""
    facts = json.loads(told)
    plan = Plan(**facts | {"cache": Path(facts["cache"])})
    answer = importlib.import_module(module).scene(plan, *map(Path, arguments))
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
