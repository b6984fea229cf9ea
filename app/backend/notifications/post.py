"""The two sweeps of messages: from events to a queue, from the queue to the mail server."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Connection

from app.backend.clock import from_ms, to_ms
from app.backend.core import Core
from app.backend.events import log
from app.backend.following.links import Links
from app.backend.notifications import queue
from app.backend.notifications.addresses import on_the_wire
from app.backend.notifications.composing import KINDS, draft, held_back, still_true, to_follow, to_scan
from app.backend.notifications.letters import Sender, letter
from app.backend.notifications.queue import Message, State
from app.backend.notifications.smtp import Fate, MailAway, MailServer, Outcome, Session, mail_server
from app.backend.notifications.templates import BadTemplate, Templates
from app.backend.orders.pass_keys import PassKeys
from app.backend.settings import Settings
from app.domain.refusals import Refusal
from app.wire.uuid7 import uuid7

BATCH = 50

_log = structlog.get_logger()
FOLLOWER = "messages"
_STATES = {Fate.SENT: State.SENT, Fate.REFUSED: State.FAILED, Fate.UNKNOWN: State.UNKNOWN}


def check(settings: Settings) -> None:
    """Raises Refusal `CONFIG-VALUE` when there is a mail server that cannot be used, or nobody who writes."""
    if settings.smtp_url:
        mail_server(settings.smtp_url, settings.smtp_password)
        if not on_the_wire(_sender(settings).address):
            raise Refusal("CONFIG-VALUE", key="--mail-from", value=settings.mail_from, expected="shop@example.com")


def gather(core: Core) -> int:
    """Queue what new events make us tell; tells how many might. Nothing without a mail server."""
    if not core.settings.smtp_url:
        return 0
    log.give_places(core)
    zone = ZoneInfo(core.settings.time_zone)

    def work(connection: Connection) -> int:
        events, now_ms = log.follow(connection, FOLLOWER, KINDS, BATCH), to_ms(core.now())
        for event in events:
            if drafted := draft(connection, event, zone, now_ms):
                queue.add(connection, drafted.message, drafted.reason)
        return len(events)

    return core.database.write(work)


def send(core: Core) -> int:
    """Hand in what is due; tells how many messages were tried. A server that is away costs no message a try."""
    if not core.settings.smtp_url:
        return 0
    return deliver(core, mail_server(core.settings.smtp_url, core.settings.smtp_password))


def deliver(core: Core, server: MailServer) -> int:
    """Hand in what is due at a server."""
    me, now_ms = uuid7(), to_ms(core.now())
    core.database.write(lambda connection: queue.give_up(connection, now_ms, BATCH))
    due = core.database.write(lambda connection: queue.claim(connection, me, now_ms, BATCH))
    tried = 0
    try:
        if due:
            with Session(server) as session:
                while tried < len(due) and session.alive:
                    _send_one(core, session, due[tried], me)
                    tried += 1
    except MailAway as away:
        _log.warning("mail server away", cause=str(away)[:3] if str(away)[:3].isdigit() else str(away))
    finally:
        core.database.write(lambda connection: queue.let_go(connection, due[tried:], me))
    return tried


def forget(core: Core) -> int:
    """Forget to whom old messages went and what they said."""
    return core.database.write(lambda connection: queue.forget(connection, to_ms(core.now()), BATCH))


def templates_of(core: Core) -> Templates:
    """The words of this backend."""
    return Templates(core.settings.data / "templates")


def _send_one(core: Core, session: Session, one: Message, me: str) -> None:
    sender = _sender(core.settings)
    keys, links, now_ms = PassKeys(core.key), Links(core.key), to_ms(core.now())
    url = core.settings.public_url
    code = core.database.read(lambda connection: to_scan(connection, one, keys, now_ms))
    link = core.database.read(lambda connection: to_follow(connection, one, links, url))
    try:
        words = templates_of(core).words(one.kind, one.language, {**one.facts, **held_back(one, core.key)}, link)
    except BadTemplate:
        _log.error("template cannot be used", kind=one.kind, language=one.language)
        _settle(core, one, me, Outcome(Fate.LATER, "TEMPLATE"))
        return
    bytes_ = letter(sender, one.address, one.id, from_ms(one.queued_ms), words, code)

    def may_go() -> bool:
        def work(connection: Connection) -> bool:
            now_ms = to_ms(core.now())
            if still_true(connection, one):
                return queue.begin(connection, one, me, now_ms)
            queue.settle(connection, one, me, State.FAILED, "NO-LONGER", now_ms)
            return False

        return core.database.write(work)

    _settle(core, one, me, session.hand_in(sender.address, one.address, bytes_, may_go))


def _settle(core: Core, one: Message, me: str, outcome: Outcome) -> None:
    now_ms = to_ms(core.now())
    core.metrics.count("messages", kind=one.kind, fate=outcome.fate.value)
    if outcome.fate is Fate.LATER:
        core.database.write(lambda connection: queue.put_off(connection, one, me, outcome.reason, now_ms))
    elif outcome.fate is not Fate.TAKEN_BACK:
        state = _STATES[outcome.fate]
        core.database.write(lambda connection: queue.settle(connection, one, me, state, outcome.reason, now_ms))


def _sender(settings: Settings) -> Sender:
    name, _, address = settings.mail_from.rpartition("<")
    return Sender(address.rstrip(">").strip(), name.strip())
