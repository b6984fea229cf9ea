"""A made-up range of any size: the same goods for the same place, valid codes, names in many scripts."""

from __future__ import annotations

import csv
import gzip
import random
from collections.abc import Iterator
from pathlib import Path

from app.bench.words import HEADS, MIDDLES, SCRIPTS, SIZES, TAILS
from app.domain.catalogue import Product
from app.domain.codes.gtin import check_digit
from app.domain.money import Money

SEED = 20_240_229
CURRENCY = "PLN"
TAX = "A"
# Codes that start with 590 are those of Polish companies; the order of the numbers in a real range is no order.
_PREFIX = "590"
_STEP, _ROOM = 387_420_489, 10**9
_WEIGHTS = [script.share for script in SCRIPTS]


def gtin_at(place: int) -> str:
    """The printed 13 digits of the product at a place; different for every place below 10**9."""
    body = f"{_PREFIX}{place * _STEP % _ROOM:09d}"
    return body + check_digit(body)


def names(count: int) -> Iterator[str]:
    """The names of the first products of the range."""
    chance = random.Random(SEED)
    for script in chance.choices(SCRIPTS, _WEIGHTS, k=count):
        maker = chance.choice(HEADS) + chance.choice(MIDDLES) + chance.choice(TAILS)
        yield f"{chance.choice(script.nouns)} {chance.choice(script.kinds)} {maker} {chance.choice(SIZES)}"


def goods(count: int) -> Iterator[Product]:
    """The first products of the range, all of them priced."""
    for place, name in enumerate(names(count)):
        key = gtin_at(place).zfill(14)
        yield Product(key, name, Money(99 + place % 9900, CURRENCY), TAX, (key,))


def write_csv(path: Path, count: int) -> None:
    """A catalogue file of `gtin,name` rows, compressed, as large public lists of goods come."""
    with gzip.open(path, "wt", encoding="utf-8", newline="", compresslevel=1) as file:
        rows = csv.writer(file)
        rows.writerow(("gtin", "name"))
        rows.writerows((gtin_at(place), name) for place, name in enumerate(names(count)))
