"""Searching with three letters among all names, in every script, typical letters and the worst ones."""

from __future__ import annotations

import random
import time
from collections import Counter
from contextlib import closing
from itertools import islice

from app.bench.figures import Against, Figure, median, percentile
from app.bench.goods import SEED, names
from app.bench.plan import Plan
from app.bench.shop import large_catalogue
from app.store.catalogue.fold import words
from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.schema import connect

LETTERS = 3
_HITS = 50
_WORST = 60
_SAMPLE = 20_000
_LIMIT_MS = 50
_BARE = "the first 50 rows of the index of names, for the same letters"
_BARE_SQL = f"SELECT rowid FROM words WHERE words MATCH ? LIMIT {_HITS}"


def search_query(plan: Plan) -> list[Figure]:
    """Queries as the search box asks them, each beside a bare look into the index."""
    path = large_catalogue(plan)
    figures = []
    with closing(LocalCatalogue(path)) as catalogue, closing(connect(path)) as bare:
        for name, texts in (("typical", typical_texts(plan)), ("worst", worst_texts(plan))):
            ours, floors = [], []
            for place in range(max(plan.searches, len(texts))):
                text = texts[place % len(texts)]
                expression = " AND ".join(f'"{word}"*' for word in words(text))
                started = time.perf_counter()
                bare.execute(_BARE_SQL, (expression,)).fetchall()
                floors.append((time.perf_counter() - started) * 1000)
                started = time.perf_counter()
                catalogue.search(text, _HITS)
                ours.append((time.perf_counter() - started) * 1000)
                plan.tell(f"search_3_letters, {name}: {place} queries")
            figures += [
                Figure(f"search_query_{name}_p50", median(ours), "ms", median(floors), _BARE),
                Figure(
                    f"search_query_{name}_p99", percentile(ours, 99), "ms", percentile(floors, 99), _BARE,
                    Against.VALUE, _LIMIT_MS,
                ),
            ]  # fmt: skip
    return figures


def typical_texts(plan: Plan) -> list[str]:
    """The first three letters of words of random names."""
    chance = random.Random(SEED)
    some = chance.sample(list(islice(names(plan.products), _SAMPLE)), min(plan.products, plan.searches))
    return [chance.choice(words(name))[:LETTERS] for name in some]


def worst_texts(plan: Plan) -> list[str]:
    """Letters that most names have or start with, letters far apart in words, and single letters of three words."""
    starts: Counter[str] = Counter()
    insides: Counter[str] = Counter()
    firsts: Counter[str] = Counter()
    for name in islice(names(plan.products), _SAMPLE):
        for word in words(name):
            starts[word[:LETTERS]] += 1
            firsts[word[0]] += 1
            insides.update(word[at : at + LETTERS] for at in range(1, len(word) - LETTERS + 1))
    common = [letter for letter, _ in firsts.most_common(6)]
    rare = [letter for letter, _ in firsts.most_common()[-6:]]
    spread = [f"{a} {b}" for a in common for b in (*common, *rare) if a != b]
    triples = [f"{a} {b} {c}" for a in common[:3] for b in common[:3] for c in (*common[:3], *rare[:3])]
    frequent = [text for counter in (starts, insides) for text, _ in counter.most_common(_WORST)]
    only_inside = [text for text, _ in insides.most_common() if text not in starts][:_WORST]
    return [*frequent, *only_inside, *spread, *triples, "qqq", "żźć"]
