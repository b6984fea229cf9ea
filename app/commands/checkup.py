"""The doctor: every device and the backend asked once, each finding in words with what to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from app.commands.saying import one_line
from app.config import Settings
from app.domain.refusals import Outage, Refusal
from app.ports.devices import DeviceHealth, Health

_UNPLUGGED = "SCANNER-UNPLUGGED"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, whether it is well, and the words for it."""

    what: str
    well: bool
    words: str
    code: str = ""

    def as_json(self) -> dict[str, Any]:
        """JSON-ready values."""
        return asdict(self)


def examine(settings: Settings) -> list[Finding]:
    """Ask everything that the settings name. Prints nothing, sells nothing, opens no drawer."""
    return [*_data(settings), *_devices(settings), *_backend(settings)]


def _data(settings: Settings) -> Iterator[Finding]:
    from app.store.verify import verify_directory

    if not (settings.data / "ledger.db").exists():
        yield Finding("ledger", well=True, words=f"none yet; it will be made in {settings.data}")
        return
    try:
        verdict = verify_directory(settings.data)
    except (Refusal, Outage) as problem:
        yield Finding("ledger", well=False, words=one_line(problem), code=problem.code)
        return
    words = f"{verdict.entries} entries, {verdict.sales} sales, chain intact"
    first = verdict.first
    yield Finding("ledger", verdict.sound, words if first is None else f"not sound: {first.code}, {first.detail}")


def _devices(settings: Settings) -> Iterator[Finding]:
    from app.devices.outfit import fit_out

    if not settings.devices:
        yield Finding("devices", well=True, words="none configured")
        return
    try:
        outfit = fit_out(settings.devices)
    except Refusal as refusal:
        yield Finding("devices", well=False, words=one_line(refusal), code=refusal.code)
        return
    try:
        findings = [_judged(health) for health in outfit.health() if health.health is not Health.ABSENT]
        yield from findings
        if any(finding.code == _UNPLUGGED for finding in findings):
            yield _ports()
    finally:
        outfit.close()


def _judged(device: DeviceHealth) -> Finding:
    what = f"{device.kind} {device.id}"
    if not device.code:
        return Finding(what, well=True, words="nothing amiss")
    problem = Outage(device.code)
    return Finding(what, device.health is not Health.DOWN, one_line(problem), device.code)


def _ports() -> Finding:
    from hardware.discovery import serial_ports

    seen = [f"{port.address} ({port.reason})" for port in serial_ports()]
    return Finding("serial ports", well=True, words=", ".join(seen) or "this machine has none")


def _backend(settings: Settings) -> Iterator[Finding]:
    from app.remote.credentials import read_enrolment
    from app.remote.probe import probe

    try:
        enrolment = read_enrolment(settings.data)
    except Refusal as refusal:
        yield Finding("backend", well=False, words=one_line(refusal), code=refusal.code)
        return
    url = enrolment.url if enrolment else settings.backend_url
    if not url:
        yield Finding("backend", well=True, words="none: this till works alone")
        return
    try:
        took_ms = probe(url)
    except (Refusal, Outage) as problem:
        yield Finding("backend", well=False, words=one_line(problem), code=problem.code)
        return
    paired = "paired" if enrolment else "not paired yet: run omnitill enrol"
    yield Finding("backend", enrolment is not None, f"answers in {took_ms} ms, {paired}")
