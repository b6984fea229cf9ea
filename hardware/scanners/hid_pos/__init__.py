"""Scanners in HID POS mode: exact bytes with their AIM identifier, independent of focus and keyboard layout."""
