"""Keeps the screen's thread from standing still: what stays for good is not searched for garbage again and again."""

from __future__ import annotations

import gc
import sys

# A worker that is woken gets the interpreter within a millisecond, and gives it back as soon; the default is five.
_SWITCH_S = 0.001
# A scan makes some thousand short-lived objects; searching after every 700 of them costs more than it finds.
_YOUNG, _MIDDLE, _OLD = 20_000, 10, 20


def hurry() -> None:
    """Look for no garbage while the program is made: nearly all of it stays. `keep_pace` ends it."""
    gc.disable()


def keep_pace() -> None:
    """Call it once, when everything that stays until the end has been made."""
    sys.setswitchinterval(_SWITCH_S)
    gc.freeze()
    gc.enable()
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
