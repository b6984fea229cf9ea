"""Mail servers for tests: a real one on a port of this machine, and one that leaves in the middle of a conversation."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass
class Post:
    """What a mail server took, and what it answers instead: by step (`RCPT`, `DATA`), an answer for each time."""

    taken: list[bytes] = field(default_factory=list)
    answers: dict[str, list[str]] = field(default_factory=dict)
    port: int = 0

    @property
    def mails(self) -> list[EmailMessage]:
        return [message_from_bytes(raw, policy=default) for raw in self.taken]

    def _answer(self, step: str) -> str:
        waiting = self.answers.get(step, [])
        return waiting.pop(0) if waiting else "250 OK"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: Any, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        answer = self._answer("RCPT")
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, _server: Any, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        answer = self._answer("DATA")
        if answer.startswith("250"):
            assert isinstance(envelope.original_content, bytes)
            self.taken.append(envelope.original_content)
        return answer


@contextmanager
def mail_server(certificate: Path | None = None, user: Mapping[str, str] | None = None) -> Iterator[Post]:
    """A server that takes messages; with a certificate it wants STARTTLS, with a user also a password."""
    post, options = Post(), {}

    def let_in(_server: Any, _session: Any, _envelope: Any, _mechanism: str, given: LoginPassword) -> AuthResult:
        known = (user or {}).get(given.login.decode())
        return AuthResult(success=known is not None and known.encode() == given.password, handled=False)

    if certificate is not None:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(certificate)
        options = {"tls_context": tls, "require_starttls": True}
        options |= {"auth_required": True, "authenticator": let_in} if user else {}
    controller = Controller(post, hostname="127.0.0.1", port=0, ready_timeout=30, **options)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        controller.port = post.port = free.getsockname()[1]
    controller.start()
    try:
        yield post
    finally:
        controller.stop()


@contextmanager
def leaves_after(step: str) -> Iterator[int]:
    """A server that goes away: after `connect`, `RCPT`, `DATA`, `part` of the message, or its `end` without a word.

    With `silence` it stays and says nothing after the end.
    """
    listening = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def converse() -> None:
        try:
            connection, _ = listening.accept()
        except OSError:
            return
        with connection, connection.makefile("rwb") as stream:
            _converse(stream, step, over)

    thread = threading.Thread(target=converse)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        over.set()
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join()


def _converse(stream: Any, step: str, over: threading.Event) -> None:
    def say(words: bytes) -> None:
        stream.write(words + b"\r\n")
        stream.flush()

    if step == "connect":
        return
    say(b"220 here")
    for line in stream:
        said = line[:4].upper()
        if said == b"DATA":
            if step == "DATA":
                return
            say(b"354 go on")
            if step == "part":
                return
            while stream.readline() not in (b".\r\n", b""):
                pass
            if step == "silence":
                over.wait(30)
            return
        if said == b"RCPT" and step == "RCPT":
            return
        say(b"250 OK")


def certificate_for(host: str, folder: Path) -> tuple[Path, ssl.SSLContext]:
    """A certificate with its key, and what trusts it alone."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    public = made.public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "mail.pem"
    path.write_bytes(secret + public)
    return path, ssl.create_default_context(cadata=public.decode())
