"""Messages about people, for the back office's own programs."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

from app.backend.people.staff import MOST_STORES, Staff
from app.domain.permissions import Role
from app.wire.fields import clean

_EXAMPLE: JsonDict = {
    "id": "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80",
    "name": "Ewa Nowak",
    "role": "manager",
    "stores": ["0417"],
    "login": "ewa",
    "everywhere": False,
}


def _ordinary(value: str) -> str:
    if not clean(value) or value != value.strip():
        raise ValueError("ordinary characters without spaces around are expected")
    return value


def _login(value: str) -> str:
    if value != value.casefold() or any(char.isspace() for char in value):
        raise ValueError("small letters without spaces are expected")
    return _ordinary(value)


Name = Annotated[str, Field(min_length=1, max_length=80), AfterValidator(_ordinary)]
Login = Annotated[str, Field(max_length=60), AfterValidator(_login)]
StoreId = Annotated[str, Field(min_length=1, max_length=20), AfterValidator(_ordinary)]


class PersonBody(BaseModel):
    """Somebody who works for the retailer; `login` is empty for those who never sign in to the back office."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{k: v for k, v in _EXAMPLE.items() if k != "id"}]}
    )

    name: Name
    role: Role
    stores: list[StoreId] = Field(default_factory=list, max_length=MOST_STORES)
    login: Login = ""
    everywhere: bool = False

    def staff(self, person: str) -> Staff:
        """The person with an id."""
        return Staff(person, self.name, self.role, tuple(sorted(set(self.stores))), self.login, self.everywhere)


class PersonMessage(PersonBody):
    """Somebody who works for the retailer, with their id."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    id: str

    @classmethod
    def of(cls, one: Staff) -> Self:
        """The message about a person."""
        return cls(
            id=one.id,
            name=one.name,
            role=one.role,
            stores=list(one.stores),
            login=one.login,
            everywhere=one.everywhere,
        )


class PeopleMessage(BaseModel):
    """All who work for the retailer, by name."""

    people: list[PersonMessage]


class PinBody(BaseModel):
    """A new PIN for the counter; it is kept so that nobody can read it again."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"pin": "27182818"}]})

    pin: str = Field(min_length=4, max_length=12)


class PasswordBody(BaseModel):
    """A new password for the back office."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"password": "a long sentence of hers"}]})

    password: str = Field(min_length=1, max_length=128)


class SignInBody(BaseModel):
    """Who signs in to the back office."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"login": "ewa", "password": "a long sentence of hers"}]}
    )

    login: str = Field(min_length=1, max_length=60)
    password: str = Field(min_length=1, max_length=128)


class SessionMessage(BaseModel):
    """The token of a session."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"token": "QkUu0sC2kTn0yT1pVtDk3wYbPz5nq0X4o1mR6aJc8hI"}]}
    )

    token: str


class Done(BaseModel):
    """It is done."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"done": True}]})

    done: bool = True
