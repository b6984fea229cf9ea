"""Devices in words: a row of the list for each, and the facts of the one that was chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.refusals import Outage
from app.ports.clock import Clock
from app.ports.device_care import DeviceReport, Trial
from app.ports.devices import DeviceHealth, Health
from app.ui.doctor_words import basis_words, kind_name
from app.ui.format import Format
from app.ui.words import told

translate = QCoreApplication.translate

GLYPHS = {
    "receipt_printer": "printer",
    "cash_drawer": "drawer",
    "scanner": "scan",
    "scale": "shop-scale",
    "payment": "credit-card",
    "fiscal": "receipt",
    "customer_display": "device-desktop",
    "label_printer": "tag",
    "locker": "package",
}
TONES = {
    Health.UP: "good",
    Health.DEGRADED: "look",
    Health.DOWN: "stop",
    Health.BLOCKED: "stop",
    Health.ABSENT: "",
}


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One device of the list; `key` is its id in the settings."""

    key: str
    glyph: str
    name: str
    note: str
    state: str
    since: str
    tone: str


class DeviceWords:
    """Makes rows and facts in the reader's language."""

    def __init__(self, text: Format, clock: Clock) -> None:
        self._text = text
        self._clock = clock

    def row(self, report: DeviceReport) -> DeviceRow:
        """A device in the list."""
        health = report.health
        return DeviceRow(
            health.id,
            GLYPHS.get(health.kind, "device-desktop"),
            kind_name(health.kind),
            health.identity or health.id,
            self.state(health),
            self._since(report),
            TONES[health.health],
        )

    def state(self, health: DeviceHealth) -> str:
        """One or two words: its trouble, or that it has none."""
        if health.code:
            return told(Outage(health.code)).title
        return {
            Health.UP: translate("Devices", "Ready"),
            Health.DEGRADED: translate("Devices", "Look at it soon"),
            Health.DOWN: translate("Devices", "Does not work"),
            Health.BLOCKED: translate("Devices", "Blocked"),
            Health.ABSENT: translate("Devices", "Not used"),
        }[health.health]

    def answers(self, report: DeviceReport) -> dict[str, str]:
        """What happened, what was lost, what to do: {happened, lost, now}; empty for a device that is well."""
        if not report.health.code:
            return {}
        words = told(Outage(report.health.code))
        return {"happened": words.happened, "lost": words.lost, "now": words.now}

    def facts(self, report: DeviceReport) -> list[dict[str, str]]:
        """Everything that is known of it, as {label, value}."""
        rows = [
            (translate("Devices", "So since"), self._moment(report.since)),
            (translate("Devices", "Says it is"), report.health.identity or translate("Devices", "does not say")),
            (translate("Devices", "Called here"), report.health.id),
            (translate("Devices", "Driver"), report.driver),
            (translate("Devices", "Plugged in at"), report.address),
            (translate("Devices", "Last trouble"), self._trouble(report)),
        ]
        return [{"label": label, "value": value} for label, value in rows if value]

    def basis(self, report: DeviceReport) -> str:
        """What its driver was verified against."""
        return basis_words(report.basis, report.source)

    def _since(self, report: DeviceReport) -> str:
        moment = self._moment(report.since)
        return translate("Devices", "since {time}").format(time=moment) if moment else ""

    def _trouble(self, report: DeviceReport) -> str:
        if not report.trouble:
            return translate("Devices", "none since the till was started")
        title = told(Outage(report.trouble)).title
        return f"{title}, {self._moment(report.trouble_at)}"

    def _moment(self, moment: datetime | None) -> str:
        if moment is None:
            return ""
        iso = moment.isoformat()
        today = moment.date() == self._clock.now().date()
        return self._text.time(iso) if today else self._text.date_time(iso)


def trial_words(trial: Trial) -> tuple[str, str]:
    """What the key says that tries a device out, and what will happen then."""
    words: dict[Trial, Callable[[], tuple[str, str]]] = {
        Trial.PRINT: lambda: (translate("Devices", "Print a test"), translate("Devices", "One slip comes out")),
        Trial.LABEL: lambda: (translate("Devices", "Print a test label"), translate("Devices", "One label comes out")),
        Trial.DOOR: lambda: (translate("Devices", "Open a door"), translate("Devices", "An empty one opens")),
        Trial.SHOW: lambda: (translate("Devices", "Show a test"), translate("Devices", "Customers see it")),
        Trial.WEIGH: lambda: (translate("Devices", "Weigh now"), translate("Devices", "Shows what lies on it")),
        Trial.SCAN: lambda: (translate("Devices", "Scan now"), translate("Devices", "Shows what it reads")),
        Trial.ASK: lambda: (translate("Devices", "Ask it now"), translate("Devices", "Without any effect")),
    }
    return words[trial]()
