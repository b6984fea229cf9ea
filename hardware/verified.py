"""What each driver was verified against: a simulator of our own proves nothing about a maker's device."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Basis(Enum):
    """RECORDING: bytes that a real device sent. SPECIFICATION: a published description and its examples, only."""

    RECORDING = "recording"
    SPECIFICATION = "specification"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Verified:
    """What a driver was verified against; `source` names it as its publisher does."""

    basis: Basis
    source: str = ""


NOTHING = Verified(Basis.NOTHING)
_ESCPOS = Verified(Basis.SPECIFICATION, "ESC/POS as published by Epson, two independent encoders")
_SYMBOLS = Verified(Basis.SPECIFICATION, "GS1 and AIM symbology identifiers")
# A wall of lockers speaks a protocol of our own, and a terminal by hand and a window speak none.
VERIFIED: Mapping[tuple[str, str], Verified] = {
    ("receipt_printer", "escpos"): _ESCPOS,
    ("cash_drawer", "via"): _ESCPOS,
    ("scanner", "serial"): _SYMBOLS,
    ("scanner", "keyboard"): _SYMBOLS,
    ("scanner", "hid"): Verified(Basis.SPECIFICATION, "USB HID POS 1.02, a maker's published descriptor"),
    ("scanner", "evdev"): Verified(Basis.SPECIFICATION, "Linux input events, GS1 and AIM symbology identifiers"),
    ("scanner", "camera"): Verified(Basis.SPECIFICATION, "GS1 and AIM symbology identifiers, read by zxing-cpp"),
    ("payment", "zvt"): Verified(Basis.SPECIFICATION, "ZVT 13.08"),
    ("payment", "ecr-eft"): Verified(Basis.SPECIFICATION, "ECR-EFT 1.3"),
    ("payment", "nexo"): Verified(Basis.SPECIFICATION, "nexo Sale to POI 3.0 as published by Adyen"),
    ("payment", "manual"): NOTHING,
    ("fiscal", "posnet"): Verified(Basis.RECORDING, "POSNET printer ZBF 2101002392, recorded by fiskaltrust"),
    ("fiscal", "noviapi"): Verified(Basis.SPECIFICATION, "NoviAPI, an independent client"),
    ("scale", "toledo8217"): Verified(Basis.SPECIFICATION, "Mettler-Toledo 8217"),
    ("scale", "scp01"): Verified(Basis.SPECIFICATION, "NCI SCP-01"),
    ("scale", "radwag"): Verified(Basis.SPECIFICATION, "Radwag WTC-30 manual"),
    ("scale", "dialog06"): Verified(Basis.SPECIFICATION, "Dialog 06"),
    ("label_printer", "zpl"): Verified(Basis.SPECIFICATION, "ZPL II as published by Zebra"),
    ("label_printer", "via"): _ESCPOS,
    ("customer_display", "window"): NOTHING,
    ("customer_display", "cd5220"): Verified(Basis.SPECIFICATION, "CD5220 command set as makers publish it"),
    ("customer_display", "escpos"): Verified(Basis.SPECIFICATION, "ESC/POS for displays as published by Epson"),
    ("locker", "open"): NOTHING,
}


def verified(kind: str, driver: str) -> Verified:
    """What is known of a driver; nothing for one that is not named, a simulated one among them."""
    return VERIFIED.get((kind, driver), NOTHING)
