"""A table of the backend as a page: looked at here, changed only by the functions that own it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from types import SimpleNamespace
from typing import Any, ClassVar, TypeVar

from sqlalchemy import BigInteger, ColumnElement, Connection, RowMapping, Select, Table, and_, false, func, or_, select
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette_admin.exceptions import ActionFailed, FormValidationError
from starlette_admin.export import BaseExporter
from starlette_admin.export.csv import CsvExporter
from starlette_admin.fields import EnumField, StringField
from starlette_admin.tools import iterdecode, iterencode
from starlette_admin.types import RequestAction
from starlette_admin.views import BaseModelView

from app.backend.backoffice.door import visitor
from app.backend.backoffice.views.parts import Part
from app.backend.backoffice.words import told
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.people.rights import OfficeAct, OfficePerson
from app.backend.problems import Refused

T = TypeVar("T")

_LARGEST = 2**63 - 1
_WHOLE = re.compile(r"-?[0-9]{1,19}")
_MOST_EXPORTED = 10_000


class TableView(BaseModelView):
    """Rows of one table, those of the visitor's stores; read-only unless a page says otherwise.

    `act` is what changing them needs.
    """

    table: ClassVar[Table]
    act: ClassVar[OfficeAct] = OfficeAct.LOOK
    pk_attr = "key_"
    page_size = 25
    page_size_options = (25, 50, 100)
    column_visibility = False
    importers = ()
    exporters: Sequence[BaseExporter | str] = (CsvExporter(escape_formulas=True),)
    search_highlight = False
    row_actions: Sequence[str] | None = ("view",)
    actions: Sequence[str] | None = ("export",)

    def __init__(self, core: Core) -> None:
        self.core = core
        columns = [one for one in self.fields if one.name in self.table.c]
        self.searchable_fields = [one.name for one in columns if type(one) in (StringField, EnumField)]
        self.sortable_fields = [one.name for one in columns]
        super().__init__()

    def is_accessible(self, request: Request) -> bool:
        """Whether the visitor may look."""
        return visitor(request).may(OfficeAct.LOOK)

    def can_create(self, request: Request) -> bool:
        """Nothing is made here."""
        return False

    def can_edit(self, request: Request) -> bool:
        """Nothing is changed here."""
        return False

    def can_delete(self, request: Request) -> bool:
        """Nothing is taken away here."""
        return False

    def can_import(self, request: Request) -> bool:
        """Nothing is brought in here."""
        return False

    def limits(self, person: OfficePerson) -> list[ColumnElement[bool]]:
        """What a row must fulfil to be seen by a person."""
        return in_stores(self.table, person)

    async def find_all(
        self,
        request: Request,
        skip: int = 0,
        limit: int = 100,
        q: str | None = None,
        sorts: Sequence[tuple[str, str]] | None = None,
        filters: Any = None,
    ) -> Sequence[Any]:
        """A page of rows; `q` is looked for in their texts."""
        query = self._searched(select(self.table), request, q).offset(min(skip, _LARGEST))
        query = query.limit(limit if limit > 0 else _MOST_EXPORTED)
        for name, direction in sorts or ():
            column = self.table.c.get(name)
            if column is None:
                continue  # the library sorts by its own key where a page names no order
            query = query.order_by(column.desc() if direction == "desc" else column)
        return await self._rows(query.order_by(*self.table.primary_key))

    async def count(self, request: Request, q: str | None = None, filters: Any = None) -> int:
        """How many rows there are."""
        query = self._searched(select(func.count()).select_from(self.table), request, q)
        read = self.core.database.read
        return int(await run_in_threadpool(read, lambda connection: connection.scalar(query)) or 0)

    async def find_by_pk(self, request: Request, pk: Any) -> Any:
        """The row of a key; None for one that cannot be a key."""
        found = await self.find_by_pks(request, [pk])
        return found[0] if found else None

    async def find_by_pks(self, request: Request, pks: list[Any]) -> Sequence[Any]:
        """The rows of keys; those that cannot be keys name none."""
        wanted = [clause for clause in map(self._clause, pks) if clause is not None]
        query = select(self.table).where(or_(false(), *wanted), *self.limits(visitor(request)))
        return await self._rows(query)

    async def create(self, request: Request, data: dict[str, Any]) -> Any:
        """Nothing is made here. Raises HTTPException 403."""
        raise HTTPException(403)

    async def edit(self, request: Request, pk: Any, data: dict[str, Any]) -> Any:
        """Nothing is changed here. Raises HTTPException 403."""
        raise HTTPException(403)

    async def delete(self, request: Request, pks: list[Any]) -> int | None:
        """Nothing is taken away here. Raises HTTPException 403."""
        raise HTTPException(403)

    async def handle_row_action(self, request: Request, pk: Any, name: str) -> Response | None:
        """Do what a button asks for; where the row is then here no more, its page is left for the list."""
        answer = await super().handle_row_action(request, pk, name)
        if answer is None and await self.find_by_pk(request, pk) is None:
            return JSONResponse({"redirect": str(request.url_for("office:list", key=self.key))})
        return answer

    def parts(self, connection: Connection, obj: Any, person: OfficePerson) -> Sequence[Part]:
        """What is shown below a row that is looked at."""
        return ()

    async def serialize(self, obj: Any, request: Request, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """A row as texts; with what belongs to it where it is looked at."""
        if request.state.action is RequestAction.DETAIL:
            read, person = self.core.database.read, visitor(request)
            work = partial(self.parts, obj=obj, person=person)
            request.state.parts = await run_in_threadpool(read, work)
        return await super().serialize(obj, request, *args, **kwargs)

    async def acting(self, request: Request, work: Callable[[OfficePerson], T]) -> T:
        """Run what a form asks for, off the event loop; a refusal is shown at the form's first field."""
        try:
            return await self._run(request, work)
        except Refused as refused:
            first = self.get_fields_list(request)[0]
            raise FormValidationError({first.name: told(refused)}) from refused

    async def doing(self, request: Request, work: Callable[[OfficePerson], T]) -> T:
        """Run what a button asks for, off the event loop; a refusal is shown above the table."""
        try:
            return await self._run(request, work)
        except Refused as refused:
            raise ActionFailed(told(refused)) from refused

    def now_ms(self) -> int:
        """The time now."""
        return to_ms(self.core.now())

    async def _run(self, request: Request, work: Callable[[OfficePerson], T]) -> T:
        person = visitor(request)
        person.require(self.act)
        return await run_in_threadpool(work, person)

    async def _rows(self, query: Select[Any]) -> list[SimpleNamespace]:
        read = self.core.database.read
        return await run_in_threadpool(
            read, lambda connection: [self._row(row) for row in connection.execute(query).mappings()]
        )

    def _row(self, row: RowMapping) -> SimpleNamespace:
        key = iterencode(str(row[column.name]) for column in self.table.primary_key)
        return SimpleNamespace(key_=key, **row)

    def _searched(self, query: Select[Any], request: Request, q: str | None) -> Select[Any]:
        query = query.where(*self.limits(visitor(request)))
        if not q:
            return query
        names = self.searchable_fields or ()
        return query.where(or_(*(self.table.c[name].icontains(q, autoescape=True) for name in names)))

    def _clause(self, pk: Any) -> ColumnElement[bool] | None:
        columns, parts = list(self.table.primary_key), iterdecode(str(pk))
        if len(parts) != len(columns):
            return None
        values: list[Any] = list(parts)
        for place, column in enumerate(columns):
            if isinstance(column.type, BigInteger):
                if not _WHOLE.fullmatch(parts[place]) or abs(int(parts[place])) > _LARGEST:
                    return None
                values[place] = int(parts[place])
        return and_(*(column == value for column, value in zip(columns, values, strict=True)))


def in_stores(table: Table, person: OfficePerson) -> list[ColumnElement[bool]]:
    """The condition that rows are of a person's stores; rows of all stores are for those who answer for them."""
    if person.everywhere or "store" not in table.c:
        return []
    return [table.c.store.in_(sorted(person.stores)) if person.stores else false()]
