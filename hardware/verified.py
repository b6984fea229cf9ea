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
_ZVT = Verified(Basis.SPECIFICATION, "ZVT 13.08")

VERIFIED: Mapping[tuple[str, str], Verified] = {
    ("receipt_printer", "escpos"): _ESCPOS,
    ("cash_drawer", "via"): _ESCPOS,
    ("scanner", "serial"): Verified(Basis.SPECIFICATION, "GS1 and AIM symbology identifiers"),
    ("scanner", "hid"): Verified(Basis.SPECIFICATION, "HID POS usage tables 1.02, a Honeywell's descriptor"),
    ("scanner", "evdev"): Verified(Basis.SPECIFICATION, "the Linux input interface"),
    ("scanner", "camera"): Verified(Basis.SPECIFICATION, "pictures of codes drawn by independent encoders"),
    ("scanner", "keyboard"): Verified(Basis.SPECIFICATION, "GS1 and AIM symbology identifiers"),
    ("fiscal", "posnet"): Verified(Basis.RECORDING, "POT-I-DEV-37 and conversations of a printer ZBF 2101002392"),
    ("fiscal", "noviapi"): Verified(Basis.SPECIFICATION, "NoviAPI 1.0.4, an independent client"),
    ("payment", "zvt"): _ZVT,
    ("payment", "ecr-eft"): Verified(Basis.SPECIFICATION, "ECR-EFT 1.3"),
    ("payment", "nexo"): Verified(Basis.SPECIFICATION, "nexo as published by Adyen"),
}


def verified(kind: str, driver: str) -> Verified:
    """What is known of a driver; nothing for one that is not named, a simulated one among them."""
    return VERIFIED.get((kind, driver), NOTHING)
