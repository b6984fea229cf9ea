"""The back office's door: a form, a cookie that scripts cannot read, and who is behind it at every request."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette_admin.auth import AdminUser, AuthProvider
from starlette_admin.exceptions import LoginFailed
from starlette_admin.helpers import index_url, safe_redirect_url

from app.backend.backoffice.words import told
from app.backend.core import Core
from app.backend.people import signing_in
from app.backend.people.rights import OfficePerson
from app.backend.people.secrets import Safe
from app.backend.problems import Refused
from app.domain.permissions import Role

COOKIE = "omnitill_office"
PATH = "/office"
_NOBODY = OfficePerson("", "", Role.TRAINEE, everywhere=False, stores=frozenset())


@dataclass
class Visitor(AdminUser):
    """Who is signed in, as the admin library knows them."""

    person: OfficePerson = field(default=_NOBODY)


def visitor(request: Request) -> OfficePerson:
    """Who is signed in; somebody without any right when nobody is."""
    user = getattr(request.state, "admin_user", None)
    return user.person if isinstance(user, Visitor) else _NOBODY


class Door(AuthProvider):
    """Signs people in and out of the back office."""

    def __init__(self, core: Core, safe: Safe) -> None:
        super().__init__(allow_routes=["fonts"])
        self._core = core
        self._safe = safe

    async def login(self, username: str, password: str, remember_me: bool, request: Request) -> Response:
        """Open a session and give the browser its cookie. Raises LoginFailed."""
        del remember_me  # a session ends with the day: the machine may stand in a shop
        try:
            token = await run_in_threadpool(signing_in.sign_in, self._core, self._safe, username, password)
        except Refused as refused:
            raise LoginFailed(told(refused)) from refused
        fallback = index_url(request)
        wanted = safe_redirect_url(request.query_params.get("next") or fallback, request, fallback)
        response = RedirectResponse(wanted, status_code=303)
        response.set_cookie(
            COOKIE,
            token,
            max_age=signing_in.LASTS_MS // 1000,
            path=PATH,
            secure=not _on_loopback(request),
            httponly=True,
            samesite="strict",
        )
        return response

    async def logout(self, request: Request) -> Response:
        """End the session, here and at the backend."""
        token = request.cookies.get(COOKIE, "")
        await run_in_threadpool(self._core.database.write, lambda connection: signing_in.sign_out(connection, token))
        response = RedirectResponse(index_url(request), status_code=303)
        response.delete_cookie(COOKIE, path=PATH, httponly=True, samesite="strict")
        return response

    async def authenticate(self, request: Request) -> Visitor | None:
        """Who shows the cookie of a session that has not ended."""
        token = request.cookies.get(COOKIE, "")
        if not token or "/static/" in request.url.path:
            return None
        person = await run_in_threadpool(signing_in.signed_in_now, self._core, token)
        return None if person is None else Visitor(username=person.name, person=person)


def _on_loopback(request: Request) -> bool:
    """Whether the browser and the backend are one machine; anywhere else the cookie travels by TLS or not at all."""
    if request.url.scheme == "https":
        return False
    host = request.url.hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
