"""The doctor: ledger, every device and the backend asked once. Prints nothing, opens no drawer, moves no money."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.config import Settings
from app.devices.care import OutfitCare
from app.domain.refusals import Outage, Refusal
from app.main.support import support_bundle
from app.ports.checkup import Finding, State, Subject
from app.ports.device_care import DeviceCare, DeviceReport, Found
from app.ports.devices import Health
from app.runtime.camera import camera_at
from app.runtime.clock import SystemClock

_STATES = {Health.UP: State.WELL, Health.DEGRADED: State.LOOK}
_UNPLUGGED = ("SCANNER-UNPLUGGED", "DEVICE-UNREACHABLE", "PRINTER-UNREACHABLE")


@contextmanager
def at_hand(settings: Settings) -> Iterator[OutfitCare]:
    """The devices of the settings, plugged in for as long as it takes. Raises Refusal `DEVICE-ADDRESS`."""
    from app.devices.outfit import fit_out

    outfit = fit_out(settings.devices, cameras=camera_at)

    def bundle() -> Path:
        return support_bundle(settings, outfit.wire, tuple(examine(settings, care)))

    care = OutfitCare(outfit, settings.devices, SystemClock(), bundle)
    try:
        yield care
    finally:
        outfit.close()


def examine(settings: Settings, care: DeviceCare, *, look: bool = True) -> Iterator[Finding]:
    """Ask everything that the settings name; without `look` devices are told as they were found last."""
    yield from _ledger(settings)
    if look:
        care.look()
    yield from _devices(care)
    yield from _backend(settings)


def suggested(found: Sequence[Found]) -> Finding:
    """What is nearby, as a finding."""
    free = [each for each in found if not each.used]
    if not free:
        return Finding(Subject.NEARBY, State.WELL, "NEARBY-NOTHING")
    seen = ", ".join(f"{each.address} ({each.what})" for each in free)
    return Finding(Subject.NEARBY, State.WELL, "NEARBY-SEEN", facts={"seen": seen})


def trouble(subject: Subject, problem: Refusal | Outage) -> Finding:
    """A refusal or outage as a finding."""
    detail = {"detail": problem.detail} if isinstance(problem, Outage) and problem.detail else {}
    return Finding(subject, State.NOT, problem.code, facts={**problem.facts, **detail})


def _ledger(settings: Settings) -> Iterator[Finding]:
    from app.store.verify import verify_directory

    if not (settings.data / "ledger.db").exists():
        yield Finding(Subject.LEDGER, State.WELL, "LEDGER-NONE", facts={"place": str(settings.data)})
        return
    try:
        verdict = verify_directory(settings.data)
    except (Refusal, Outage) as problem:
        yield trouble(Subject.LEDGER, problem)
        return
    counts = {"entries": str(verdict.entries), "sales": str(verdict.sales)}
    if verdict.first is None:
        yield Finding(Subject.LEDGER, State.WELL if verdict.sound else State.NOT, "LEDGER-SOUND", facts=counts)
    else:
        facts = {"reason": f"{verdict.first.code}, {verdict.first.detail}"}
        yield Finding(Subject.LEDGER, State.NOT, "LEDGER-NOT-SOUND", facts=facts)


def _devices(care: DeviceCare) -> Iterator[Finding]:
    reports = care.reports()
    if not reports:
        yield Finding(Subject.DEVICES, State.WELL, "DEVICES-NONE")
        return
    findings = [_judged(report) for report in reports]
    yield from findings
    if any(finding.code in _UNPLUGGED for finding in findings):
        yield suggested(care.nearby(network=False))


def _judged(report: DeviceReport) -> Finding:
    health = report.health
    facts = {
        "identity": health.identity,
        "driver": report.driver,
        "address": report.address,
        "basis": report.basis.value,
        "source": report.source,
    }
    if report.since is None:
        typed = report.driver == "keyboard"
        state, code = (State.WELL, "SCANNER-TYPES") if typed else (State.LOOK, "DEVICE-UNUSED")
        return Finding(Subject.DEVICE, state, code, health.id, health.kind, facts)
    return Finding(Subject.DEVICE, _STATES.get(health.health, State.NOT), health.code, health.id, health.kind, facts)


def _backend(settings: Settings) -> Iterator[Finding]:
    from app.remote.credentials import read_enrolment
    from app.remote.probe import probe

    try:
        enrolment = read_enrolment(settings.data)
        url = enrolment.url if enrolment else settings.backend_url
        if not url:
            yield Finding(Subject.BACKEND, State.WELL, "BACKEND-NONE")
            return
        facts = {"ms": str(probe(url)), "url": url}
    except (Refusal, Outage) as problem:
        yield trouble(Subject.BACKEND, problem)
        return
    if enrolment is None:
        yield Finding(Subject.BACKEND, State.NOT, "BACKEND-UNPAIRED", facts=facts)
    else:
        yield Finding(Subject.BACKEND, State.WELL, "BACKEND-ANSWERS", facts=facts)
