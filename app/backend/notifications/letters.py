"""A message as it goes over the wire: plain text, small HTML, and the picture of a code inside it."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from app.backend.notifications.templates import Words

_POLICY = SMTP.clone(cte_type="7bit")  # every server takes it


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: an address and the name that people see."""

    address: str
    name: str = ""

    @property
    def domain(self) -> str:
        """The part after the @."""
        return self.address.rpartition("@")[2]


def letter(sender: Sender, address: str, message_id: str, queued: datetime, words: Words, code: str) -> bytes:
    """The bytes of a message. Sent again it has the same Message-ID and date, so that a repeat is recognised."""
    local, _, domain = address.rpartition("@")
    mail = EmailMessage(_POLICY)
    own_local, _, own_domain = sender.address.rpartition("@")
    mail["From"] = Address(sender.name, own_local, own_domain)
    mail["To"] = Address("", local, domain)
    mail["Subject"] = words.subject
    mail["Date"] = format_datetime(queued)
    mail["Message-ID"] = f"<{message_id}@{sender.domain}>"
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no answering machine answers
    mail.set_content(words.text)
    mail.add_alternative(words.html, subtype="html")
    if code:
        parts = mail.get_payload()
        assert isinstance(parts, list)
        html = parts[1]
        assert isinstance(html, EmailMessage)
        html.add_related(picture(code), "image", "png", cid="<code>", disposition="inline")
    return mail.as_bytes()


def picture(code: str) -> bytes:
    """A QR symbol as PNG."""
    import qrcode  # type: ignore[import-untyped]  # qrcode ships no types
    from qrcode.image.pil import PilImage  # type: ignore[import-untyped]  # the same

    symbol = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, box_size=6, border=4)
    symbol.add_data(code)
    image, bytes_ = symbol.make_image(image_factory=PilImage), io.BytesIO()
    image.save(bytes_)
    return bytes_.getvalue()
