"""A label printer as the services see it."""

from __future__ import annotations

from typing import Protocol

from app.domain.parcel_label import ParcelLabel
from app.ports.devices import DeviceHealth, EffectOutcome


class LabelPrinter(Protocol):
    """Prints parcel labels, each once: a second one of the same bag is two parcels under one code.

    Never retries, never raises for the device's troubles: the outcome says.
    """

    @property
    def present(self) -> bool:
        """Whether there is one."""
        ...

    def print_label(self, job_id: str, label: ParcelLabel) -> EffectOutcome: ...
    def health(self) -> DeviceHealth: ...
