"""Label printers behind their port."""

from __future__ import annotations

from app.devices.standing import code_of
from app.domain.parcel_label import ParcelLabel
from app.ports.devices import DeviceHealth, EffectOutcome, EffectState, Health
from hardware.labels import label as library
from hardware.status import Certainty, Fact

LABEL_KIND = "label_printer"
_STATES = {
    Certainty.DONE: EffectState.DONE,
    Certainty.NOT_SENT: EffectState.NOT_SENT,
    Certainty.REFUSED: EffectState.REFUSED,
    Certainty.UNKNOWN: EffectState.UNKNOWN,
}
_CODES = {
    "paper_out": "LABEL-PAPER-OUT",
    "head_open": "LABEL-HEAD-OPEN",
    "cover_open": "LABEL-HEAD-OPEN",
    "ribbon_out": "LABEL-RIBBON-OUT",
    "paused": "LABEL-PAUSED",
    "offline": "LABEL-PAUSED",
    "busy": "LABEL-BUSY",
    "hot": "LABEL-HOT",
    "no_answer": "LABEL-SILENT",
    "stalled": "LABEL-SILENT",
    "too_long": "LABEL-TOO-LONG",
}


class LabelDevice:
    """A label printer of the library."""

    present = True

    def __init__(self, printer: library.LabelPrinter) -> None:
        self._printer = printer

    def print_label(self, job_id: str, label: ParcelLabel) -> EffectOutcome:
        """Print one label; `job_id` is for logs, the intent's id."""
        del job_id
        document = library.LabelDocument(
            order=label.order,
            initials=label.initials,
            place=label.place,
            code=label.code,
            bag=label.bag,
            bags=label.bags,
            shop=label.shop,
            note=label.note,
        )
        ended = self._printer.print_label(document)
        state = _STATES[ended.certainty]
        if state is EffectState.DONE:
            return EffectOutcome(state, sent_only=not ended.proof)
        return EffectOutcome(state, "LABEL-UNKNOWN" if state is EffectState.UNKNOWN else _worded(ended.code))

    def health(self) -> DeviceHealth:
        """Ask the sensors once."""
        found = self._printer.look()
        if found.linked is Fact.NO:
            return DeviceHealth(self._printer.id, LABEL_KIND, Health.DOWN, _worded(found.code))
        if found.ready is Fact.NO and found.code != "busy":
            return DeviceHealth(self._printer.id, LABEL_KIND, Health.DOWN, _worded(found.code))
        return DeviceHealth(self._printer.id, LABEL_KIND, Health.UP)


class NoLabelPrinter:
    """A terminal without a label printer: parcels are written on by hand."""

    present = False

    def print_label(self, job_id: str, label: ParcelLabel) -> EffectOutcome:
        """Nothing is printed, and it says so."""
        del job_id, label
        return EffectOutcome(EffectState.NOT_SENT, "LABEL-NOT-CONFIGURED")

    def health(self) -> DeviceHealth:
        """Absent."""
        return DeviceHealth("labels", LABEL_KIND, Health.ABSENT)


def _worded(code: str) -> str:
    return _CODES.get(code, code_of(code, "DEVICE-UNREACHABLE"))
