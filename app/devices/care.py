"""Looking after the devices of a terminal: looks that remember, trials, what is nearby, the bundle for support."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from app.devices.identities import identity_of
from app.devices.outfit import DeviceTable, Outfit
from app.devices.trials import TRIALS, try_by_itself
from app.domain.receipt import Document
from app.ports.clock import Clock
from app.ports.device_care import Basis, DeviceReport, Found, Trial, Tried
from app.ports.devices import DeviceHealth, EffectOutcome, EffectState, Health
from app.services.device_watch import DeviceWatch, Known, is_well
from hardware import discovery, discovery_network
from hardware.discovery import Suggestion
from hardware.links.wire_log import WireLogs
from hardware.verified import verified

_FIXED_ENDS = {True: EffectState.DONE, False: EffectState.NOT_SENT}


class OutfitCare:
    """Care of one outfit. `write_bundle` writes the bundle and gives its place."""

    def __init__(
        self, outfit: Outfit, tables: Sequence[DeviceTable], clock: Clock, write_bundle: Callable[[], Path]
    ) -> None:
        self._outfit = outfit
        self._tables = {table.id: table for table in tables}
        self._watch = DeviceWatch(self._ask, clock)
        self._identities: dict[str, str] = {}
        self._away: set[str] = set()
        self._write_bundle = write_bundle

    @property
    def wire(self) -> WireLogs:
        """What went to and from the devices lately."""
        return self._outfit.wire

    def look(self) -> Sequence[DeviceHealth]:
        """Ask every device once; whatever has come back is asked who it is."""
        return self._watch.look()

    def reports(self) -> Sequence[DeviceReport]:
        """Every device of the settings in their order, as the last look found it."""
        known = self._watch.known
        return [self._report(table, known.get(table.id)) for table in self._tables.values()]

    def try_out(self, device: str, sheet: Document) -> Tried:
        """Do what the device is for, once, or ask it once more."""
        trial = self._trial(self._tables[device].kind)
        if trial is Trial.PRINT:
            printer = self._outfit.printers.get(device, self._outfit.printer)
            return Tried(printer.print("self-test", sheet))
        return try_by_itself(trial, self._outfit.made.get(device)) or self._ask_again(device)

    def nearby(self, *, network: bool) -> Sequence[Found]:
        """What seems to be plugged in and, when asked for, what answers in the network."""
        seen = [*discovery.nearby(), *(discovery_network.network_printers() if network else ())]
        return [Found(each.address, each.reason, each.kind, self._user_of(each)) for each in seen]

    def bundle(self) -> Path:
        """Write the bundle for support."""
        return self._write_bundle()

    def _ask(self) -> list[DeviceHealth]:
        fitted = (health for health in self._outfit.health() if health.health is not Health.ABSENT)
        return [self._named(health) for health in fitted if health.id in self._tables]

    def _named(self, health: DeviceHealth) -> DeviceHealth:
        """With what the device says it is; asked anew after every absence, for it may have been exchanged."""
        if not is_well(health):
            self._away.add(health.id)
        elif health.id in self._away or health.id not in self._identities:
            self._away.discard(health.id)
            self._identities[health.id] = identity_of(health.kind, self._outfit.made.get(health.id))
        identity = health.identity or self._identities.get(health.id, "")
        wanted = self._tables[health.id].options.get("expect", "")
        if is_well(health) and isinstance(wanted, str) and _is_another(identity, wanted):
            self._away.add(health.id)
            return replace(health, health=Health.BLOCKED, code="DEVICE-OTHER", identity=identity)
        return replace(health, identity=identity)

    def _report(self, table: DeviceTable, known: Known | None) -> DeviceReport:
        proof = verified(table.kind, table.driver)
        health = known.health if known else DeviceHealth(table.id, table.kind, Health.ABSENT)
        report = DeviceReport(
            health, table.driver, table.address, self._trial(table.kind), Basis(proof.basis.value), proof.source
        )
        if known is None:
            return report
        return replace(report, since=known.since, trouble=known.trouble, trouble_at=known.trouble_at)

    def _trial(self, kind: str) -> Trial:
        return TRIALS.get(kind, Trial.ASK)

    def _ask_again(self, device: str) -> Tried:
        found = next((health for health in self.look() if health.id == device), None)
        if found is None:
            return Tried(EffectOutcome(EffectState.NOT_SENT, "DEVICE-UNREACHABLE"))
        return Tried(EffectOutcome(_FIXED_ENDS[is_well(found)], found.code), found.identity)

    def _user_of(self, found: Suggestion) -> str:
        bare = found.address.partition("?")[0]
        return next((table.id for table in self._tables.values() if table.address.partition("?")[0] == bare), "")


def _is_another(identity: str, wanted: str) -> bool:
    """Whether a device is not the wanted one; who says nothing, or its model before its number, may be it."""
    return "" not in (identity, wanted) and identity != wanted and not identity.endswith(f" {wanted}")
