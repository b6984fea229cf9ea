"""What is sold: products, prices, promotions, and how much of it is where."""

from __future__ import annotations

from starlette_admin import StringField

from app.backend.backoffice.fields import Amount, Moment, Quantity, Shown, Words
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.catalogue.tables import price, product, promotion
from app.backend.people.rights import OfficeAct
from app.backend.stock.tables import stock, stock_movement

REASONS = {
    "sale": _("Sale"),
    "refund": _("Refund"),
    "order": _("Order"),
    "count": _("Count"),
    "counted": _("Seen by a count"),
    "transfer_out": _("Sent to a store"),
    "transfer_in": _("Received from a store"),
    "receipt": _("Delivery"),
    "damage": _("Damage"),
    "correction": _("Correction"),
}


class ProductView(TableView):
    """Products as every terminal gets them."""

    table = product
    act = OfficeAct.CATALOGUE
    key = "products"
    icon = "fa-solid fa-tag"
    menu_label = _("Products")
    display_name = _("product")
    fields = (
        StringField("sku", label=_("Number")),
        StringField("name", label=_("Name")),
        StringField("brand", label=_("Brand")),
        StringField("category", label=_("Category")),
        StringField("tax", label=_("Tax class")),
        Moment("changed_ms", label=_("Changed")),
        Shown("body", label=_("All that terminals get"), exclude_from_list=True),
    )
    fields_default_sort = ("name",)


class PriceView(TableView):
    """Prices with the time they are good for; a price that was good once is never changed."""

    table = price
    act = OfficeAct.CATALOGUE
    key = "prices"
    icon = "fa-solid fa-coins"
    menu_label = _("Prices")
    display_name = _("price")
    fields = (
        StringField("sku", label=_("Product")),
        StringField("store", label=_("Store")),
        StringField("channel", label=_("Channel")),
        Amount("minor", label=_("Price")),
        Moment("valid_from", label=_("From")),
        Moment("valid_to", label=_("Until")),
        Moment("ended", label=_("Ended"), exclude_from_list=True),
        Moment("written_ms", label=_("Written"), exclude_from_list=True),
    )
    fields_default_sort = ("sku", ("valid_from", True))


class PromotionView(TableView):
    """Promotions with the days they run."""

    table = promotion
    act = OfficeAct.CATALOGUE
    key = "promotions"
    icon = "fa-solid fa-percent"
    menu_label = _("Promotions")
    display_name = _("promotion")
    fields = (
        StringField("id", label=_("Number")),
        StringField("name", label=_("Name")),
        StringField("store", label=_("Store")),
        StringField("channel", label=_("Channel")),
        Shown("valid_from", label=_("From")),
        Shown("valid_to", label=_("Until")),
        Shown("body", label=_("All that terminals get"), exclude_from_list=True),
    )
    fields_default_sort = ("name",)


class StockView(TableView):
    """What is on hand, promised and kept back, product by product."""

    table = stock
    act = OfficeAct.STOCK
    key = "stock"
    icon = "fa-solid fa-boxes-stacked"
    menu_label = _("Stock")
    display_name = _("stock")
    fields = (
        StringField("store", label=_("Store")),
        StringField("sku", label=_("Product")),
        Quantity("on_hand_e6", label=_("On hand"), class_="text-end"),
        Quantity("reserved_e6", label=_("Reserved"), class_="text-end"),
        Quantity("safety_e6", label=_("Safety"), class_="text-end"),
        Moment("counted_ms", label=_("Counted")),
        Moment("changed_ms", label=_("Changed")),
    )
    fields_default_sort = ("store", "sku")


class MovementView(TableView):
    """Why stock changed, newest first."""

    table = stock_movement
    act = OfficeAct.STOCK
    key = "movements"
    icon = "fa-solid fa-truck-ramp-box"
    menu_label = _("Movements")
    display_name = _("movement")
    fields = (
        Moment("moved_ms", label=_("At")),
        StringField("store", label=_("Store")),
        StringField("sku", label=_("Product")),
        Quantity("delta_e6", label=_("Change"), class_="text-end"),
        Words("reason", label=_("Reason"), words=REASONS),
        StringField("reference", label=_("Document")),
        Shown("actor", label=_("By"), exclude_from_list=True),
        Moment("booked_ms", label=_("Heard of"), exclude_from_list=True),
    )
    fields_default_sort = (("moved_ms", True),)
