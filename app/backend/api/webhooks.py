"""The routes about webhooks: a channel's own endpoints, and all of them for the back office."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Request
from sqlalchemy import Connection

from app.backend.access.channels import asking
from app.backend.api.channels_messages import Done
from app.backend.api.http import in_office, reading, writing
from app.backend.api.messages import Id
from app.backend.api.webhooks_messages import (
    ReplayRequest,
    SecretMessage,
    SecretRequest,
    WebhookMessage,
    WebhookRequest,
    WebhooksMessage,
)
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.events import endpoints, log
from app.backend.events.signing import secret_of
from app.backend.people.rights import OfficeAct
from app.backend.problems import Refused

WebhookId = Annotated[Id, Path()]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/webhooks` and `/v1/admin/webhooks`."""
    routes = APIRouter(tags=["webhooks"])
    _for_channels(core, routes)
    _for_the_back_office(core, routes)
    return routes


def _for_channels(core: Core, routes: APIRouter) -> None:
    @routes.get("/v1/webhooks")
    async def listed(request: Request) -> WebhooksMessage:
        """The channel's endpoints and how well telling them goes."""
        channel = await asking(core, request, None)
        found = await reading(core, lambda connection: endpoints.listed(connection, channel.id))
        return WebhooksMessage(webhooks=[WebhookMessage.of(one) for one in found])

    @routes.post("/v1/webhooks")
    async def add(asked: WebhookRequest, request: Request) -> SecretMessage:
        """Be told of events from now on; the answer holds the secret that signs them."""
        channel = await asking(core, request, None)

        def work(connection: Connection) -> endpoints.Endpoint:
            return endpoints.add(connection, channel, asked.id, asked.url, asked.kinds, to_ms(core.now()))

        one = await writing(core, work)
        return SecretMessage(id=one.id, secret=secret_of(core.key, channel.id, one.id, one.secret_n))

    @routes.delete("/v1/webhooks/{webhook}")
    async def remove(webhook: WebhookId, request: Request) -> Done:
        """Be told no more at an endpoint."""
        channel = await asking(core, request, None)

        def work(connection: Connection) -> None:
            one = endpoints.known(connection, webhook, channel.id)
            endpoints.remove(connection, channel.actor, one, to_ms(core.now()))

        await writing(core, work)
        return Done()

    @routes.post("/v1/webhooks/{webhook}/secret")
    async def rotate(webhook: WebhookId, asked: SecretRequest, request: Request) -> SecretMessage:
        """Sign with a new secret; for a while with the old one as well."""
        channel = await asking(core, request, None)

        def work(connection: Connection) -> int:
            one = endpoints.known(connection, webhook, channel.id)
            return endpoints.rotate(connection, channel.actor, one, asked.overlap_seconds * 1000, to_ms(core.now()))

        n = await writing(core, work)
        return SecretMessage(id=webhook, secret=secret_of(core.key, channel.id, webhook, n))

    @routes.post("/v1/webhooks/{webhook}/resume")
    async def resume(webhook: WebhookId, request: Request) -> Done:
        """Be told again at a paused endpoint, of all that was missed."""
        channel = await asking(core, request, None)

        def work(connection: Connection) -> None:
            one = endpoints.known(connection, webhook, channel.id)
            endpoints.resume(connection, channel.actor, one, to_ms(core.now()))

        await writing(core, work)
        return Done()

    @routes.post("/v1/webhooks/{webhook}/replay")
    async def replay(webhook: WebhookId, asked: ReplayRequest, request: Request) -> Done:
        """Be told again of what happened, from a time on or from behind an event on; events are kept for 90 days."""
        channel = await asking(core, request, None)

        def work(connection: Connection) -> None:
            one = endpoints.known(connection, webhook, channel.id)
            endpoints.replay(connection, channel.actor, one, _place(connection, asked), to_ms(core.now()))

        await writing(core, work)
        return Done()


def _for_the_back_office(core: Core, routes: APIRouter) -> None:
    @routes.get("/v1/admin/webhooks")
    async def every(request: Request) -> WebhooksMessage:
        """The endpoints of all channels, paused ones among them."""
        await in_office(core, request, OfficeAct.CHANNELS)
        found = await reading(core, endpoints.listed)
        return WebhooksMessage(webhooks=[WebhookMessage.of(one) for one in found])

    @routes.post("/v1/admin/webhooks/{webhook}/resume")
    async def resume_any(webhook: WebhookId, request: Request) -> Done:
        """Let any paused endpoint be told again."""
        actor = await in_office(core, request, OfficeAct.CHANNELS)

        def work(connection: Connection) -> None:
            one = endpoints.known(connection, webhook)
            endpoints.resume(connection, actor, one, to_ms(core.now()))

        await writing(core, work)
        return Done()


def _place(connection: Connection, asked: ReplayRequest) -> int:
    if asked.since is not None:
        return log.place_before(connection, to_ms(datetime.fromisoformat(asked.since)))
    place = log.place_of(connection, asked.after_event or "")
    if place is None:
        raise Refused(404, "EVENT-UNKNOWN", "No such event, or it is no longer kept")
    return place
