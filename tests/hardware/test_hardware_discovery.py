"""Discovery suggests addresses that configuration accepts, under names that survive replugging."""

from pathlib import Path
from types import SimpleNamespace

from hardware.discovery import Suggestion, suggestions


def port(device: Path, **said: str | None) -> SimpleNamespace:
    known = {"manufacturer": None, "product": None, "serial_number": None, "description": "n/a"}
    return SimpleNamespace(device=str(device), **(known | said))


def test_a_port_is_suggested_under_its_stable_name_with_what_it_says_of_itself(tmp_path: Path) -> None:
    (tmp_path / "by-id").mkdir()
    device = tmp_path / "ttyACM0"
    device.touch()
    stable = tmp_path / "by-id" / "usb-Honeywell"
    stable.symlink_to(device)
    found = suggestions([port(device, manufacturer="Honeywell", product="Voyager")], tmp_path / "by-id")
    assert found == (Suggestion(f"serial://{stable}?baud=9600", "Honeywell Voyager"),)


def test_a_port_without_stable_name_is_suggested_as_it_is(tmp_path: Path) -> None:
    found = suggestions([port(tmp_path / "b"), port(tmp_path / "a")], tmp_path / "there-is-none")
    assert [suggestion.address for suggestion in found] == [
        f"serial://{tmp_path / name}?baud=9600" for name in ("a", "b")
    ]
    assert found[0].reason == "n/a"
