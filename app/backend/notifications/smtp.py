"""Handing a message to a mail server, and knowing for certain whether it took it (RFC 5321).

A server has a message when it answers the end of the data. Until the end was sent it certainly has none; when the end
was sent and no answer came, nobody knows, and the message is not sent again by itself.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from types import TracebackType
from typing import Self
from urllib.parse import unquote, urlsplit

from app.domain.refusals import Refusal

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_PORTS = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}


class Fate(StrEnum):
    """What became of a message at the server."""

    SENT = "sent"
    LATER = "later"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    TAKEN_BACK = "taken back"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A fate and, in the server's or our words, why."""

    fate: Fate
    reason: str = ""


class MailAway(Exception):
    """The server is not reached or does not let us in: no message is to blame."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where messages are handed in. `seconds` is the longest wait for an answer."""

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)
    tls: ssl.SSLContext = field(default_factory=ssl.create_default_context, repr=False)
    seconds: float = 60


def mail_server(url: str, password: str) -> MailServer:
    """The server that an address names. Raises Refusal `CONFIG-VALUE`: without TLS only on this machine."""
    parts = urlsplit(url)
    try:
        port = parts.port or _PORTS.get(parts.scheme, 0)
    except ValueError:
        port = 0
    plain = parts.scheme == "smtp" and parts.hostname not in _LOOPBACK
    if not parts.hostname or not port or plain or parts.password:
        expected = "smtp+starttls://USER@HOST, smtps://USER@HOST or smtp://localhost"
        raise Refusal("CONFIG-VALUE", key="--smtp-url", value=parts.scheme, expected=expected)
    return MailServer(parts.scheme, parts.hostname, port, unquote(parts.username or ""), password)


class Session:
    """One conversation with the server, for several messages. Raises MailAway on the way in."""

    def __init__(self, server: MailServer) -> None:
        self._server = server
        self._smtp: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        try:
            self._smtp = self._opened()
        except (OSError, smtplib.SMTPException) as error:
            raise MailAway(_said(error)) from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._smtp is not None:
            try:
                self._smtp.quit()
            except (OSError, smtplib.SMTPException):
                self._smtp.close()

    @property
    def alive(self) -> bool:
        """Whether another message may be handed in."""
        return self._smtp is not None and self._smtp.sock is not None

    def hand_in(self, sender: str, address: str, letter: bytes, before_data: Callable[[], bool]) -> Outcome:
        """Hand one message in. `before_data` is the last moment to say no, before the server can have it."""
        assert self._smtp is not None
        smtp = self._smtp
        try:
            code, words = smtp.mail(sender)
            if code // 100 == 2:
                code, words = smtp.rcpt(address)
            if code // 100 != 2:
                smtp.rset()
                return _declined(code, words)
            if not before_data():
                smtp.rset()
                return Outcome(Fate.TAKEN_BACK)
            code, words = smtp.docmd("DATA")
            if code != 354:
                smtp.rset()
                return _declined(code, words)
            smtp.send(letter.replace(b"\r\n.", b"\r\n.."))
        except (OSError, smtplib.SMTPException) as error:
            smtp.close()
            return Outcome(Fate.LATER, _said(error))
        return self._ended(smtp)

    def _ended(self, smtp: smtplib.SMTP) -> Outcome:
        try:
            smtp.send(b".\r\n")
            code, words = smtp.getreply()
        except (OSError, smtplib.SMTPException) as error:
            smtp.close()
            return Outcome(Fate.UNKNOWN, _said(error))
        return Outcome(Fate.SENT, str(code)) if code // 100 == 2 else _declined(code, words)

    def _opened(self) -> smtplib.SMTP:
        server = self._server
        if server.scheme == "smtps":
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=server.seconds, context=server.tls)
        else:
            smtp = smtplib.SMTP(server.host, server.port, timeout=server.seconds)
        try:
            if server.scheme == "smtp+starttls":
                smtp.starttls(context=server.tls)
            smtp.ehlo_or_helo_if_needed()
            if server.user:
                smtp.login(server.user, server.password)
        except BaseException:
            smtp.close()
            raise
        return smtp


def _declined(code: int, words: bytes) -> Outcome:
    return Outcome(Fate.REFUSED if code // 100 == 5 else Fate.LATER, f"{code} {_shortened(words)}")


def _said(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{error.smtp_code} {_shortened(error.smtp_error)}"
    return type(error).__name__


def _shortened(words: bytes | str) -> str:
    text = words.decode("ascii", "replace") if isinstance(words, bytes) else words
    return "".join(letter if letter.isprintable() else " " for letter in text)[:120]
