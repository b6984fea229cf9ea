"""The encrypted envelope of local messages: AES-256-CBC, HMAC-SHA256, keys drawn from a passphrase.

Adyen, "Protect local communications": 80 bytes of PBKDF2-HMAC-SHA1 with 4000 rounds are a key for the HMAC, a key for
the cipher and a starting vector, which is combined with a nonce for every message.
"""

import base64
import binascii
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

SALT = b"AdyenNexoV1Salt"
ROUNDS = 4000
HMAC_KEY, CIPHER_KEY, VECTOR = 32, 32, 16
CRYPTO_VERSION = 1
BLOCK_BITS = 128


class EnvelopeError(ValueError):
    """An envelope that was not sealed with our key, or is damaged."""


@dataclass(frozen=True, slots=True)
class SharedKey:
    """The key that the terminal and its tills share, as it is set up at the acquirer."""

    identifier: str
    version: int
    passphrase: str


@lru_cache(maxsize=8)
def _drawn(passphrase: str) -> tuple[bytes, bytes, bytes]:
    size = HMAC_KEY + CIPHER_KEY + VECTOR
    drawn = hashlib.pbkdf2_hmac("sha1", passphrase.encode(), SALT, ROUNDS, size)
    return drawn[:HMAC_KEY], drawn[HMAC_KEY : HMAC_KEY + CIPHER_KEY], drawn[-VECTOR:]


def seal(message: Mapping[str, Any], key: SharedKey) -> dict[str, Any]:
    """The envelope of a message, `{"SaleToPOIRequest": {"MessageHeader": ...}}`; the header stays readable."""
    (name, content), *_ = message.items()
    plain = json.dumps(message).encode()
    nonce = secrets.token_bytes(VECTOR)
    authentication, *_ = _drawn(key.passphrase)
    trailer = {
        "AdyenCryptoVersion": CRYPTO_VERSION,
        "Hmac": _text(hmac.digest(authentication, plain, "sha256")),
        "KeyIdentifier": key.identifier,
        "KeyVersion": key.version,
        "Nonce": _text(nonce),
    }
    blob = _text(_ciphered(plain, key, nonce, seal=True))
    return {name: {"MessageHeader": content["MessageHeader"], "NexoBlob": blob, "SecurityTrailer": trailer}}


def unseal(envelope: Mapping[str, Any], key: SharedKey) -> dict[str, Any]:
    """The message in an envelope, numbers as Decimal; raises EnvelopeError."""
    try:
        (sealed, *_) = envelope.values()
        trailer = sealed["SecurityTrailer"]
        nonce, told = base64.b64decode(trailer["Nonce"]), base64.b64decode(trailer["Hmac"])
        plain = _ciphered(base64.b64decode(sealed["NexoBlob"]), key, nonce, seal=False)
    except (KeyError, TypeError, AttributeError, ValueError, binascii.Error) as wrong:
        raise EnvelopeError("the envelope is damaged") from wrong
    authentication, *_ = _drawn(key.passphrase)
    if not hmac.compare_digest(told, hmac.digest(authentication, plain, "sha256")):
        raise EnvelopeError("the envelope was not sealed with our key")
    try:
        message = json.loads(plain, parse_float=Decimal)
    except ValueError as wrong:
        raise EnvelopeError("the envelope holds no message") from wrong
    if not isinstance(message, dict):
        raise EnvelopeError("the envelope holds no message")
    return message


def _ciphered(data: bytes, key: SharedKey, nonce: bytes, *, seal: bool) -> bytes:
    """Encrypt or decrypt; raises ValueError for data that was never encrypted so."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
    from cryptography.hazmat.primitives.padding import PKCS7

    _, secret, vector = _drawn(key.passphrase)
    start = bytes(ours ^ theirs for ours, theirs in zip(vector, nonce, strict=True))
    cipher = Cipher(algorithms.AES256(secret), modes.CBC(start))
    padding = PKCS7(BLOCK_BITS)
    if seal:
        padder, encryptor = padding.padder(), cipher.encryptor()
        padded = padder.update(data) + padder.finalize()
        return encryptor.update(padded) + encryptor.finalize()
    decryptor, unpadder = cipher.decryptor(), padding.unpadder()
    return unpadder.update(decryptor.update(data) + decryptor.finalize()) + unpadder.finalize()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
