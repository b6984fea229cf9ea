"""Somebody who wants goods that are not theirs: passes and typed codes of every wrong kind, each from a seed."""

from __future__ import annotations

import base64
import random
import string
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.codes.own import OwnKind, decode_own, encode_own
from app.domain.order_code import ALPHABET, LENGTH, code_of
from app.wire.pickup_pass import NONCE_BYTES, PickupPass, sealed

_L = 2**252 + 27742317777372353535851937790883648493  # the order of Ed25519's group (RFC 8032, 5.1)
_BASE32 = string.ascii_uppercase + "234567"

Sign = Callable[[bytes], bytes]


@dataclass(frozen=True)
class Loot:
    """What the forger has seen: genuine passes and typed codes, of which some hold no more, and a key of their own."""

    passes: Sequence[str]
    codes: Sequence[str]
    ended_passes: Sequence[str]
    ended_codes: Sequence[str]
    now_s: int
    ours: Sign
    theirs: Sign
    key: int


class Forger:
    """Makes what does not hold; `kinds` are the ways to do so."""

    def __init__(self, loot: Loot, seed: int) -> None:
        self._loot = loot
        self._dice = random.Random(seed)
        self.kinds: Mapping[str, Callable[[], str]] = {
            "bits flipped": self._flipped,
            "characters changed": self._changed,
            "signed by another": self._foreign,
            "signed by another over what ours says": self._resigned,
            "expired": self._expired,
            "a nonce of its own": self._other_nonce,
            "under another key's number": self._other_number,
            "a signature that adds up": self._malleable,
            "spelt otherwise": self._respelt,
            "cut or longer": self._cut,
            "of another kind": self._other_kind,
            "noise": self._noise,
            "replaced or withdrawn": lambda: self._dice.choice(self._loot.ended_passes),
            "typed: guessed": self._guessed,
            "typed: nearly right": self._nearly,
            "typed: swapped": self._swapped,
            "typed: replaced or withdrawn": lambda: self._dice.choice(self._loot.ended_codes),
        }

    def forgeries(self, count: int) -> Iterator[tuple[str, str]]:
        """So many forgeries, each with its kind, all kinds in turn."""
        kinds = list(self.kinds.items())
        for n in range(count):
            kind, make = kinds[n % len(kinds)]
            yield kind, make()

    def _raw(self) -> bytearray:
        read = decode_own(self._dice.choice(self._loot.passes))
        assert read is not None
        return bytearray(base64.b32decode(read[1] + "=" * (-len(read[1]) % 8)))

    def _seen(self) -> PickupPass:
        raw = self._raw()
        order, nonce = raw[2:18].hex(), bytes(raw[18:26])
        since, until = int.from_bytes(raw[26:31]), int.from_bytes(raw[31:36])
        name = f"{order[:8]}-{order[8:12]}-{order[12:16]}-{order[16:20]}-{order[20:]}"
        return PickupPass(name, nonce, since, until, raw[1])

    def _flipped(self) -> str:
        raw = self._raw()
        for bit in self._dice.sample(range(len(raw) * 8), self._dice.choice((1, 1, 1, 2, 3))):
            raw[bit // 8] ^= 1 << bit % 8
        return _code(bytes(raw))

    def _changed(self) -> str:
        code = self._dice.choice(self._loot.passes)
        place = self._dice.randrange(2, len(code))
        other = self._dice.choice([char for char in _BASE32 if char != code[place]])
        changed = code[:place] + other + code[place + 1 :]
        return changed if self._dice.random() < 0.3 else _checked(changed[2:-1], code)

    def _foreign(self) -> str:
        return _of(replace(self._seen(), nonce=self._nonce()), self._loot.theirs)

    def _resigned(self) -> str:
        return _of(self._seen(), self._loot.theirs)

    def _expired(self) -> str:
        late = self._loot.now_s - self._dice.randrange(1, 10**8)
        return _of(replace(self._seen(), valid_until=late), self._loot.ours)

    def _other_nonce(self) -> str:
        return _of(replace(self._seen(), nonce=self._nonce()), self._loot.ours)

    def _other_number(self) -> str:
        number = (self._loot.key + self._dice.randrange(1, 256)) % 256
        return _of(replace(self._seen(), key=number), self._loot.ours)

    def _malleable(self) -> str:
        raw = self._raw()
        s = int.from_bytes(raw[-32:], "little") + _L
        raw[-32:] = s.to_bytes(32, "little")
        return _code(bytes(raw))

    def _respelt(self) -> str:
        read = decode_own(self._dice.choice(self._loot.passes))
        assert read is not None
        last = _BASE32[_BASE32.index(read[1][-1]) ^ 1]  # the one bit that 103 bytes leave over
        return encode_own(OwnKind.PICKUP, read[1][:-1] + last)

    def _cut(self) -> str:
        raw = bytes(self._raw())
        size = self._dice.choice([*range(3, len(raw)), *range(len(raw) + 1, 180)])
        return _code((raw + self._dice.randbytes(180))[:size])

    def _other_kind(self) -> str:
        code = self._dice.choice(self._loot.passes)
        return self._dice.choice(("P2", "V1", "R1", "p1", "")) + code[2:]

    def _noise(self) -> str:
        pool = self._dice.choice((_BASE32, string.printable, "\u0661\u200f\ud800\x00é" + _BASE32))
        return "P1" * self._dice.randrange(2) + "".join(self._dice.choices(pool, k=self._dice.randrange(310)))

    def _guessed(self) -> str:
        return code_of([self._dice.randrange(len(ALPHABET)) for _ in range(LENGTH - 1)])

    def _nearly(self) -> str:
        code = self._dice.choice(self._loot.codes)
        places = [ALPHABET.index(char) for char in code[:-1]]
        place = self._dice.randrange(len(places))
        places[place] = (places[place] + self._dice.randrange(1, len(ALPHABET))) % len(ALPHABET)
        return code_of(places) if self._dice.random() < 0.5 else "".join(ALPHABET[n] for n in places) + code[-1]

    def _swapped(self) -> str:
        code = list(self._dice.choice(self._loot.codes))
        a, b = self._dice.sample(range(LENGTH), 2)
        code[a], code[b] = code[b], code[a]
        return "".join(code)

    def _nonce(self) -> bytes:
        return self._dice.randbytes(NONCE_BYTES)


def _of(one: PickupPass, sign: Sign) -> str:
    return encode_own(OwnKind.PICKUP, sealed(one, sign))


def _code(raw: bytes) -> str:
    return encode_own(OwnKind.PICKUP, base64.b32encode(raw).decode("ascii").rstrip("="))


def _checked(payload: str, genuine: str) -> str:
    """The payload with a check character that is right, unless it is the genuine one again."""
    code = encode_own(OwnKind.PICKUP, payload)
    return code if code != genuine else code[:-1]
