"""PINs and passwords as the backend keeps them: slow to check, and sealed with a key that is not in the database."""

from __future__ import annotations

import hashlib
import hmac
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.backend.core import Core
from app.backend.problems import busy
from app.wire.pins import PASSES, SALT_BYTES, secret_of

_NONCE_BYTES = 12
_AT_ONCE = 2  # checks that run at the same time: each takes its memory
_IN_LINE = 8  # and those that may wait for one; more would keep the terminals' requests from being answered


@dataclass(frozen=True, slots=True)
class SealedPin:
    """A PIN as it is kept: `sealed` holds what the slow step made of it, `mark` is equal for equal PINs."""

    salt: bytes
    sealed: bytes
    mark: bytes


class Safe:
    """Makes and opens what is kept of secrets. Slow by intention: never inside a transaction.

    Raises Refused 429 `BACKEND-BUSY` when too many are at it.
    """

    def __init__(self, core: Core) -> None:
        seed = core.key.private_bytes_raw()
        self._sealing = AESGCM(_key(seed, b"omnitill people sealing"))
        self._marking = _key(seed, b"omnitill people marking")
        self._mark_salt = hashlib.sha256(self._marking).digest()[:SALT_BYTES]
        self.memory_kib = core.settings.secret_memory_kib
        self._turns = threading.BoundedSemaphore(_AT_ONCE)
        self._places = threading.BoundedSemaphore(_IN_LINE)

    def seal(self, person: str, pin: str) -> SealedPin:
        """What to keep of a PIN: about a quarter of a second of work."""
        salt = os.urandom(SALT_BYTES)
        with self._turn():
            secret = secret_of(pin, salt, self.memory_kib)
            same = secret_of(pin, self._mark_salt, self.memory_kib)
        nonce = os.urandom(_NONCE_BYTES)
        sealed = nonce + self._sealing.encrypt(nonce, secret, person.encode())
        return SealedPin(salt, sealed, hmac.new(self._marking, same, hashlib.sha256).digest())

    def open(self, person: str, sealed: bytes) -> bytes | None:
        """The secret of a person's PIN; None when it was sealed by another backend or for somebody else."""
        try:
            return self._sealing.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], person.encode())
        except InvalidTag:
            return None

    def password(self, text: str) -> str:
        """What to keep of a password."""
        from argon2 import PasswordHasher

        with self._turn():
            hasher = PasswordHasher(time_cost=PASSES, memory_cost=self.memory_kib, parallelism=1)
            return hasher.hash(text.encode("utf-8", "surrogatepass"))

    def password_fits(self, kept: str, text: str) -> bool:
        """Whether a password is the one that was kept; takes as long when none was."""
        from argon2 import PasswordHasher
        from argon2.exceptions import VerifyMismatchError

        if not kept:
            self.password(text)
            return False
        try:
            with self._turn():
                return PasswordHasher().verify(kept, text.encode("utf-8", "surrogatepass"))
        except VerifyMismatchError:
            return False

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if not self._places.acquire(blocking=False):
            raise busy("many people sign in", 429)
        try:
            with self._turns:
                yield
        finally:
            self._places.release()


def office_key(core: Core) -> str:
    """The key that signs what the browser keeps for the back office's forms."""
    return _key(core.key.private_bytes_raw(), b"omnitill office cookies").hex()


def _key(seed: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, None, purpose).derive(seed)
