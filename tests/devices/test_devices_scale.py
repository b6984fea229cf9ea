"""Scales behind their port: the product's words for what the library says, over the simulated scale."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.config import DeviceSettings
from app.devices.outfit import Outfit, fit_out
from app.devices.scale import NoScale, ScaleDevice
from app.domain.refusal_words import WORDS
from app.ports.devices import Health
from app.ports.scale import OnPan
from hardware.simulated_scale import SimulatedScale


@pytest.fixture
def outfit() -> Iterator[Outfit]:
    made = fit_out((DeviceSettings("scale-1", "scale", "simulated", options={"hands": False}),))
    yield made
    made.close()


def played(outfit: Outfit) -> SimulatedScale:
    device = outfit.made["scale-1"]
    assert isinstance(device, SimulatedScale)
    return device


def test_a_scale_of_the_settings_weighs(outfit: Outfit) -> None:
    assert isinstance(outfit.scale, ScaleDevice)
    assert (outfit.scale.present, outfit.scale.approved) == (True, False)
    assert outfit.scale.glance(699).shows is OnPan.EMPTY
    played(outfit).simulator.load(742)
    assert outfit.scale.glance(699).grams == 742
    assert outfit.scale.weigh(699).grams == 742


@pytest.mark.parametrize(
    ("order", "count", "code", "shows"),
    [
        ("moving", None, "SCALE-MOVING", OnPan.MOVING),
        ("overload", None, "SCALE-OVERLOAD", OnPan.OVERLOAD),
        ("negative", 10, "SCALE-BELOW-ZERO", OnPan.BELOW_ZERO),
        ("load", 0, "SCALE-TOO-LIGHT", OnPan.EMPTY),
        ("silent", None, "SCALE-SILENT", None),
    ],
)
def test_why_there_is_no_weight_has_words(
    outfit: Outfit, order: str, count: int | None, code: str, shows: OnPan | None
) -> None:
    played(outfit).simulator.order(order, count)
    assert outfit.scale.weigh(699).code == code
    assert outfit.scale.glance(699).shows is shows
    assert code in WORDS


def test_weights_are_taken_once(outfit: Outfit) -> None:
    played(outfit).simulator.load(742)
    outfit.scale.weigh(699)
    assert outfit.scale.weigh(699).code == "SCALE-NOT-EMPTIED"


def test_its_health_is_among_the_others(outfit: Outfit) -> None:
    assert [(health.id, health.health) for health in outfit.health() if health.kind == "scale"] == [
        ("scale-1", Health.UP)
    ]
    played(outfit).simulator.stop()
    outfit.scale.health()
    (health,) = (health for health in outfit.health() if health.kind == "scale")
    assert (health.health, health.code) == (Health.DOWN, "DEVICE-UNREACHABLE")


def test_a_till_without_a_scale_says_so() -> None:
    outfit = fit_out(())
    assert isinstance(outfit.scale, NoScale)
    assert not outfit.scale.present
    assert outfit.scale.weigh(1).code == outfit.scale.glance(1).code == "SCALE-UNREACHABLE"
    assert [health for health in outfit.health() if health.kind == "scale"] == []
    assert outfit.scale.health().health is Health.ABSENT
