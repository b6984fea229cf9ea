"""Who asks about customers and value: a terminal that signs, a channel with a key, or the back office."""

from __future__ import annotations

from fastapi import Request

from app.backend.access.channels import Scope, asking
from app.backend.accounts.acting import Acting
from app.backend.api.http import in_office, signed
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.people.rights import OfficeAct
from app.wire.signing import TERMINAL


async def acting(core: Core, request: Request, scope: Scope, store: str = "", *, terminals: bool = True) -> Acting:
    """Who asks, and when. A terminal acts in its own store, others in the one they name, or in none.

    Raises Refused 401 `AUTH-...`, 403 `SCOPE-MISSING`; with `terminals` false no terminal passes.
    """
    now_ms = to_ms(core.now())
    if terminals and TERMINAL.lower() in request.headers:
        terminal = await signed(core, request, await request.body())
        return Acting(terminal.actor, terminal.store, now_ms)
    if "." in request.headers.get("authorization", ""):  # a channel's key is `<key id>.<secret>`
        channel = await asking(core, request, scope)
        return Acting(channel.actor, store, now_ms)
    act = OfficeAct.VALUE if scope is Scope.VALUE_WRITE else OfficeAct.CUSTOMERS
    return await office(core, request, store, act)


async def office(core: Core, request: Request, store: str = "", act: OfficeAct = OfficeAct.CUSTOMERS) -> Acting:
    """The back office alone, who answers for all stores: customers belong to no single one.

    Raises Refused 401 `AUTH-ADMIN`, 403 `RIGHTS-DENIED`.
    """
    return Acting(await in_office(core, request, act), store, to_ms(core.now()))
