"""People: who works where, as what, and what lets them in."""

from __future__ import annotations

from typing import Any, NoReturn

from sqlalchemy import ColumnElement, Connection, select
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin import EnumField, StringField, row_action
from starlette_admin.exceptions import ActionFailed, FormValidationError

from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Moment, Shown, YesNo
from app.backend.backoffice.forms import question, typed
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.core import Core
from app.backend.people import acting, staff
from app.backend.people.rights import OfficeAct, OfficePerson
from app.backend.people.secrets import Safe
from app.backend.people.staff import MOST_STORES, Staff
from app.backend.people.tables import person as table
from app.backend.people.tables import person_store
from app.backend.problems import Refused
from app.domain.permissions import Role
from app.wire.fields import clean
from app.wire.uuid7 import uuid7

ROLES = {
    Role.TRAINEE: _("Trainee"),
    Role.CASHIER: _("Cashier"),
    Role.SUPERVISOR: _("Supervisor"),
    Role.MANAGER: _("Manager"),
}


def _pin_form(_request: Request, _obj: Any) -> str:
    return question(typed("secret", _("New PIN"), "password"))


def _password_form(_request: Request, _obj: Any) -> str:
    return question(typed("secret", _("New password"), "password"))


class PeopleView(TableView):
    """All who work for the retailer; a manager of a shop sees those who work there."""

    table = table
    act = OfficeAct.PEOPLE
    key = "people"
    icon = "fa-solid fa-users"
    menu_label = _("People")
    display_name = _("person")
    fields = (
        Shown("id", label=_("Number"), exclude_from_list=True, exclude_from_create=True, exclude_from_edit=True),
        StringField("name", label=_("Name"), required=True, maxlength=80),
        EnumField("role", label=_("Role"), choices=list(ROLES.items()), required=True),
        StringField("login", label=_("Signs in as"), maxlength=60, help_text=_("Only for the back office")),
        StringField(
            "stores", label=_("Stores"), searchable=False, orderable=False, help_text=_("Numbers, with commas between")
        ),
        YesNo("everywhere", label=_("All stores")),
        Moment("since_ms", label=_("Since"), exclude_from_create=True, exclude_from_edit=True),
    )
    fields_default_sort = ("name",)
    row_actions = ("view", "edit", "pin", "password", "let_go")

    def __init__(self, core: Core, safe: Safe) -> None:
        self._safe = safe
        super().__init__(core)

    def can_create(self, request: Request) -> bool:
        """Managers take people on."""
        return visitor(request).may(self.act)

    def can_edit(self, request: Request) -> bool:
        """Managers change what people are."""
        return visitor(request).may(self.act)

    async def is_row_action_allowed(self, request: Request, name: str) -> bool:
        """Only who may change people sees the buttons that do."""
        if name in ("pin", "password", "let_go"):
            return visitor(request).may(self.act)
        return await super().is_row_action_allowed(request, name)

    def limits(self, person: OfficePerson) -> list[ColumnElement[bool]]:
        """Those who work here, in one of the visitor's stores."""
        if person.everywhere:
            return [table.c.active]
        places = select(person_store.c.person).where(person_store.c.store.in_(sorted(person.stores)))
        return [table.c.active, table.c.id.in_(places)]

    async def serialize(self, obj: Any, request: Request, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """A person with their stores."""
        query = select(person_store.c.store).where(person_store.c.person == obj.id).order_by(person_store.c.store)
        read = self.core.database.read
        found = await run_in_threadpool(read, lambda connection: connection.scalars(query).all())
        obj.stores = ", ".join(found)
        return await super().serialize(obj, request, *args, **kwargs)

    async def create(self, request: Request, data: dict[str, Any]) -> Any:
        """Take a person on."""
        wanted = _wanted(uuid7(), data)

        def work(asking: OfficePerson) -> None:
            _check(asking, wanted)
            self.core.database.write(lambda connection: staff.take_on(connection, asking.actor, wanted, self.now_ms()))

        await self.acting(request, work)
        return await self.find_by_pk(request, wanted.id)

    async def edit(self, request: Request, pk: Any, data: dict[str, Any]) -> Any:
        """Change what a person is."""
        wanted = _wanted(str(pk), data)

        def change(asking: OfficePerson) -> None:
            def write(connection: Connection) -> None:
                _check(asking, staff.known(connection, wanted.id))
                staff.change(connection, asking.actor, wanted, self.now_ms())

            _check(asking, wanted)
            self.core.database.write(write)

        await self.acting(request, change)
        return await self.find_by_pk(request, pk)

    @row_action(
        "pin",
        _("New PIN"),
        confirmation=_("The PIN signs in at every till of the person's stores."),
        submit_btn_text=_("Save"),
        icon_class="fa-solid fa-key",
        form=_pin_form,
        exclude_from_list=True,
    )
    async def pin(self, request: Request, pk: Any) -> Response | None:
        """Give a person a PIN."""
        secret = await _secret(request)

        def work(asking: OfficePerson) -> None:
            self._require(asking, str(pk))
            acting.give_pin(self.core, self._safe, asking.actor, str(pk), secret)

        await self.doing(request, work)
        return None

    @row_action(
        "password",
        _("New password"),
        confirmation=_("The password signs in to this back office. All sessions of the person end."),
        submit_btn_text=_("Save"),
        icon_class="fa-solid fa-lock",
        form=_password_form,
        exclude_from_list=True,
    )
    async def password(self, request: Request, pk: Any) -> Response | None:
        """Give a person a password."""
        secret = await _secret(request)

        def work(asking: OfficePerson) -> None:
            self._require(asking, str(pk))
            acting.give_password(self.core, self._safe, asking.actor, str(pk), secret)

        await self.doing(request, work)
        return None

    @row_action(
        "let_go",
        _("Let go"),
        confirmation=_("PIN, password and sessions end at once; tills learn of it at their next question."),
        submit_btn_text=_("Let go"),
        submit_btn_class="btn btn-danger",
        action_btn_class="btn btn-outline-danger",
        icon_class="fa-solid fa-user-slash",
        exclude_from_list=True,
    )
    async def let_go(self, request: Request, pk: Any) -> Response | None:
        """A person works here no more."""

        def work(asking: OfficePerson) -> None:
            self._require(asking, str(pk))
            if asking.id == str(pk):
                raise Refused(409, "PERSON-SELF", "Nobody lets themselves go")
            self.core.database.write(lambda connection: staff.let_go(connection, asking.actor, str(pk), self.now_ms()))

        await self.doing(request, work)
        return None

    def _require(self, asking: OfficePerson, person_id: str) -> None:
        _check(asking, self.core.database.read(lambda connection: staff.known(connection, person_id)))


def _check(asking: OfficePerson, member: Staff) -> None:
    """Nobody reaches people of stores that are not theirs, nor gives more than they have."""
    asking.require(OfficeAct.PEOPLE, *member.stores)
    if not asking.everywhere and (member.everywhere or not member.stores):
        raise Refused(403, "RIGHTS-DENIED", "The role does not allow this")


def _wanted(person_id: str, data: dict[str, Any]) -> Staff:
    stores = tuple(sorted({part.strip() for part in str(data.get("stores") or "").split(",") if part.strip()}))
    name, login = str(data["name"] or "").strip(), str(data["login"] or "").strip().casefold()
    sound = all(clean(text) and len(text) <= 80 for text in (name, login, *stores)) and len(stores) <= MOST_STORES
    sound &= data["role"] in set(Role)
    if not sound or not name or any(char.isspace() for char in login):
        _unreadable()
    return Staff(person_id, name, Role(data["role"]), stores, login, bool(data["everywhere"]))


def _unreadable() -> NoReturn:
    """Refuse what a form holds. Raises FormValidationError."""
    raise FormValidationError({"name": str(_("Something in the form cannot be read. Nothing was changed."))})


async def _secret(request: Request) -> str:
    secret = (await request.form()).get("secret")
    if not isinstance(secret, str) or not secret:
        raise ActionFailed(str(_("Something in the form cannot be read. Nothing was changed.")))
    return secret
