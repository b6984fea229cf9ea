"""Handing messages to mail servers: good ones, those that refuse, and those that leave in the middle."""

from __future__ import annotations

import io
import ssl
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from app.backend.notifications import post, samples
from app.backend.notifications.addresses import on_the_wire
from app.backend.notifications.letters import Sender, letter
from app.backend.notifications.smtp import Fate, MailAway, MailServer, Outcome, Session, mail_server
from app.backend.notifications.templates import KINDS, LANGUAGES, BadTemplate, Templates
from app.backend.settings import Settings
from app.domain.refusals import Refusal
from tests.fakes import mail_server as fakes

SENDER = Sender("shop@example.com", "Omni & Söhne")
AT = datetime(2026, 5, 4, 8, 15, tzinfo=UTC)
OURS = Templates(Path("nothing-changed"))


def server(port: int, scheme: str = "smtp", tls: ssl.SSLContext | None = None, user: str = "") -> MailServer:
    plain = MailServer(scheme, "127.0.0.1", port, user, "pass word" if user else "", seconds=5)
    return replace(plain, tls=tls) if tls else plain


def a_letter(name: str = "Anna Kowalska", language: str = "pl") -> bytes:
    words = OURS.words("ready", language, {**samples.FACTS["ready"], "name": name})
    return letter(SENDER, "anna@example.org", "m-1", AT, words, "K7QX-9M2P")


def hand_in(port: int, scheme: str = "smtp", tls: ssl.SSLContext | None = None, user: str = "") -> Outcome:
    with Session(server(port, scheme, tls, user)) as session:
        return session.hand_in(SENDER.address, "anna@example.org", a_letter(), lambda: True)


# What is handed in


def test_a_message_arrives_as_text_and_as_html_with_a_code_that_scans() -> None:
    with fakes.mail_server() as office:
        assert hand_in(office.port).fate is Fate.SENT
    (mail,) = office.mails
    assert (mail["To"], mail["From"]) == ("anna@example.org", "Omni & Söhne <shop@example.com>")
    assert (mail["Subject"], mail["Message-ID"]) == ("Zamówienie W-1001 czeka na odbiór", "<m-1@example.com>")
    text = mail.get_body(("plain",))
    html = mail.get_body(("html",))
    assert text is not None
    assert html is not None
    assert "Kod odbioru: K7QX-9M2P" in text.get_content()
    assert "Kod odbioru: K7QX-9M2P" in html.get_content()
    assert "cid:code" in html.get_content()
    assert "http" not in html.get_content()
    (image,) = [part for part in mail.walk() if part.get_content_type() == "image/png"]
    assert image["Content-ID"] == "<code>"
    (scanned,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(image.get_content())))
    assert scanned.text == "K7QX-9M2P"


def test_a_repeat_has_the_same_message_id_and_date() -> None:
    with fakes.mail_server() as office:
        hand_in(office.port)
        hand_in(office.port)
    first, second = office.mails
    assert (first["Message-ID"], first["Date"]) == (second["Message-ID"], second["Date"])


def test_a_line_that_begins_with_a_dot_arrives_as_it_was() -> None:
    with fakes.mail_server() as office, Session(server(office.port)) as session:
        session.hand_in(SENDER.address, "anna@example.org", b"Subject: x\r\n\r\n.\r\n..two\r\nend\r\n", lambda: True)
    assert office.taken[0].endswith(b"\r\n.\r\n..two\r\nend\r\n")


@pytest.mark.parametrize("name", ['<script>alert("x")</script>', "Anna\r\nBcc: all@example.org", "a\u202eb\x00c"])
def test_a_name_is_never_markup_nor_a_header(name: str) -> None:
    with fakes.mail_server() as office, Session(server(office.port)) as session:
        session.hand_in(SENDER.address, "anna@example.org", a_letter(name), lambda: True)
    (mail,) = office.mails
    html = mail.get_body(("html",))
    assert html is not None
    content = html.get_content()
    assert "<script" not in content
    assert mail["Bcc"] is None
    assert not any(odd in content for odd in ("\x00", "\u202e"))


# What a server says


@pytest.mark.parametrize(
    ("step", "answer", "fate"),
    [
        ("RCPT", "550 5.1.1 no such person", Fate.REFUSED),
        ("RCPT", "451 4.7.1 greylisted, come again", Fate.LATER),
        ("DATA", "554 5.7.1 looks like spam", Fate.REFUSED),
        ("DATA", "452 4.3.1 the disk is full", Fate.LATER),
    ],
)
def test_a_server_that_refuses_is_believed(step: str, answer: str, fate: Fate) -> None:
    with fakes.mail_server() as office:
        office.answers[step] = [answer]
        assert hand_in(office.port) == Outcome(fate, answer)
        assert hand_in(office.port).fate is Fate.SENT
    assert len(office.taken) == 1


def test_after_a_refusal_the_next_message_goes_through_the_same_conversation() -> None:
    with fakes.mail_server() as office, Session(server(office.port)) as session:
        office.answers["RCPT"] = ["550 no such person"]
        fates = [session.hand_in("a@b.pl", "c@d.pl", a_letter(), lambda: True).fate for _ in range(2)]
        assert fates == [Fate.REFUSED, Fate.SENT]


@pytest.mark.parametrize("step", ["RCPT", "DATA", "part"])
def test_a_server_that_leaves_before_the_end_has_no_message(step: str) -> None:
    with fakes.leaves_after(step) as port:
        long = a_letter() + b"padding\r\n" * 4_000_000  # more than the network keeps on its way
        with Session(server(port)) as session:
            outcome = session.hand_in(SENDER.address, "anna@example.org", long, lambda: True)
            assert not session.alive
    assert outcome.fate is Fate.LATER


@pytest.mark.parametrize("step", ["end", "silence"])
def test_a_server_that_says_nothing_after_the_end_may_have_the_message(step: str) -> None:
    with fakes.leaves_after(step) as port, Session(replace(server(port), seconds=0.2)) as session:
        outcome = session.hand_in(SENDER.address, "anna@example.org", a_letter(), lambda: True)
    assert outcome.fate is Fate.UNKNOWN


def test_nothing_is_sent_when_the_last_moment_says_no() -> None:
    with fakes.mail_server() as office, Session(server(office.port)) as session:
        assert session.hand_in("a@b.pl", "c@d.pl", a_letter(), lambda: False).fate is Fate.TAKEN_BACK
        assert office.taken == []


def test_a_server_that_is_not_there_is_away() -> None:
    with fakes.leaves_after("connect") as port, pytest.raises(MailAway), Session(server(port)):
        pass


# TLS


def test_starttls_with_a_password_and_a_certificate_that_is_trusted(
    tmp_path: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("mail.log|asyncio")  # the test server's own
    certificate, trusting = fakes.certificate_for("127.0.0.1", tmp_path)
    with fakes.mail_server(certificate, {"till": "pass word"}) as office:
        assert hand_in(office.port, "smtp+starttls", trusting, "till").fate is Fate.SENT
        with pytest.raises(MailAway, match="535"):
            hand_in(office.port, "smtp+starttls", trusting, "somebody")
        with pytest.raises(MailAway, match="SSLCertVerificationError"):
            hand_in(office.port, "smtp+starttls", ssl.create_default_context(), "till")
    assert len(office.taken) == 1


def test_nothing_goes_in_the_clear_when_starttls_is_not_offered() -> None:
    with fakes.mail_server() as office, pytest.raises(MailAway, match="SMTPNotSupportedError"):
        hand_in(office.port, "smtp+starttls")


@pytest.mark.parametrize(
    "url", ["smtp://mail.example.com", "http://x", "smtps://u:secret@host", "smtps://", "smtps://h:0x"]
)
def test_an_address_without_tls_or_with_a_password_in_it_is_refused(url: str) -> None:
    with pytest.raises(Refusal) as refused:
        mail_server(url, "")
    assert "secret" not in str(refused.value.facts)


@pytest.mark.parametrize("writer", ["", "Omni", "Omni <nobody>", "a@b.pl\r\nBcc: c@d.pl"])
def test_a_mail_server_needs_somebody_who_writes(writer: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        post.check(Settings(tmp_path, smtp_url="smtp://localhost", mail_from=writer))
    assert (refused.value.code, refused.value.facts["key"]) == ("CONFIG-VALUE", "--mail-from")
    post.check(Settings(tmp_path, smtp_url="smtp://localhost", mail_from="Omni <shop@example.com>"))


def test_an_address_names_its_port_by_its_scheme() -> None:
    found = [mail_server(url, "").port for url in ("smtps://u@h", "smtp+starttls://h", "smtp://localhost:2525")]
    assert found == [465, 587, 2525]


@pytest.mark.parametrize(
    ("given", "wire"),
    [
        ("anna@example.org", "anna@example.org"),
        (" a.b+c@sub.example.org ", "a.b+c@sub.example.org"),
        ("anna@bücher.example", "anna@xn--bcher-kva.example"),
        *(
            (bad, "")
            for bad in ("", "anna", "anna@", "@x.pl", "a b@x.pl", "a@x", "a@x..pl", "a\r\nRCPT TO:<b@x.pl>@x.pl")
        ),
        *((bad, "") for bad in ("ążć@x.pl", "a@-x.pl", "a." * 40 + "a@x.pl", "a@" + "x" * 64 + ".pl", "<a@x.pl>")),
    ],
)
def test_an_address_is_one_that_smtp_takes(given: str, wire: str) -> None:
    assert on_the_wire(given) == wire


# Words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_message_has_its_words_in_every_language(kind: str, language: str) -> None:
    words = OURS.words(kind, language, samples.FACTS[kind])
    assert words.subject
    assert "{" not in words.text + words.subject
    told = [fact for name, fact in samples.FACTS[kind].items() if name in ("name", "store", "number", "total") and fact]
    spoken = words.subject + words.text
    needed = {"cancelled": ("name", "number"), "expired": ("name", "number")}.get(kind, ())
    assert all(str(samples.FACTS[kind][name]) in spoken for name in needed)
    assert sum(str(fact) in spoken for fact in told) >= min(2, len(told))
    if language != "en":
        assert words.text != OURS.words(kind, "en", samples.FACTS[kind]).text


def test_a_shop_changes_words_without_touching_ours(tmp_path: Path) -> None:
    (tmp_path / "pl").mkdir()
    (tmp_path / "pl" / "ready.txt").write_text("Subject: Gotowe\n\nCzeka, {{ name }}.\n")
    changed = Templates(tmp_path)
    assert changed.words("ready", "pl", samples.FACTS["ready"]).text == "Czeka, Anna Kowalska.\n"
    assert changed.words("ready", "de", samples.FACTS["ready"]) == OURS.words("ready", "de", samples.FACTS["ready"])


@pytest.mark.parametrize(
    "written",
    [
        "Subject: x\n\n{{ ''.__class__.__mro__ }}",
        "Subject: x\n\n{% for a in range(10**9) %}x{% endfor %}",
        "Subject: x\n\n{{ nobody_knows }}",
        "Subject: x\n\n{% if name %}",
        "Subject: x\n\n{% include '../../secret' %}",
        "no subject",
    ],
)
def test_a_template_that_does_what_it_must_not_is_named(written: str, tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "ready.txt").write_text(written)
    with pytest.raises(BadTemplate, match=r"en/ready\.txt"):
        Templates(tmp_path).words("ready", "en", samples.FACTS["ready"])
