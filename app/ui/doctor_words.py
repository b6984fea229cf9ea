"""What the doctor found, in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.refusals import Outage
from app.ports.checkup import Finding, State, Subject
from app.ports.device_care import Basis
from app.ui.words import told

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Said:
    """A finding in words: what it is about, what was found, and what to do, empty when nothing."""

    about: str
    words: str
    now: str = ""


def said(finding: Finding) -> Said:
    """The words of one finding."""
    about = _about(finding)
    if finding.code in _found_words():
        return Said(about, _filled(_found_words()[finding.code], finding))
    if not finding.code:
        return Said(about, _ready(finding))
    words = told(Outage(finding.code, **finding.facts))
    detail = finding.facts.get("detail", "")
    return Said(about, f"{words.happened} ({detail})" if detail else words.happened, words.now)


def state_word(state: State) -> str:
    """The one word in front of a finding."""
    return {
        State.WELL: translate("Doctor", "ok"),
        State.LOOK: translate("Doctor", "LOOK"),
        State.NOT: translate("Doctor", "NOT"),
    }[state]


def basis_words(basis: Basis, source: str) -> str:
    """What a driver was verified against, in one sentence."""
    sentence = {
        Basis.RECORDING: translate("Doctor", "Verified against recordings of a real device: {source}."),
        Basis.SPECIFICATION: translate("Doctor", "Verified against a published specification only: {source}."),
        Basis.NOTHING: translate("Doctor", "Verified against nothing but our own simulator."),
    }[basis]
    return sentence.replace("{source}", source)


def kind_name(kind: str) -> str:
    """What people call a kind of device."""
    names = {
        "receipt_printer": translate("Doctor", "Receipt printer"),
        "cash_drawer": translate("Doctor", "Cash drawer"),
        "scanner": translate("Doctor", "Scanner"),
        "scale": translate("Doctor", "Scale"),
        "payment": translate("Doctor", "Card terminal"),
        "fiscal": translate("Doctor", "Fiscal printer"),
        "customer_display": translate("Doctor", "Customer display"),
        "label_printer": translate("Doctor", "Label printer"),
        "locker": translate("Doctor", "Locker"),
    }
    return names.get(kind, kind)


def effects_words(prints: str) -> str:
    """What an examination does that people would notice, said before it begins; `prints` is the printer's id."""
    if prints:
        return translate(
            "Doctor", "One test page will be printed on {printer}. No drawer opens and no money moves."
        ).replace("{printer}", prints)
    return translate("Doctor", "Devices are only asked: nothing is printed, no drawer opens, no money moves.")


def verdict_words(troubles: int) -> str:
    """The last line: whether a person is needed."""
    if not troubles:
        return translate("Doctor", "All is well.")
    return translate("Doctor", "This many things need a person: {count}.").replace("{count}", str(troubles))


def bundle_words(place: str) -> str:
    """Where the bundle went."""
    return translate("Doctor", "The bundle for support is {place}. Look into it before you send it.").replace(
        "{place}", place
    )


def _about(finding: Finding) -> str:
    if finding.subject is Subject.DEVICE:
        return f"{kind_name(finding.kind)} {finding.name}"
    return {
        Subject.LEDGER: translate("Doctor", "Ledger"),
        Subject.DEVICES: translate("Doctor", "Devices"),
        Subject.NEARBY: translate("Doctor", "Nearby"),
        Subject.BACKEND: translate("Doctor", "Backend"),
    }[finding.subject]


def _found_words() -> dict[str, str]:
    return {
        "LEDGER-NONE": translate("Doctor", "There is none yet; it will be made in {place}."),
        "LEDGER-SOUND": translate("Doctor", "{entries} entries, {sales} sales, chain intact."),
        "LEDGER-NOT-SOUND": translate(
            "Doctor", "It is not as it was written: {reason}. Stop selling here and call support."
        ),
        "DEVICES-NONE": translate("Doctor", "None is set up."),
        "NEARBY-NOTHING": translate("Doctor", "Nothing is plugged in that is not set up already."),
        "NEARBY-SEEN": translate(
            "Doctor", "Seen and not set up: {seen}. Nothing of it is used before it stands in the settings."
        ),
        "BACKEND-NONE": translate("Doctor", "None: this till works alone."),
        "BACKEND-ANSWERS": translate("Doctor", "It answers in {ms} ms, and this till is paired with it."),
        "BACKEND-UNPAIRED": translate(
            "Doctor", "It answers in {ms} ms, but this till is not paired with it: run omnitill enrol."
        ),
        "SCANNER-TYPES": translate("Doctor", "It types like a keyboard and cannot be asked: scan something to see."),
        "DEVICE-UNUSED": translate(
            "Doctor", "It is set up, but this till uses another one of its kind or none at all."
        ),
        "TEST-PRINTED": translate(
            "Doctor", "A test page was printed. Look at it: letters, code and cut tell whether it is set up well."
        ),
    }


def _ready(finding: Finding) -> str:
    identity = finding.facts.get("identity", "")
    return (
        translate("Doctor", "Ready: {identity}.").replace("{identity}", identity)
        if identity
        else translate("Doctor", "Ready.")
    )


def _filled(text: str, finding: Finding) -> str:
    for name, value in finding.facts.items():
        text = text.replace("{" + name + "}", value)
    return text
