"""The keyboard-wedge rules as the screens use them: which key presses are a scanner's, which a person's."""

from app.devices.scanner import text_of
from hardware.scanners.wedge import Decision, KeyEvent, Verdict, WedgeRules, WedgeState, deadline, expire, fold

__all__ = ["Decision", "KeyEvent", "Verdict", "WedgeRules", "WedgeState", "deadline", "expire", "fold", "text_of"]
