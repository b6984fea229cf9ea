"""What is kept of codes that are worth money: a keyed hash, useless to whoever reads the database alone."""

from __future__ import annotations

import hashlib
import hmac
import unicodedata

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.wire.fields import BadMessage

CODE_LENGTH = 16  # 80 random bits
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
_SHORTEST, _LONGEST = 8, 40


class CardKey:
    """Hashes the codes of gift cards, and makes them for cards that have none printed on them."""

    def __init__(self, server_key: Ed25519PrivateKey) -> None:
        self._key = hmac.digest(server_key.private_bytes_raw(), b"omnitill-gift-card-1", "sha256")

    def hash_of(self, code: str) -> bytes:
        """The keyed hash of a code in its one form."""
        return hmac.digest(self._key, code.encode(), hashlib.sha256)

    def code_for(self, card: str) -> str:
        """The code of a card by its id: the same whenever it is asked for, guessed by nobody without the key."""
        bits = int.from_bytes(hmac.digest(self._key, b"code\x00" + card.encode(), "sha256")[:10], "big")
        return "".join(_ALPHABET[bits >> 5 * place & 31] for place in reversed(range(CODE_LENGTH)))


def normal(typed: str) -> str:
    """A code as typed or scanned, in its one form: upper case, without spaces and hyphens. Raises BadMessage."""
    folded = unicodedata.normalize("NFKC", typed).upper()
    code = "".join(char for char in folded if char not in " -")
    if not _SHORTEST <= len(code) <= _LONGEST or not (code.isascii() and code.isalnum()):
        raise BadMessage(f"code: {_SHORTEST} to {_LONGEST} letters and digits are expected")
    return code
