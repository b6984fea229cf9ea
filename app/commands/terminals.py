"""Commands that start terminals: demo, till, enrol."""

from __future__ import annotations

import argparse
import sys

from app.config import Settings, load


def demo(arguments: argparse.Namespace) -> int:
    """Open a whole shop on this machine, or play its day off screen when there is no screen."""
    from app.main.demo import run_demo

    return run_demo(
        headless=arguments.headless, out=arguments.out, language=arguments.language, theme=arguments.theme
    )


def till(arguments: argparse.Namespace) -> int:
    """Run one till until its window is closed."""
    from app.main.till import run_till

    return run_till(load(arguments.config, data=arguments.data), full_screen=arguments.full_screen)


def enrol(arguments: argparse.Namespace) -> int:
    """Pair this installation with a backend by a one-time code."""
    from app.main.parts import TillParts

    parts = TillParts(_settings_for(arguments))
    parts.open()
    try:
        place = parts.enrol(arguments.backend, arguments.code)
    finally:
        parts.close()
    print(f"Paired as {place.name} ({place.short}) of {place.store_name}, epoch {place.epoch}.", file=sys.stderr)
    return 0


def _settings_for(arguments: argparse.Namespace) -> Settings:
    return load(None, data=arguments.data)
