"""Putting the backend together, and running it."""

from __future__ import annotations

import errno
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

import structlog
import uvicorn
from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool

from app.backend import problems
from app.backend.access.actor import ActorKind
from app.backend.access.rates import Rates
from app.backend.admission import Admission
from app.backend.api import (
    accounts,
    accounts_gift_cards,
    admin,
    audit,
    channel_orders,
    channels,
    collecting,
    customers,
    customers_office,
    enrolment,
    feeds,
    following,
    health,
    leading,
    ledger,
    notifications,
    orders,
    passes,
    people,
    prices,
    products,
    promotions,
    quarantine,
    reports,
    stock,
    stock_terminal,
    store_tasks,
    vouchers,
    webhooks,
    wishlists,
)
from app.backend.api.border import LONGEST, Border
from app.backend.api.description import describe
from app.backend.api.polls import Polls
from app.backend.api.straight import straight
from app.backend.backoffice.office import mount
from app.backend.catalogue.snapshot import Snapshots
from app.backend.clock import Now, utc_now
from app.backend.clockwork import Clockwork
from app.backend.connection import Connection
from app.backend.core import Core
from app.backend.database import Database, shown
from app.backend.door import Shares
from app.backend.events.carrier import Carrier
from app.backend.hints import Hints
from app.backend.ledger.coalescing import Coalescer
from app.backend.logs import log_to_stderr
from app.backend.metrics import Metrics
from app.backend.migrating import Tables, compare, migrate
from app.backend.notifications.post import check as check_post
from app.backend.secrets_file import admin_token, server_key
from app.backend.server import Server
from app.backend.settings import DATABASE, Settings
from app.backend.sweeps import THREADS, begin
from app.backend.terminals import registry
from app.backend.together import Together
from app.backend.watching import Watching
from app.backend.workers import run as run_workers
from app.domain.refusals import Refusal

_DRAIN_SECONDS = 10
_MOST_REQUESTS = 512  # answered at once by a worker
_MOST_PUSHES, _MOST_PUSHES_EACH = 256, 2  # batches taken in at once, of all terminals and of one
_LOOK_AGAIN = 0.1


def create_core(settings: Settings, now: Now = utc_now) -> Core:
    """The backend's parts over a database that is brought up to date.

    Raises Refusal `DATABASE-NEWER`; when it may not migrate, Refusal `DATABASE-BEHIND` instead; `CONFIG-VALUE` for a
    mail server without an address that can write.
    """
    check_post(settings)
    settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not settings.database_url:
        (settings.data / DATABASE).touch(mode=0o600)  # people are in it; its journals get the same mode from SQLite
    key, database = server_key(settings.data), Database(settings.url)
    try:
        _prepare(database, settings)
    except BaseException:
        database.close()
        raise
    return Core(
        settings=settings,
        now=now,
        database=database,
        metrics=Metrics(),
        admission=Admission(_MOST_PUSHES, _MOST_PUSHES_EACH),
        rates=Rates({ActorKind.TERMINAL: settings.terminal_rate, ActorKind.CHANNEL: settings.channel_rate}),
        ledger=Coalescer(database, now),
        terminals=Together(lambda ids: database.glance(lambda connection: registry.find_all(connection, ids))),
        snapshots=Snapshots(settings.data / "snapshots", database, key),
        hints=Hints(database),
        key=key,
        admin_token=admin_token(settings.data),
    )


def _prepare(database: Database, settings: Settings) -> None:
    if settings.migrate:
        migrate(database)
    elif compare(database) in (Tables.MISSING, Tables.BEHIND):
        raise Refusal("DATABASE-BEHIND", database=shown(database.engine))


def app_of(core: Core) -> FastAPI:
    """The ASGI application of parts that exist; it lets go of the database when it ends."""

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        await run_in_threadpool(begin, core)
        threads: list[Clockwork | Carrier] = [Clockwork(core, name, sweeps) for name, sweeps in THREADS.items()]
        threads.append(Carrier(core))
        for thread in threads:
            thread.start()
        yield
        for thread in threads:
            await run_in_threadpool(thread.stop, _DRAIN_SECONDS)
        core.database.close()

    app = FastAPI(title="Omnitill backend", version="1", docs_url=None, redoc_url=None, lifespan=lifespan)
    of_ledger = ledger.router(core)
    app.include_router(of_ledger)
    app.router.routes[:0] = straight(of_ledger, "/v1/terminals/{terminal}/ledger")
    for part in (
        enrolment,
        feeds,
        admin,
        health,
        notifications,
        people,
        quarantine,
        reports,
        channels,
        channel_orders,
        orders,
        passes,
        collecting,
        leading,
        following,
        products,
        prices,
        promotions,
        stock,
        stock_terminal,
        store_tasks,
        accounts,
        accounts_gift_cards,
        customers,
        customers_office,
        vouchers,
        wishlists,
        audit,
        webhooks,
    ):
        app.include_router(part.router(core))
    mount(app, core)
    problems.install(app, core.now)
    describe(app)
    app.add_middleware(Polls, core=core)
    app.add_middleware(Border, now=core.now, most=_MOST_REQUESTS, longest=LONGEST)
    app.add_middleware(Watching, metrics=core.metrics)
    return app


def serve(settings: Settings, on_ready: Callable[[str], None] | None = None, workers: int = 1) -> None:
    """Run the backend until it is told to stop (SIGINT, SIGTERM), then finish what was begun.

    `on_ready` gets the address once requests are answered. Raises Refusal `PORT-BUSY`, `DATABASE-NEWER`.
    """
    log_to_stderr()
    with listen(settings.host, settings.port) as listening:
        core = create_core(settings)
        if workers == 1:
            _server(core, listening, on_ready).run(sockets=[listening])
            return
        core.database.close()
        told = (lambda: on_ready(_address(listening))) if on_ready else (lambda: None)
        run_workers(workers, _serve_one_of_many, settings, listening, told)


def _serve_one_of_many(
    settings: Settings, listening: socket.socket, on_ready: Callable[[str], None], shares: Shares
) -> None:
    log_to_stderr()
    _server(create_core(settings), listening, on_ready, shares).run(sockets=[listening])


@contextmanager
def running(settings: Settings) -> Iterator[tuple[str, Core]]:
    """The backend on a thread of this process, for a demo: its address and its parts. Raises as `serve`."""
    with listen(settings.host, settings.port) as listening:
        core, ready = create_core(settings), threading.Event()
        server = _server(core, listening, lambda _: ready.set())
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, name="backend", daemon=True)
        thread.start()
        try:
            while not ready.wait(_LOOK_AGAIN):
                if not thread.is_alive():
                    raise RuntimeError("the backend ended before it was ready")
            yield _address(listening), core
        finally:
            server.should_exit = True
            thread.join(_DRAIN_SECONDS + 5)


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises Refusal `PORT-BUSY`."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(512)
    except OSError as error:
        listening.close()
        if error.errno in (errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL):
            raise Refusal("PORT-BUSY", host=host, port=str(port)) from error
        raise
    return listening


def _server(
    core: Core, listening: socket.socket, on_ready: Callable[[str], None] | None, shares: Shares | None = None
) -> Server:
    config = uvicorn.Config(
        app_of(core),
        http=Connection,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_DRAIN_SECONDS,
    )
    address = _address(listening)

    def ready() -> None:
        structlog.get_logger().info("ready", address=address)
        if on_ready:
            on_ready(address)

    return Server(config, core.hints, ready, shares)


def _address(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
