"""Proofs about money, tried on a few hundred cases each; `proofs_money.main` runs them for longer."""

from collections.abc import Callable

import pytest

from tests.domain import proofs_money


@pytest.mark.parametrize("proof", proofs_money.PROOFS, ids=lambda proof: proof.__name__)
def test_holds_for_any_basket(proof: Callable[[], None]) -> None:
    proofs_money.run(proof, 150)
