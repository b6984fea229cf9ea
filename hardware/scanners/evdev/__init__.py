"""Keyboard-wedge scanners taken from the desktop: no focus, no layout of the desktop, no CapsLock has a say."""
