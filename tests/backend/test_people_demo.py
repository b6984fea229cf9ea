"""The demonstration's back office."""

from __future__ import annotations

from app.backend.backoffice.span import Span
from app.backend.backoffice.views.kpi import FIGURES
from app.backend.people import signing_in
from app.backend.people.rights import OfficePerson
from app.backend.people.secrets import Safe
from app.domain.permissions import Role
from app.main.demo_office import LOGIN, PASSWORD, fill_office
from tests.backend.backend_shop import Shop

EWA = OfficePerson("", "", Role.MANAGER, everywhere=True, stores=frozenset())


def test_a_visitor_signs_in_and_finds_four_weeks_counted(shop: Shop) -> None:
    shop.slot()
    fill_office(shop.core, "0417")
    assert signing_in.sign_in(shop.core, Safe(shop.core), LOGIN, PASSWORD)
    span = Span(shop.clock().date(), shop.clock().date(), "PLN", EWA)
    figures = [
        shop.core.database.snapshot(lambda connection, count=count: count(connection, span)) for count in FIGURES
    ]
    assert {"abandoned", "csat", "nps"} <= {figure.key for figure in figures if not figure.empty}
