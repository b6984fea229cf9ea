"""What the printer doctor says step by step, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def effects_words(*, drawer: bool) -> str:
    """What setting a printer up does that people would notice, said before it begins."""
    if drawer:
        return translate("PrinterSetup", "Five slips will be printed, and the drawer will be opened once.")
    return translate("PrinterSetup", "Five slips will be printed. No drawer opens.")


def step_words(name: str, facts: Mapping[str, str]) -> str:
    """What a step that went well found, and what to write into the settings."""
    words = {
        "probe": _probe_words(facts),
        "code_pages": translate(
            "PrinterSetup",
            "Of the lines just printed, take one whose letters are all right and write its name and number: "
            'codepage = { name = "cp1250", slot = 45 }.',
        ),
        "ruler": translate(
            "PrinterSetup",
            "The first line of digits has to fill the paper and stay one line. If it does not, another profile fits: "
            "the dotted lines end in the width that each shows.",
        ),
        "codes": translate(
            "PrinterSetup",
            "Scan all three codes. What cannot be read is drawn by the till instead: "
            'qr = "drawn" or barcodes = "drawn".',
        ),
        "cutter": translate(
            "PrinterSetup",
            "The slip CUT 1 has to come off, CUT 2 to hang by a bridge of paper. Without a knife write cutter = false.",
        ),
        "polarity": translate("PrinterSetup", "The drawer's sensor was learnt. Write: {line}.").replace(
            "{line}", f'open_level = "{facts.get("open_level", "")}"'
        ),
    }
    return words[name]


def no_sensor_words() -> str:
    """The level of the drawer's wire did not change."""
    return translate(
        "PrinterSetup",
        "No sensor was found: the drawer has none, did not open, or hangs on the other pin. Leave open_level out.",
    )


def wish_words(wish: str) -> str:
    """What a person is asked to do now."""
    return {
        "close_drawer": translate("PrinterSetup", "Push the drawer shut, then press Enter."),
        "open_drawer": translate("PrinterSetup", "The drawer opens now; if it does not, pull it open."),
    }[wish]


def _probe_words(facts: Mapping[str, str]) -> str:
    if not facts.get("model"):
        return translate("PrinterSetup", "The printer is there and does not tell its name.")
    sentence = translate("PrinterSetup", "The printer calls itself {model}. Profiles to try: {profiles}.")
    return sentence.replace("{model}", facts["model"]).replace("{profiles}", facts["profiles"])
