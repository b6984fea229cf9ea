"""One frozen settings object from TOML, environment and arguments; every error names its key."""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.domain.codes.rcn import RcnRule, RcnRuleError, RcnSample, ValueKind
from app.domain.money import CURRENCIES
from app.domain.refusals import Refusal

LANGUAGES = ("en", "pl", "de", "uk", "ru")
DEVICE_KINDS = (
    "receipt_printer", "scanner", "cash_drawer", "customer_display", "scale",
    "payment", "fiscal", "label_printer", "locker",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """One `[[device]]` table. `options` holds what is particular to its driver."""

    id: str
    kind: str
    driver: str
    address: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FiscalSettings:
    """What the shop decided about fiscal receipts.

    `on_failure` is what happens while the fiscal printer is out of order: `reserve_or_stop` goes on with the next one
    that is configured and stops without, `stop` stops. `tax` names the printer's letter of a tax class where its rate
    alone does not: what is exempt, what is taxed at nought.
    """

    on_failure: str = "reserve_or_stop"
    tax: Mapping[str, str] = field(default_factory=dict)

    @property
    def reserves(self) -> bool:
        """Whether another fiscal printer may take over."""
        return self.on_failure != "stop"


@dataclass(frozen=True, slots=True)
class Aisle:
    """Shelves of collected orders in one row, the farthest first, and the way there in words, by language."""

    name: str
    shelves: tuple[str, ...] = ()
    way: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """What the shop decided about its pickup kiosk.

    `place` is where it stands, `release` how goods reach the customer (`shelf`, `locker`, `runner`), `desk` where a
    runner brings them, `phone` whom to call when nobody is there. Over `proof_over` minor units (0 for never) a
    collection asks for more than the code. `country_code` begins a telephone number, such as +48.
    """

    place: str = ""
    release: str = "shelf"
    desk: str = ""
    phone: str = ""
    languages: tuple[str, ...] = LANGUAGES
    survey: bool = True
    proof_over: int = 0
    country_code: str = ""
    aisles: tuple[Aisle, ...] = ()

    def aisle(self, shelf: str) -> Aisle | None:
        """The row that a shelf stands in."""
        return next((aisle for aisle in self.aisles if shelf in aisle.shelves), None)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a terminal is told. `density` is pixels per millimetre where the screen lies (0: believe it).

    `leader_listen` is where a till that may lead its store answers the others, such as `0.0.0.0:7311`; empty: it never
    leads.
    `hint` is a line on the sign-in page, for visitors of a demonstration; no file sets it.
    """

    data: Path
    name: str = "Till 1"
    store: str = "S1"
    code: str = "01"
    shop: str = ""
    currency: str = "PLN"
    language: str = "en"
    theme: str = "light"
    density: float = 0.0
    backend_url: str = ""
    devices: tuple[DeviceSettings, ...] = ()
    rcn: tuple[RcnRule, ...] = ()
    upc_e: bool = False
    fiscal: FiscalSettings = FiscalSettings()
    kiosk: KioskSettings = KioskSettings()
    leader_listen: str = ""
    hint: str = ""

    def device(self, kind: str) -> DeviceSettings | None:
        """The first device of a kind."""
        return next((device for device in self.devices if device.kind == kind), None)


_TERMINAL_KEYS = {
    "name": str, "data": str, "store": str, "code": str, "shop": str, "currency": str, "language": str, "theme": str,
    "density": float,
}  # fmt: skip
_BACKEND_KEYS = {"url": str}
_STORE_KEYS = {"leader_listen": str}
_FISCAL_KEYS = {"on_failure": str, "tax": dict}
_KIOSK_KEYS = {
    "place": str, "release": str, "desk": str, "phone": str, "languages": list, "survey": bool, "proof_over": int,
    "country_code": str, "aisle": list,
}  # fmt: skip
_AISLE_KEYS = {"name": str, "shelves": list, "way": dict}
_RELEASES = ("shelf", "locker", "runner")
_FISCAL_POLICIES = ("reserve_or_stop", "stop")
_BARCODE_KEYS = {"rcn": list, "upc_e": bool}
_MOST_DENSITY = 40.0  # pixels per millimetre; the finest screens have 25
_DEVICE_KEYS = {
    "id": str, "kind": str, "driver": str, "address": str, "profile": str, "codepage": dict, "suffix": str,
    "prefix": str, "aim": bool, "pin": int, "confirm": str, "columns": int, "png": str, "ledger": str, "control": int,
    "speaks": str, "state": str, "currency": str, "password": str, "encoding": str, "till_prints": bool, "till": str,
    "expect": str, "qr": str, "barcodes": str, "cutter": bool, "image": dict, "logo": str, "fallback": str,
    "open_level": str, "require_closed_to_sell": bool,
    "sale": str, "terminal": str, "key": str, "key_version": int, "passphrase_file": str, "tls": bool, "authority": str,
    "charset": str, "block_mode": bool, "cancels_left_open": bool, "training": bool, "token": str,
    "parity": str, "minimum": int, "hands": bool, "width": int, "height": int, "dpi": int, "wall": str,
    "identity": str, "hold_off": int, "layout": str, "max_gap": int, "total": int, "min_length": int, "suffix_gap": int,
}  # fmt: skip
_RCN_KEYS = {"pattern": str, "value": str, "lookup": str, "sample": dict, "scale": int}
_TYPE_WORDS = {
    str: "a text", int: "a whole number", float: "a number", bool: "true or false", dict: "a table", list: "a list",
}  # fmt: skip
_TABLES = ("terminal", "backend", "device", "barcode", "fiscal", "kiosk", "store")
_NAMED = ("id", "kind", "driver", "address")


def data_home() -> Path:
    """Where a terminal keeps its data when nothing says otherwise."""
    from platformdirs import user_data_path

    return Path(os.environ.get("OMNITILL_DATA_DIR") or user_data_path("omnitill"))


def load(path: Path | None, *, data: Path | None = None) -> Settings:
    """Read a terminal's settings; without a file, defaults with every device simulated away.

    Raises Refusal `CONFIG-FILE` (missing or not TOML), `CONFIG-KEY` (unknown, names the nearest), `CONFIG-VALUE`.
    """
    if path is None:
        return Settings(data or data_home())
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise Refusal("CONFIG-FILE", file=str(path), reason=error.strerror or _first_line(error)) from error
    except UnicodeDecodeError as error:
        raise Refusal("CONFIG-FILE", file=str(path), reason="it is not UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Refusal("CONFIG-FILE", file=str(path), reason=_first_line(error)) from error
    return parse(document, data=data)


def parse(document: Mapping[str, Any], *, data: Path | None = None) -> Settings:
    """Settings from a parsed document. Raises Refusal `CONFIG-KEY`, `CONFIG-VALUE`."""
    _known("", document, dict.fromkeys(_TABLES, object))
    terminal = _table("terminal", document.get("terminal", {}), _TERMINAL_KEYS)
    backend = _table("backend", document.get("backend", {}), _BACKEND_KEYS)
    barcode = _table("barcode", document.get("barcode", {}), _BARCODE_KEYS)
    devices = tuple(_device(i, table) for i, table in enumerate(_tables("device", document.get("device", []))))
    _check_ids(devices)
    folder = data or (Path(terminal["data"]).expanduser() if "data" in terminal else data_home())
    chosen = {k: v for k, v in terminal.items() if k != "data"}
    _one_of("terminal.language", chosen.get("language", "en"), LANGUAGES)
    _one_of("terminal.currency", chosen.get("currency", "PLN"), tuple(CURRENCIES))
    _one_of("terminal.theme", chosen.get("theme", "light"), ("light", "dark"))
    if not 0 <= chosen.get("density", 0.0) <= _MOST_DENSITY:
        raise Refusal(
            "CONFIG-VALUE", key="terminal.density", value=str(chosen["density"]), expected=f"0 to {_MOST_DENSITY:g}"
        )
    if backend.get("url"):
        check_url("backend.url", backend["url"])
    return Settings(
        data=folder,
        backend_url=backend.get("url", ""),
        devices=devices,
        rcn=tuple(_rcn(i, table) for i, table in enumerate(_tables("barcode.rcn", barcode.get("rcn", [])))),
        upc_e=barcode.get("upc_e", False),
        fiscal=_fiscal(document.get("fiscal", {})),
        kiosk=_kiosk(document.get("kiosk", {}), chosen.get("language", "en")),
        leader_listen=_listen("store.leader_listen", _table("store", document.get("store", {}), _STORE_KEYS)),
        **chosen,
    )


def _device(place: int, table: Any) -> DeviceSettings:
    where = f"device[{place}]"
    values = _table(where, table, _DEVICE_KEYS)
    for key in ("id", "kind", "driver"):
        if not values.get(key):
            raise Refusal("CONFIG-VALUE", key=f"{where}.{key}", value="", expected="a name")
    _one_of(f"{where}.kind", values["kind"], DEVICE_KINDS)
    options = {k: v for k, v in values.items() if k not in _NAMED}
    return DeviceSettings(values["id"], values["kind"], values["driver"], values.get("address", ""), options)


def _fiscal(table: Any) -> FiscalSettings:
    values = _table("fiscal", table, _FISCAL_KEYS)
    _one_of("fiscal.on_failure", values.get("on_failure", _FISCAL_POLICIES[0]), _FISCAL_POLICIES)
    for tax_class, letter in values.get("tax", {}).items():
        if not isinstance(letter, str) or not _is_a_name(letter):
            raise Refusal("CONFIG-VALUE", key=f"fiscal.tax.{tax_class}", value=str(letter), expected="a letter")
    return FiscalSettings(**values)


def _listen(key: str, table: Mapping[str, Any]) -> str:
    value = str(table.get(key.partition(".")[2], ""))
    host, _, port = value.rpartition(":")
    if value and not (host and port.isascii() and port.isdigit() and int(port) < 65536):
        raise Refusal("CONFIG-VALUE", key=key, value=value, expected="an address and a port, such as 0.0.0.0:7311")
    return value


def _kiosk(table: Any, language: str) -> KioskSettings:
    values = _table("kiosk", table, _KIOSK_KEYS)
    _one_of("kiosk.release", values.get("release", _RELEASES[0]), _RELEASES)
    languages = tuple(values.get("languages", (language, *(each for each in LANGUAGES if each != language))))
    for each in languages:
        _one_of("kiosk.languages", str(each), LANGUAGES)
    if not languages or len(set(languages)) < len(languages):
        raise Refusal(
            "CONFIG-VALUE", key="kiosk.languages", value=", ".join(languages), expected="each once, one at least"
        )
    if values.get("proof_over", 0) < 0:
        raise Refusal("CONFIG-VALUE", key="kiosk.proof_over", value=str(values["proof_over"]), expected="0 or more")
    aisles = tuple(_aisle(i, each) for i, each in enumerate(_tables("kiosk.aisle", values.pop("aisle", []))))
    return KioskSettings(**{**values, "languages": languages, "aisles": aisles})


def _aisle(place: int, table: Any) -> Aisle:
    where = f"kiosk.aisle[{place}]"
    values = _table(where, table, _AISLE_KEYS)
    shelves = values.get("shelves", [])
    for text in (values.get("name", ""), *shelves, *values.get("way", {}).values()):
        if not isinstance(text, str) or not _is_a_name(text):
            raise Refusal("CONFIG-VALUE", key=where, value=str(text), expected="a name on one line")
    for language in values.get("way", {}):
        _one_of(f"{where}.way", language, LANGUAGES)
    return Aisle(values["name"], tuple(shelves), values.get("way", {}))


def _rcn(place: int, table: Any) -> RcnRule:
    where = f"barcode.rcn[{place}]"
    values = _table(where, table, _RCN_KEYS)
    try:
        sample = values.get("sample")
        return RcnRule(
            values.get("pattern", ""),
            ValueKind(values.get("value", "")),
            values.get("lookup", ""),
            RcnSample(sample["code"], sample["item"], sample["value"]) if sample else None,
            values.get("scale", 1),
        )
    except (RcnRuleError, ValueError, KeyError, TypeError) as error:
        raise Refusal("CONFIG-VALUE", key=where, value=str(table), expected=_first_line(error)) from error


def _table(where: str, table: Any, keys: Mapping[str, type]) -> dict[str, Any]:
    if not isinstance(table, Mapping):
        raise Refusal("CONFIG-VALUE", key=where, value=str(table), expected="a table")
    _known(where, table, keys)
    for key, value in table.items():
        wanted = keys[key]
        fits = isinstance(value, int | float) if wanted is float else isinstance(value, wanted)
        if not fits or (isinstance(value, bool) and wanted is not bool):
            raise Refusal("CONFIG-VALUE", key=f"{where}.{key}", value=str(value), expected=_TYPE_WORDS[wanted])
        if where == "terminal" and wanted is str and key != "shop" and not _is_a_name(value):
            raise Refusal("CONFIG-VALUE", key=f"{where}.{key}", value=repr(value), expected="a name on one line")
    return dict(table)


def _tables(where: str, tables: Any) -> list[Any]:
    if not isinstance(tables, list):
        raise Refusal("CONFIG-VALUE", key=where, value=str(tables), expected=f"tables under [[{where}]]")
    return tables


def _check_ids(devices: tuple[DeviceSettings, ...]) -> None:
    for place, device in enumerate(devices):
        if any(device.id == earlier.id for earlier in devices[:place]):
            raise Refusal("CONFIG-VALUE", key=f"device[{place}].id", value=device.id, expected="an id of its own")


def _is_a_name(text: str) -> bool:
    return bool(text.strip()) and text.isprintable()


def _known(where: str, table: Mapping[str, Any], keys: Mapping[str, object]) -> None:
    for key in table:
        if key not in keys:
            near = difflib.get_close_matches(key, list(keys), n=1, cutoff=0.4)
            full = f"{where}.{key}" if where else key
            raise Refusal("CONFIG-KEY", key=full, nearest=near[0] if near else ", ".join(keys))


def _one_of(key: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise Refusal("CONFIG-VALUE", key=key, value=value, expected=", ".join(allowed))


def check_url(key: str, url: str) -> None:
    """Whether a backend may be spoken to at an address. Raises Refusal `CONFIG-VALUE`."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        _ = parts.port  # read, because only reading it finds one that is no number
    except ValueError as error:
        raise Refusal("CONFIG-VALUE", key=key, value=url, expected=f"an address ({_first_line(error)})") from error
    loopback = parts.hostname in ("localhost", "127.0.0.1", "::1")
    safe = parts.scheme == "https" or (parts.scheme == "http" and loopback)
    if not safe or not parts.hostname or not url.isprintable():
        raise Refusal("CONFIG-VALUE", key=key, value=url, expected="https:// (http:// only on this machine)")


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0] or type(error).__name__
