"""Commands that start terminals: demo, till, tablet, kiosk, enrol."""

from __future__ import annotations

import argparse
import os
import shlex
import sys

from app.config import check_url, load


def demo(arguments: argparse.Namespace) -> int:
    """Open a whole shop on this machine, or play its day off screen when there is no screen."""
    from app.main.demo import run_demo

    return run_demo(headless=arguments.headless, out=arguments.out, language=arguments.language, theme=arguments.theme)


def till(arguments: argparse.Namespace) -> int:
    """Run one till until its window is closed."""
    settings = load(arguments.config, data=arguments.data)
    from app.main.display import need_display

    need_display(os.environ)
    from app.runtime.pace import hurry

    hurry()
    from app.main.till import run_till

    return run_till(settings, full_screen=arguments.full_screen)


def tablet(arguments: argparse.Namespace) -> int:
    """Run one tablet until its window is closed."""
    settings = load(arguments.config, data=arguments.data)
    from app.main.display import need_display

    need_display(os.environ)
    from app.main.tablet import run_tablet
    from app.main.tablet_screen import SIZE

    return run_tablet(settings, window=arguments.window or SIZE, full_screen=arguments.full_screen)


def kiosk(arguments: argparse.Namespace) -> int:
    """Run one pickup kiosk until staff ends it."""
    settings = load(arguments.config, data=arguments.data)
    from app.main.display import need_display

    need_display(os.environ)
    from app.main.kiosk import run_kiosk

    return run_kiosk(settings, window=arguments.window)


def enrol(arguments: argparse.Namespace) -> int:
    """Pair this installation with a backend by a one-time code."""
    check_url("--backend", arguments.backend)
    from app.main.parts import TillParts

    settings = load(None, data=arguments.data)
    parts = TillParts(settings)
    parts.open()
    try:
        place = parts.enrol(arguments.backend, arguments.code)
    finally:
        parts.close()
    where = f" --data {shlex.quote(str(arguments.data))}" if arguments.data else ""
    print(
        f"Paired as {place.name} ({place.short}) of {place.store_name}, which sells in {place.currency}.\n"
        f"Start it with: omnitill till{where}",
        file=sys.stderr,
    )
    return 0
