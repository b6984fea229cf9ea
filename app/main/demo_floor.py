"""The demonstration's terminals beside its till: a tablet on the floor and a kiosk by the door."""

from __future__ import annotations

from app.config import DeviceSettings, KioskSettings, Settings
from app.main.demo_house import STAFF, DemoHouse
from app.main.demo_shop import SCALE_LABELS
from app.main.parts import TillParts
from app.wire.enrolment import Shape

TABLET_SIZE, KIOSK_SIZE = (660, 1056), (594, 1056)
_SCANNER = DeviceSettings("scanner", "scanner", "simulated")


def tablet_parts(house: DemoHouse, theme: str = "light") -> TillParts:
    """A tablet of the till's shop, paired."""
    settings = Settings(
        house.folder / "tablet",
        name="Tablet 1",
        code="21",
        language=house.language,
        theme=theme,
        devices=(_SCANNER,),
        rcn=(SCALE_LABELS,),
        hint="  ".join(f"{worker.name} {worker.pin}" for worker in STAFF),
    )
    return house.pair(Shape.TABLET, settings)


def kiosk_parts(house: DemoHouse, theme: str = "light") -> TillParts:
    """A kiosk of the till's shop, paired."""
    settings = Settings(
        house.folder / "kiosk",
        name="Kiosk 1",
        code="31",
        language=house.language,
        theme=theme,
        devices=(_SCANNER,),
        kiosk=KioskSettings(place="Kiosk 1", desk="Desk 2", phone="+48 12 555 01 00", country_code="+48"),
    )
    return house.pair(Shape.KIOSK, settings)
