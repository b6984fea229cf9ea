"""Commands for a backend: serve it, make a slot, bring data in."""

from __future__ import annotations

import argparse
import os
import socket
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands.progress import Progress
from app.config import check_url, data_home, load
from app.domain.refusals import Refusal

if TYPE_CHECKING:
    from app.remote.admin import BackOffice
    from app.store.catalogue.reader import LocalCatalogue
    from app.store.importer import ImportSummary
    from app.store.own_stock import OwnStock

_STAGING = "imported.db"


def backend_home() -> Path:
    """Where a backend keeps its data when nothing says otherwise."""
    return data_home() / "backend"


def serve(arguments: argparse.Namespace) -> int:
    """Run the shared backend until told to stop."""
    from app.backend.main import serve as run
    from app.backend.settings import Settings

    if arguments.public_url:
        check_url("--public-url", arguments.public_url)
        if set("?#") & set(arguments.public_url):  # addresses are made by writing behind it
            raise Refusal(
                "CONFIG-VALUE", key="--public-url", value=arguments.public_url, expected="no query and no fragment"
            )
    settings = Settings(
        arguments.data or backend_home(),
        arguments.database_url,
        host=arguments.host,
        port=arguments.port,
        migrate=not arguments.no_migrate,
        smtp_url=arguments.smtp_url,
        smtp_password=os.environ.get("OMNITILL_SMTP_PASSWORD", ""),
        mail_from=arguments.mail_from,
        time_zone=arguments.time_zone,
        public_url=arguments.public_url,
        terminal_rate=arguments.terminal_rate,
        channel_rate=arguments.channel_rate,
        webhooks_inside=arguments.webhooks_inside,
    )
    try:
        run(
            settings,
            lambda address: print(f"The backend answers at {address}", file=sys.stderr, flush=True),
            arguments.workers,
        )
    except (socket.gaierror, UnicodeError) as error:
        expected = "a name or an address of this machine"
        raise Refusal("CONFIG-VALUE", key="--host", value=arguments.host, expected=expected) from error
    return 0


def slot(arguments: argparse.Namespace) -> int:
    """Make a one-time code for a new terminal and print it."""
    from app.remote.admin import BackOffice
    from app.wire.enrolment import Shape, SlotRequest, shown

    request = SlotRequest(
        arguments.store,
        arguments.currency,
        arguments.name,
        arguments.short,
        Shape(arguments.shape),
        store_name=arguments.store_name or arguments.store,
    )
    check_url("--backend", arguments.backend)
    with closing(BackOffice(arguments.backend, _token(arguments.data))) as office:
        made = office.make_slot(request)
    print(f"{shown(made.code)}  (once, until {made.expires_at})")
    return 0


def bring_in(arguments: argparse.Namespace) -> int:
    """Bring a CSV file into this installation or into a backend; prints what was refused and why."""
    if arguments.what == "customers":
        return _customers(arguments)
    if arguments.backend:
        return _into_backend(arguments)
    data = load(arguments.config, data=arguments.data).data
    data.mkdir(parents=True, exist_ok=True)
    with ExitStack() as opened:
        catalogue = opened.enter_context(closing(_catalogue(data / "catalogue.db", _own_stock(data, opened))))
        _tell(_import(arguments, catalogue))
        if not catalogue.tax_rules().classes:
            print("No tax class is known yet; nothing can be sold before: omnitill import tax FILE")
    return 0


def _into_backend(arguments: argparse.Namespace) -> int:
    """By way of a catalogue kept here: stock finds its products in it, and an interrupted import goes on."""
    from app.remote.admin import BackOffice
    from app.store.catalogue.records import forget_stock

    check_url("--backend", arguments.backend)
    if arguments.what == "stock" and not arguments.store:
        raise Refusal("CONFIG-VALUE", key="--store", value="", expected="the store that was counted")
    token = _token(arguments.data)
    data = arguments.data or backend_home()
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (
        closing(_catalogue(data / _STAGING)) as catalogue,
        closing(BackOffice(arguments.backend, token)) as office,
    ):
        if arguments.what == "stock":
            forget_stock(catalogue)
        summary = _import(arguments, catalogue)
        progress, whole = Progress("sent"), max(1, summary.added + summary.changed + summary.same)
        for sent in _sending(arguments, catalogue, office):
            progress(sent, min(1.0, sent / whole))
        progress.done()
    _tell(summary)
    return 0


def _sending(arguments: argparse.Namespace, catalogue: LocalCatalogue, office: BackOffice) -> Iterator[int]:
    from app.store.catalogue.records import records_of_catalogue, stock_of_catalogue

    if arguments.what == "stock":
        return office.count_stock(arguments.store, stock_of_catalogue(catalogue), arguments.as_of or _now())
    return office.load(records_of_catalogue(catalogue, arguments.what))


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")


def _customers(arguments: argparse.Namespace) -> int:
    """Straight to a backend: no customer is kept here."""
    from app.remote.admin import BackOffice
    from app.store.importer.customers import Became, Person, import_customers

    if not arguments.backend:
        raise Refusal("CONFIG-VALUE", key="--backend", value="", expected="the address of a backend")
    check_url("--backend", arguments.backend)
    progress, folder = Progress(arguments.file.name), arguments.out or Path.cwd()
    with closing(BackOffice(arguments.backend, _token(arguments.data))) as office:

        def keep(people: Sequence[Person]) -> list[Became]:
            return [Became(*one) for one in office.keep_customers([(person.id, person.fields) for person in people])]

        with arguments.file.open("rb"):
            pass  # what cannot even be opened is told before anything is made
        folder.mkdir(parents=True, exist_ok=True)
        try:
            summary = import_customers(arguments.file, keep, progress=progress, refused_dir=folder)
        finally:
            progress.done()
    _tell(summary)
    return 0


def _import(arguments: argparse.Namespace, catalogue: LocalCatalogue) -> ImportSummary:
    from app.domain.tax import TaxRounding
    from app.store.importer import import_catalogue, import_promotions, import_stock, import_tax, import_tiles

    with arguments.file.open("rb"):
        pass  # what cannot even be opened is told before anything is made
    progress = Progress(arguments.file.name)
    folder = arguments.out or Path.cwd()
    folder.mkdir(parents=True, exist_ok=True)
    now_ms = time.time_ns() // 1_000_000
    work: dict[str, Callable[[], ImportSummary]] = {
        "catalogue": lambda: import_catalogue(
            arguments.file, catalogue, currency=arguments.currency, progress=progress, refused_dir=folder, at_ms=now_ms
        ),
        "stock": lambda: import_stock(arguments.file, catalogue, progress=progress, refused_dir=folder, at_ms=now_ms),
        "promotions": lambda: import_promotions(
            arguments.file, catalogue, currency=arguments.currency, progress=progress, refused_dir=folder
        ),
        "tax": lambda: import_tax(
            arguments.file,
            catalogue,
            progress=progress,
            inclusive=not arguments.net_prices,
            rounding=TaxRounding.LINE if arguments.tax_by_line else TaxRounding.DOCUMENT,
            refused_dir=folder,
        ),
        "tiles": lambda: import_tiles(arguments.file, catalogue, progress=progress, refused_dir=folder),
    }
    try:
        return work[arguments.what]()
    finally:
        progress.done()


def _catalogue(path: Path, own: OwnStock | None = None) -> LocalCatalogue:
    from app.store.catalogue.reader import LocalCatalogue

    return LocalCatalogue(path, own=own.moved) if own else LocalCatalogue(path)


def _own_stock(data: Path, opened: ExitStack) -> OwnStock | None:
    """What the till of this installation sold already; nothing when none was ever started."""
    from app.store.own_stock import OwnStock

    ledger = data / "ledger.db"
    return opened.enter_context(closing(OwnStock(ledger))) if ledger.exists() else None


def _tell(summary: ImportSummary) -> None:
    print(
        f"{summary.rows:,} rows: {summary.added:,} added, {summary.changed:,} changed, {summary.same:,} as they were, "
        f"{summary.repeated:,} repeated, {summary.refused:,} refused."
    )
    for reason, count in summary.reasons.most_common():
        print(f"  refused, {reason}: {count:,}")
    for (note, what), count in sorted(summary.notes.items()):
        print(f"  note, {note} {what}: {count:,}")
    if summary.refused_file is not None:
        print(f"The refused rows are in {summary.refused_file}")


def _token(data: Path | None) -> str:
    token = os.environ.get("OMNITILL_ADMIN_TOKEN", "")
    if token:
        return token
    path = (data or backend_home()) / "admin.token"
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal("BACKEND-ADMIN", file=str(path)) from error
