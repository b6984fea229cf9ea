"""Links to the page of an order: the order's id and an end, sealed with a key of their own.

Nothing of them is stored, and no pass is in them. A link is as good as the mail that it came in: whoever has it sees
the order and its pass, so it ends two weeks after the order is held no more.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Iterable
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.backend.orders.heads import Head
from app.backend.problems import Refused
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_time import HOLD_MS

PATH = "/order/"
_PURPOSE = b"omnitill-follow-1"
_LONGER_MS = 14 * 24 * 3_600_000
_ID_BYTES, _END_BYTES, _SEAL_BYTES = 16, 4, 16
_TOKEN_LENGTH = (_ID_BYTES + _END_BYTES + _SEAL_BYTES) * 4 // 3  # of base64: nothing to pad, one way to write each


class Links:
    """Makes the tokens of links and the marks of the forms behind them, and knows its own."""

    def __init__(self, server_key: Ed25519PrivateKey) -> None:
        self._key = hmac.digest(server_key.private_bytes_raw(), _PURPOSE, "sha256")

    def of_order(self, head: Head, parts: Iterable[Fulfilment], public_url: str) -> str:
        """The address of an order's page; empty where the backend has none that customers reach."""
        if not public_url:
            return ""
        return f"{public_url.rstrip('/')}{PATH}{self.token(head.id, self.until_ms(head, parts))}"

    @staticmethod
    def until_ms(head: Head, parts: Iterable[Fulfilment]) -> int:
        """When a link that is made now ends."""
        return max([head.placed_ms + HOLD_MS, *(part.hold_until_ms for part in parts)]) + _LONGER_MS

    def token(self, order: str, until_ms: int) -> str:
        """What opens an order's page until a moment, to the second."""
        said = UUID(order).bytes + (until_ms // 1000).to_bytes(_END_BYTES)
        return base64.urlsafe_b64encode(said + self._seal(b"link", said)).decode("ascii")

    def order_of(self, token: str, now_ms: int) -> str:
        """The order whose page a token opens.

        Raises Refused 404 `ORDER-UNKNOWN`, in the same words whatever is wrong with it; of a genuine one 410
        `FOLLOW-ENDED`.
        """
        try:
            read = base64.b64decode(token.encode("ascii"), altchars=b"-_", validate=True)
        except (UnicodeEncodeError, binascii.Error):
            raise unknown() from None
        said, seal = read[:-_SEAL_BYTES], read[-_SEAL_BYTES:]
        if len(token) != _TOKEN_LENGTH or not hmac.compare_digest(seal, self._seal(b"link", said)):
            raise unknown()
        if now_ms > int.from_bytes(said[_ID_BYTES:]) * 1000:
            raise Refused(410, "FOLLOW-ENDED", "The link has ended")
        return str(UUID(bytes=said[:_ID_BYTES]))

    def mark(self, *said: object) -> str:
        """What a form carries: that we made it, and from what the customer saw then."""
        return self._seal(b"form", "\x00".join(map(str, said)).encode()).hex()

    def _seal(self, what: bytes, said: bytes) -> bytes:
        return hmac.digest(self._key, what + b"\x00" + said, "sha256")[:_SEAL_BYTES]


def unknown() -> Refused:
    """No order is reached by this."""
    return Refused(404, "ORDER-UNKNOWN", "No order has this link")
