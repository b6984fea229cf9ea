"""The back office, put together and mounted at `/office`."""

from __future__ import annotations

import logging

from fastapi import FastAPI
from jinja2 import FileSystemLoader
from sqlalchemy.exc import DataError, SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette_admin import BaseAdmin, DropDown, I18nConfig
from starlette_admin.theme import DefaultTheme, TablerSettings

from app.backend.backoffice.door import PATH, Door
from app.backend.backoffice.files import TEMPLATES, resource
from app.backend.backoffice.guard import Guard, Marked
from app.backend.backoffice.views import (
    access,
    customer,
    customers,
    goods,
    kpi,
    ledger,
    messages,
    orders,
    people,
    products,
    promotions,
    terminals,
    webhooks,
)
from app.backend.backoffice.words import LANGUAGES, _, learn_polish, told
from app.backend.core import Core
from app.backend.people.secrets import Safe, office_key
from app.backend.problems import Refused

_THEMES = ("light", "dark")


class Look(DefaultTheme):
    """The admin library's theme in the shop's colours; light or dark as the visitor chose."""

    def __init__(self) -> None:
        super().__init__(TablerSettings(base=None, primary=None, radius=None))

    def html_attrs(self, request: Request) -> dict[str, str]:
        """The chosen theme; without a choice the page follows the machine's."""
        chosen = request.cookies.get("omnitill_theme", "")
        return {"data-bs-theme": chosen, "data-chosen": "1"} if chosen in _THEMES else {"data-bs-theme": "light"}


def mount(app: FastAPI, core: Core) -> None:
    """Put the back office into the application."""
    learn_polish()
    logging.getLogger("starlette_admin").setLevel(logging.CRITICAL)  # it writes the names that people sign in with
    safe = Safe(core)
    admin = BaseAdmin(
        title="Omnitill",
        base_url=PATH,
        route_name="office",
        additional_loaders=[FileSystemLoader(TEMPLATES)],
        static_dir=str(resource("backoffice")),
        index_view=kpi.KpiView(core),
        theme=Look(),
        auth_provider=Door(core, safe),
        secret_key=office_key(core),
        i18n_config=I18nConfig(language_switcher=list(LANGUAGES)),
    )
    loader = admin.templates.env.loader
    assert loader is not None
    admin.templates.env.loader = Marked(loader)
    for view in _views(core, safe):
        admin.add_view(view)
    admin.routes.append(Mount("/fonts", StaticFiles(directory=resource("fonts")), name="fonts"))
    admin.middlewares.insert(0, Middleware(Guard))
    admin.mount_to(app)
    _tell_refusals(admin)


def _views(core: Core, safe: Safe) -> list[DropDown]:
    attention = [ledger.QuarantineView(core), ledger.DifferenceView(core), ledger.AlarmView(core)]
    tills = [ledger.SaleView(core), ledger.ShiftView(core)]
    work = [orders.OrderView(core), orders.OrderLineView(core), orders.OrderEventView(core)]
    shelf = [products.ProductView(core), goods.PriceView(core), promotions.PromotionView(core)]
    room = [goods.StockView(core), goods.MovementView(core), goods.TransferView(core)]
    buyers = [
        customer.CustomerView(core),
        customers.AccountView(core),
        customers.GiftCardView(core),
        customers.VoucherView(core),
        messages.MessageView(core),
    ]
    staff = [people.PeopleView(core, safe), terminals.TerminalView(core), terminals.EnrolView(core)]
    asking = [
        access.ChannelView(core),
        access.KeyView(core),
        access.NewKeyView(core),
        webhooks.WebhookView(core),
        access.AuditView(core),
    ]
    return [
        DropDown(_("Attention"), list(attention)),
        DropDown(_("Tills"), list(tills)),
        DropDown(_("Orders"), list(work)),
        DropDown(_("Catalogue"), list(shelf)),
        DropDown(_("Stock"), list(room)),
        DropDown(_("Customers"), list(buyers)),
        DropDown(_("People and terminals"), list(staff)),
        DropDown(_("Access"), list(asking)),
    ]


def _tell_refusals(admin: BaseAdmin) -> None:
    """Every error leaves as a page in the reader's language, with a code for who helps them."""

    async def on_refused(request: Request, error: Exception) -> Response:
        assert isinstance(error, Refused)
        return await page(request, HTTPException(error.status, told(error)))

    async def on_number(request: Request, _error: Exception) -> Response:
        return await page(request, HTTPException(400))

    async def on_database(request: Request, error: Exception) -> Response:
        if isinstance(error, DataError):
            return await on_number(request, error)
        return await page(request, HTTPException(503, told(Refused(503, "DATABASE-DOWN", ""))))

    async def page(request: Request, error: HTTPException) -> Response:
        return await admin._render_error(request, error)

    admin.app.add_exception_handler(Refused, on_refused)
    admin.app.add_exception_handler(OverflowError, on_number)
    admin.app.add_exception_handler(SQLAlchemyError, on_database)
