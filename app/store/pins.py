"""How a PIN is kept, so that neither a copied ledger nor a fast machine gives it away."""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass
from pathlib import Path

from app.domain.refusals import Refusal
from app.store.opening import sync_directory
from app.wire.people import Member, PeopleAnswer
from app.wire.pins import fits, secret_of

SHIPPED = "shipped$"  # how a verifier begins that the backend made
_PEPPER_BYTES = 32


@dataclass(frozen=True, slots=True)
class Cost:
    """How slow a check is: argon2id memory in KiB and passes. The default takes about 130 ms on two small cores."""

    memory_kib: int = 65536
    passes: int = 3


class Keeper:
    """Makes and checks verifiers: argon2id over HMAC-SHA-256 with this installation's pepper, a file of its own."""

    def __init__(self, pepper_file: Path, cost: Cost) -> None:
        self._file = pepper_file
        self._cost = cost
        self._pepper = b""

    def verifier(self, person_id: str, pin: str) -> str:
        """What to store for a person's PIN."""
        from argon2 import PasswordHasher

        hasher = PasswordHasher(time_cost=self._cost.passes, memory_cost=self._cost.memory_kib, parallelism=1)
        return hasher.hash(self._keyed("pin", person_id, pin))

    def fits(self, verifier: str, person_id: str, pin: str) -> bool:
        """Whether a PIN is the one a verifier was made of."""
        from argon2 import PasswordHasher
        from argon2.exceptions import VerifyMismatchError

        if verifier.startswith(SHIPPED):
            return self._fits_shipped(verifier, person_id, pin)
        try:
            return PasswordHasher().verify(verifier, self._keyed("pin", person_id, pin))
        except VerifyMismatchError:
            return False

    def badge(self, text: str) -> str:
        """What to store for a badge; the same badge always gives the same."""
        return self._keyed("badge", "", text).hex()

    def backend_pepper(self) -> bytes:
        """The pepper that the backend makes this terminal's verifiers with; what it gives away tells of no other."""
        return self._keyed("backend", "", "")

    def ensure_pepper(self) -> None:
        """Make the pepper of a new installation, durable before its first use. One that is there stays."""
        if self._file.exists():
            return
        handle = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(os.urandom(_PEPPER_BYTES))
            file.flush()
            os.fsync(file.fileno())
        sync_directory(self._file.parent)

    def _fits_shipped(self, verifier: str, person_id: str, pin: str) -> bool:
        memory, passes, salt, made, store = verifier.removeprefix(SHIPPED).split("$", 4)
        secret = secret_of(pin, bytes.fromhex(salt), int(memory), int(passes))
        return fits(bytes.fromhex(made), self.backend_pepper(), store, person_id, secret)

    def _keyed(self, purpose: str, person_id: str, text: str) -> bytes:
        if not self._pepper:
            pepper = self._file.read_bytes() if self._file.exists() else b""
            if len(pepper) != _PEPPER_BYTES:
                raise Refusal("PIN-KEY-MISSING", file=self._file.name)
            self._pepper = pepper
        message = "\x00".join((purpose, person_id, text)).encode("utf-8", "surrogatepass")
        return hmac.new(self._pepper, message, hashlib.sha256).digest()


def shipped_verifier(member: Member, answer: PeopleAnswer, store: str) -> str:
    """What to store for the PIN of somebody whom the backend told of."""
    cost = f"{answer.memory_kib}${answer.passes}"
    return f"{SHIPPED}{cost}${member.salt.hex()}${member.verifier.hex()}${store}"
