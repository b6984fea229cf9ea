"""The bundle for support: versions, settings, findings, logs and wire logs; nothing of people, no secret."""

from __future__ import annotations

import json
import platform
import re
import sqlite3
import sys
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from app.config import DeviceSettings, Settings
from app.main.scrubbing import scrubbed, scrubbed_log
from app.ports.checkup import Finding
from app.version import VERSION
from hardware.links.masking import packed
from hardware.links.wire_log import Piece, WireLogs

FOLDER = "support"
_LEFT_OUT = "(left out)"
# What is not named here may be a secret and is left out.
_OPEN_OPTIONS = frozenset({
    "profile", "codepage", "suffix", "prefix", "aim", "pin", "confirm", "columns", "speaks", "currency", "encoding",
    "till_prints", "key_version", "tls", "expect", "open_level", "open_when_high", "image", "logo", "charset",
    "block_mode", "on_failure", "reserve", "tax", "hold_off", "layout", "minimum", "dots", "width", "hands",
})  # fmt: skip
_PLAIN_SETTINGS = ("name", "store", "code", "shop", "currency", "language", "theme", "density", "upc_e")
_LIBRARIES = ("PySide6-Essentials", "pyserial", "pyusb", "python-escpos", "SQLAlchemy", "httpx", "cryptography")
_USER_INFO = re.compile(r"(?<=//)[^/@]*@|\?.*|#.*")
_LARGEST_LOG = 5_000_000
_INSIDE = """What this bundle holds, and what it does not.

versions.json   the program, the libraries and the system that it runs on
settings.json   the settings; whatever might be a password or a key is left out
doctor.json     what the doctor found just now
logs/           the program's logs; numbers, quotations, addresses and names are left out
wire/           the latest bytes to and from each device, with direction and moment; words and numbers are masked

No sale, no customer, no price list and no key is in here. Open every file and see before you send it.
"""


def support_bundle(settings: Settings, wire: WireLogs, findings: Sequence[Finding], target: Path | None = None) -> Path:
    """Write the bundle, by default into the data directory. Raises OSError; then nothing half is left."""
    file = target or settings.data / FOLDER / f"omnitill-support-{datetime.now().astimezone():%Y%m%d-%H%M%S}.zip"
    file.parent.mkdir(parents=True, exist_ok=True)
    begun = file.with_name(f"{file.name}.part")
    try:
        with zipfile.ZipFile(begun, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, text in _contents(settings, wire, findings):
                bundle.writestr(name, text)
        begun.replace(file)
    finally:
        begun.unlink(missing_ok=True)
    return file


def _contents(settings: Settings, wire: WireLogs, findings: Sequence[Finding]) -> Iterator[tuple[str, str]]:
    yield "README.txt", _INSIDE
    yield "versions.json", _json(_versions())
    yield "settings.json", _json(_open_settings(settings))
    yield "doctor.json", _json([_told(finding) for finding in findings])
    for log in sorted((settings.data / "logs").glob("*.log*")):
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _LARGEST_LOG))
            yield f"logs/{log.name}", scrubbed_log(file.read().decode("utf-8", "replace"))
    secrets = tuple(_secrets(settings))
    for device, kept in sorted(wire.all.items()):
        yield f"wire/{_file_name(device)}.jsonl", "".join(f"{_line(piece)}\n" for piece in kept.told(secrets))


def _versions() -> dict[str, Any]:
    return {
        "omnitill": VERSION,
        "python": sys.version.partition(" ")[0],
        "sqlite": sqlite3.sqlite_version,
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "libraries": {name: _version(name) for name in _LIBRARIES},
    }


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "absent"


def _open_settings(settings: Settings) -> dict[str, Any]:
    plain = {name: getattr(settings, name) for name in _PLAIN_SETTINGS}
    return plain | {
        "data": str(settings.data),
        "backend_url": _USER_INFO.sub("", settings.backend_url),
        "devices": [_open_device(device) for device in settings.devices],
        "rcn": [rule.pattern for rule in settings.rcn],
    }


def _open_device(device: DeviceSettings) -> dict[str, Any]:
    options = {key: value if key in _OPEN_OPTIONS else _LEFT_OUT for key, value in device.options.items()}
    address = re.sub(r"(?<=//)[^/@]*@", "", device.address)
    return {"id": device.id, "kind": device.kind, "driver": device.driver, "address": address} | options


def _secrets(settings: Settings) -> Iterator[bytes]:
    """Every option that is left out of the settings, as it could stand on a wire."""
    for device in settings.devices:
        for key, value in device.options.items():
            if key not in _OPEN_OPTIONS and isinstance(value, str) and value:
                yield value.encode()
                yield packed(value)


def _told(finding: Finding) -> dict[str, Any]:
    told = asdict(finding)
    detail = finding.facts.get("detail")
    return told | {"facts": {**finding.facts, **({"detail": scrubbed(detail)} if detail else {})}}


def _line(piece: Piece) -> str:
    entry: dict[str, Any] = {"at": round(piece.at, 6), "way": piece.way.value}
    if piece.data:
        entry |= {"hex": piece.data.hex(" "), "text": piece.data.decode("latin-1")}
    return json.dumps(entry | ({"note": piece.note} if piece.note else {}))


def _file_name(device: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in device)


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2, default=str)
