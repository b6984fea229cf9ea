"""A terminal's file: what it may say, and the key, the value and the nearest name of whatever it may not."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.config import DEVICE_KINDS, Settings, check_url, data_home, load
from app.domain.refusals import Refusal

WHOLE = """
[terminal]
name = "Till 3"
data = "{data}"
language = "pl"
density = 4
[backend]
url = "https://backend.example/"
[barcode]
upc_e = true
[[device]]
id = "receipt"
kind = "receipt_printer"
driver = "escpos"
address = "tcp://10.0.0.5:9100"
profile = "TM-T88V"
codepage = {{ name = "cp1250", slot = 45 }}
[[device]]
id = "scanner"
kind = "scanner"
driver = "serial"
address = "serial:///dev/serial/by-id/usb-Honeywell"
suffix = "\\r"
aim = true
[[device]]
id = "drawer"
kind = "cash_drawer"
driver = "via"
address = "receipt"
pin = 2
"""
DEVICE = '[[device]]\nid = "front"\nkind = "scanner"\ndriver = "serial"\n'


def read(tmp_path: Path, text: str | bytes) -> Settings:
    path = tmp_path / "till.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load(path)


def refused(tmp_path: Path, text: str | bytes) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        read(tmp_path, text)
    return refusal.value


def test_the_example_of_the_handbook_is_understood(tmp_path: Path) -> None:
    settings = read(tmp_path, WHOLE.format(data=tmp_path))
    assert (settings.name, settings.language, settings.data) == ("Till 3", "pl", tmp_path)
    assert (settings.backend_url, settings.density, settings.upc_e) == ("https://backend.example/", 4, True)
    assert [device.id for device in settings.devices] == ["receipt", "scanner", "drawer"]
    scanner = settings.device("scanner")
    assert scanner is not None
    assert scanner.options == {"suffix": "\r", "aim": True}
    assert settings.device("scale") is None


def test_an_empty_file_and_no_file_are_a_till_that_works_alone(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("OMNITILL_DATA_DIR", str(tmp_path))
    assert read(tmp_path, "") == load(None) == Settings(tmp_path)
    assert data_home() == tmp_path


def test_an_argument_goes_before_the_file(tmp_path: Path) -> None:
    path = tmp_path / "till.toml"
    path.write_text('[terminal]\ndata = "/elsewhere"\n', "utf-8")
    assert load(path, data=tmp_path).data == tmp_path


@pytest.mark.parametrize(
    ("text", "key", "nearest"),
    [
        ('[terminal]\nnam = "x"', "terminal.nam", "name"),
        ('[terminal]\nlang = "pl"', "terminal.lang", "language"),
        ("[terminl]", "terminl", "terminal"),
        ('[backend]\nadress = "x"', "backend.adress", "url"),
        (DEVICE + 'adress = "x"', "device[0].adress", "address"),
        ("[barcode]\nupce = true", "barcode.upce", "upc_e"),
    ],
)
def test_an_unknown_key_is_named_with_the_nearest_known_one(tmp_path: Path, text: str, key: str, nearest: str) -> None:
    refusal = refused(tmp_path, text)
    assert (refusal.code, refusal.facts["key"]) == ("CONFIG-KEY", key)
    assert refusal.facts["nearest"].startswith(nearest)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("terminal = 3", "terminal"),
        ("device = 3", "device"),
        ("device = [1]", "device[0]"),
        ("barcode = 3", "barcode"),
        ("[barcode]\nrcn = 5", "barcode.rcn"),
        ("[barcode]\nrcn = [5]", "barcode.rcn[0]"),
        ('[[barcode.rcn]]\npattern = "x"', "barcode.rcn[0]"),
        ('[barcode]\nupc_e = "yes"', "barcode.upc_e"),
        ("[terminal]\nname = 3", "terminal.name"),
        ('[terminal]\nname = ""', "terminal.name"),
        ('[terminal]\nname = "a\\u0000b"', "terminal.name"),
        ('[terminal]\ndata = ""', "terminal.data"),
        ('[terminal]\ncode = " "', "terminal.code"),
        ('[terminal]\nlanguage = "xx"', "terminal.language"),
        ('[terminal]\ncurrency = "ZŁ"', "terminal.currency"),
        ('[terminal]\ntheme = "pink"', "terminal.theme"),
        ("[terminal]\ndensity = nan", "terminal.density"),
        ("[terminal]\ndensity = -1", "terminal.density"),
        ("[terminal]\ndensity = true", "terminal.density"),
        ('[backend]\nurl = "http://backend.example"', "backend.url"),
        ('[backend]\nurl = "https://[::1"', "backend.url"),
        ('[[device]]\nid = "a"\nkind = "toaster"\ndriver = "x"', "device[0].kind"),
        ('[[device]]\nid = "a"\nkind = "scanner"', "device[0].driver"),
        (DEVICE + "aim = 1", "device[0].aim"),
        (DEVICE + "pin = true", "device[0].pin"),
        (DEVICE + DEVICE, "device[1].id"),
    ],
)
def test_a_value_that_cannot_be_is_named_by_its_key(tmp_path: Path, text: str, key: str) -> None:
    refusal = refused(tmp_path, text)
    assert (refusal.code, refusal.facts["key"]) == ("CONFIG-VALUE", key)


@pytest.mark.parametrize("text", [b"\x00\xff\xfe", "x = = 3", "[" * 10_000, "a = 1\na = 2"])
def test_a_file_that_is_not_toml_is_named(tmp_path: Path, text: str | bytes) -> None:
    refusal = refused(tmp_path, text)
    assert (refusal.code, refusal.facts["file"]) == ("CONFIG-FILE", str(tmp_path / "till.toml"))


def test_a_file_that_cannot_be_read_is_named_with_the_systems_reason(tmp_path: Path) -> None:
    for path, reason in ((tmp_path / "missing.toml", "No such file"), (tmp_path, "Is a directory")):
        with pytest.raises(Refusal, match=reason):
            load(path)


@pytest.mark.parametrize(
    "url", ["https://shop.example", "http://127.0.0.1:8484", "http://localhost", "http://[::1]:1/"]
)
def test_a_backend_may_be_spoken_to_over_tls_or_on_this_machine(url: str) -> None:
    check_url("backend.url", url)


@pytest.mark.parametrize(
    "url",
    ["", "shop", "http://10.0.0.5", "ftp://127.0.0.1", "https://", "https://x:port", "http://localhost.evil.example"],
)
def test_a_backend_may_not_be_spoken_to_in_the_clear_or_nowhere(url: str) -> None:
    with pytest.raises(Refusal) as refusal:
        check_url("backend.url", url)
    assert refusal.value.code == "CONFIG-VALUE"


def test_every_kind_of_device_may_be_named(tmp_path: Path) -> None:
    tables = "".join(f'[[device]]\nid = "{kind}"\nkind = "{kind}"\ndriver = "simulated"\n' for kind in DEVICE_KINDS)
    assert len(read(tmp_path, tables).devices) == len(DEVICE_KINDS)


def test_the_fiscal_policy_and_the_letters_of_tax_classes_are_settings(tmp_path: Path) -> None:
    text = '[fiscal]\non_failure = "stop"\n[fiscal.tax]\nexempt = "E"\n'
    settings = read(tmp_path, text).fiscal
    assert (settings.reserves, settings.tax) == (False, {"exempt": "E"})
    assert read(tmp_path, "").fiscal.reserves


@pytest.mark.parametrize(
    ("text", "code", "key"),
    [
        ('[fiscal]\non_failure = "continue"\n', "CONFIG-VALUE", "fiscal.on_failure"),
        ('[fiscal]\nreserve = "f2"\n', "CONFIG-KEY", "fiscal.reserve"),
        ("[fiscal.tax]\nexempt = 5\n", "CONFIG-VALUE", "fiscal.tax.exempt"),
    ],
)
def test_a_fiscal_setting_that_cannot_be_is_named(tmp_path: Path, text: str, code: str, key: str) -> None:
    refusal = refused(tmp_path, text)
    assert (refusal.code, refusal.facts["key"]) == (code, key)
