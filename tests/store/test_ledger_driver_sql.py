"""Statements for the driver keep every value a parameter."""

from __future__ import annotations

import pytest
from sqlalchemy import bindparam, select

from app.store import schema
from app.store.driver_sql import driver_sql

_P = schema.person.c


def test_a_statement_becomes_text_with_named_parameters() -> None:
    text = driver_sql(select(_P.name).where(_P.id == bindparam("id")))
    assert " ".join(text.split()) == "SELECT person.name FROM person WHERE person.id = :id"


def test_an_insert_fills_the_columns_it_is_asked_to() -> None:
    assert driver_sql(schema.person.insert(), "id", "role") == "INSERT INTO person (id, role) VALUES (:id, :role)"


def test_a_statement_with_a_value_of_its_own_is_declined() -> None:
    with pytest.raises(ValueError, match="a value of its own"):
        driver_sql(select(_P.name).where(_P.role == "cashier"))
