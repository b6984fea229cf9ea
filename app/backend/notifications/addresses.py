"""Addresses that a message may go to."""

from __future__ import annotations

import re

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)")
_MOST = 254


def on_the_wire(address: str) -> str:
    """An address as SMTP takes it (RFC 5321), its domain in ASCII letters; empty when it can be none."""
    local, at, domain = address.strip().rpartition("@")
    try:
        ascii_domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    labels = ascii_domain.split(".")
    right = len(labels) > 1 and all(_LABEL.fullmatch(label) for label in labels)
    wire = f"{local}@{ascii_domain}"
    return wire if at and right and len(local) <= 64 and len(wire) <= _MOST and _LOCAL.fullmatch(local) else ""
