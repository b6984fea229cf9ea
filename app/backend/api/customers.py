"""Customers over HTTP: find, keep, change, merge. What is personal travels in bodies, never in addresses."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from sqlalchemy import Connection

from app.backend.access.channels import Scope
from app.backend.accounts.acting import Acting
from app.backend.api.customers_asking import acting
from app.backend.api.customers_messages import (
    ChangeRequest,
    ConsentRequest,
    ConsentsMessage,
    Cursor,
    CustomerMessage,
    CustomersMessage,
    HistoryMessage,
    MergeRequest,
    NewCustomer,
    NoteMessage,
    NoteRequest,
    SearchRequest,
    TimelineMessage,
)
from app.backend.api.http import reading, writing
from app.backend.api.messages import Id
from app.backend.core import Core
from app.backend.customers import consents, finding, merging, notes, records, timeline
from app.backend.customers.records import Customer

CustomerId = Annotated[Id, Path()]
Limit = Annotated[int, Query(ge=1, le=timeline.MOST)]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/customers` that everybody who serves a customer uses."""
    routes = APIRouter(prefix="/v1/customers", tags=["customers"])

    async def reader(request: Request) -> Acting:
        return await acting(core, request, Scope.CUSTOMERS_READ)

    async def writer(request: Request, store: str) -> Acting:
        return await acting(core, request, Scope.CUSTOMERS_WRITE, store)

    @routes.post("")
    async def create(asked: NewCustomer, request: Request) -> CustomerMessage:
        """Keep a customer; nobody is refused for being alike another, the answer names them."""
        by = await writer(request, asked.store)
        return told(await writing(core, lambda connection: records.create(connection, asked.id, asked.given(), by)))

    @routes.post("/search")
    async def search(asked: SearchRequest, request: Request) -> CustomersMessage:
        """Find customers by name, phone, e-mail or card, in any script."""
        await reader(request)
        by = None if asked.by is None else finding.By(asked.by)

        def work(connection: Connection) -> CustomersMessage:
            ids = finding.find(connection, by, asked.text, asked.after or "", asked.limit + 1)
            return page_of(connection, ids, asked.limit)

        return await reading(core, work)

    @routes.get("/{customer}")
    async def one(customer: CustomerId, request: Request) -> CustomerMessage:
        """A customer, also by the id of a record that was merged into theirs."""
        await reader(request)
        return told(await reading(core, lambda connection: records.read(connection, customer)))

    @routes.post("/{customer}/changes")
    async def change(customer: CustomerId, asked: ChangeRequest, request: Request) -> CustomerMessage:
        """Change fields; of two changes the one received last stands."""
        by, given = await writer(request, asked.store), asked.fields.given()
        return told(await writing(core, lambda connection: records.change(connection, customer, asked.id, given, by)))

    @routes.get("/{customer}/history")
    async def history(customer: CustomerId, request: Request) -> HistoryMessage:
        """Who changed what, and when; newest first."""
        await reader(request)
        changes = await reading(core, lambda connection: records.history(connection, customer))
        return HistoryMessage.model_validate({"changes": [asdict(change) for change in changes]})

    @routes.post("/{customer}/consents")
    async def consent(customer: CustomerId, asked: ConsentRequest, request: Request) -> ConsentsMessage:
        """Take down what a customer allows or withdraws, for one purpose."""
        by = await writer(request, asked.store)
        said = consents.Consent(asked.purpose, asked.granted, asked.at_ms, asked.source)
        now = await writing(core, lambda connection: consents.record(connection, customer, asked.id, said, by))
        return ConsentsMessage.model_validate({"consents": [asdict(one) for one in now]})

    @routes.get("/{customer}/consents")
    async def consented(customer: CustomerId, request: Request) -> ConsentsMessage:
        """What a customer allows now."""
        await reader(request)
        now = await reading(core, lambda connection: consents.of(connection, customer))
        return ConsentsMessage.model_validate({"consents": [asdict(one) for one in now]})

    @routes.post("/{customer}/notes")
    async def note(customer: CustomerId, asked: NoteRequest, request: Request) -> NoteMessage:
        """Write down a contact or a note."""
        by, kind = await writer(request, asked.store), notes.NoteKind(asked.kind)

        def work(connection: Connection) -> str:
            return notes.record(connection, customer, asked.id, kind, asked.text, asked.at_ms, by)

        return NoteMessage(customer=await writing(core, work), id=asked.id)

    @routes.get("/{customer}/timeline")
    async def happened(
        customer: CustomerId, request: Request, cursor: Cursor = "", limit: Limit = 50
    ) -> TimelineMessage:
        """Contacts, notes, sales, orders, consents and value, newest first."""
        await reader(request)
        moments, following = await reading(core, lambda connection: timeline.page(connection, customer, cursor, limit))
        return TimelineMessage.model_validate({"moments": [asdict(moment) for moment in moments], "next": following})

    @routes.post("/{customer}/merge")
    async def merge(customer: CustomerId, asked: MergeRequest, request: Request) -> CustomerMessage:
        """Make this record part of another; this id goes on finding it."""
        by = await writer(request, asked.store)
        return told(
            await writing(core, lambda connection: merging.merge(connection, customer, asked.into, asked.id, by))
        )

    return routes


def told(customer: Customer) -> CustomerMessage:
    """A customer as a message."""
    return CustomerMessage(
        id=customer.id,
        state=customer.state,
        revision=customer.revision,
        created_ms=customer.created_ms,
        changed_ms=customer.changed_ms,
        alike=list(customer.alike),
        **customer.fields,
    )


def page_of(connection: Connection, ids: list[str], limit: int) -> CustomersMessage:
    """A page of customers from one id more than it shows."""
    found = records.read_many(connection, ids[:limit])
    return CustomersMessage(
        customers=[told(customer) for customer in found], next=ids[limit - 1] if len(ids) > limit else None
    )
