"""One row of a catalogue file as a product."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from app.domain.catalogue import Product, Unit
from app.domain.tax import TaxRules
from app.domain.tax_named import code_of, named
from app.store.importer.fields import clean, clean_name, currency_code, decimal_of, gtin_key, price_of, whole, yes_or_no
from app.store.importer.summary import RowFault, RowRefusal

COLUMNS = (
    "gtin", "name", "brand", "category", "quantity", "unit", "price", "currency", "sku", "tax_rate", "description",
    "image", "variant_of", "size", "colour", "material", "weighed", "min_age", "serial_required", "stock",
)  # fmt: skip
_OPTIONS = ("size", "colour", "material")
_STATED = {
    "price": "price",
    "tax": "tax_rate",
    "brand": "brand",
    "category": "category",
    "pack": "quantity",
    "description": "description",
    "image": "image",
    "variant_of": "variant_of",
    "min_age": "min_age",
    "serial_required": "serial_required",
}
# Pack sizes are printed, not sold by, so more units are known here than a till sells in.
_PACK_UNITS = frozenset({"", "pcs", "szt", "kg", "dag", "g", "mg", "l", "dl", "cl", "ml", "m", "cm", "mm"})
_COUNTED_UNITS = frozenset({"", "pcs", "szt"})
_WEIGHED = "weighed"


class ProductRows:
    """Reads rows of one header as products of a shop with one currency.

    A row is refused with RowRefusal. The sku is the canonical GTIN when the row has none of its own.
    """

    def __init__(self, header: Sequence[str], currency: str, tax: str, rules: TaxRules) -> None:
        self._at = {name: header.index(name) for name in COLUMNS if name in header}
        self._currency = currency
        self._tax = tax
        self._codes = named(rules)
        self._plain = set(self._at) <= {"gtin", "name"}

    def product(self, row: Sequence[str]) -> Product:
        """The product of a row. Raises RowRefusal."""
        at = self._at
        if self._plain:
            gtin = gtin_key(row[at["gtin"]])
            return Product(gtin, clean_name(row[at["name"]]), None, self._tax, (gtin,))
        return self._full(lambda name: row[at[name]] if name in at else "")

    def over(self, known: Product, product: Product) -> Product:
        """A known product as a row changes it: what the file has no column for stays as it was."""
        stated = {field: getattr(product, field) for field, column in _STATED.items() if column in self._at}
        if "price" in stated:
            stated |= {"prior": None, "prices": ()}
        if any(option in self._at for option in _OPTIONS):
            stated["options"] = product.options
        if product.weighed or "weighed" in self._at:
            stated |= {"weighed": product.weighed, "unit": product.unit}
        gtins = (*product.gtins, *(gtin for gtin in known.gtins if gtin not in product.gtins))
        return replace(known, name=product.name, gtins=gtins, **stated)

    def stock(self, row: Sequence[str]) -> Decimal | None:
        """The quantity on hand that a row states. Raises RowRefusal."""
        text = row[self._at["stock"]] if "stock" in self._at else ""
        return decimal_of(text, RowFault.QUANTITY_INVALID) if text.strip() else None

    def _full(self, field: Callable[[str], str]) -> Product:
        sku = clean(field("sku"), 64)
        code = field("gtin").strip()
        gtins: tuple[str, ...] = (gtin_key(code),) if code or not sku else ()
        name = clean_name(field("name"))
        price = price_of(field("price"), currency_code(field("currency"), self._currency))
        category = clean(field("category"), 200)
        unit = field("unit").strip().casefold()
        if unit not in _PACK_UNITS:
            raise RowRefusal(RowFault.UNIT_UNKNOWN)
        # Price transparency files say in the category that goods are weighed.
        weighed = yes_or_no(field("weighed")) or category.casefold() == _WEIGHED
        return Product(
            sku=sku or gtins[0],
            name=name,
            price=price,
            tax=self._tax_code(field("tax_rate").strip()),
            gtins=gtins,
            unit=_sold_by(unit) if weighed else Unit.PIECE,
            weighed=weighed,
            brand=clean(field("brand"), 200),
            category="" if category.casefold() == _WEIGHED else category,
            pack="" if weighed else _pack(field("quantity"), unit),
            description=clean(field("description")),
            image=clean(field("image"), 500),
            variant_of=clean(field("variant_of"), 64),
            options=tuple((name, text) for name in _OPTIONS if (text := clean(field(name), 100))),
            min_age=whole(field("min_age")),
            serial_required=yes_or_no(field("serial_required")),
        )

    def _tax_code(self, text: str) -> str:
        if not text:
            return self._tax
        if not self._codes:
            return clean(text, 16)
        code = code_of(text, self._codes)
        if code is None:
            raise RowRefusal(RowFault.TAX_UNKNOWN)
        return code


def _pack(quantity: str, unit: str) -> str:
    if not quantity.strip():
        return ""
    size = decimal_of(quantity).normalize()
    if size <= 0 or (size == 1 and unit in _COUNTED_UNITS):
        return ""
    return f"{size:f} {unit}".strip()


def _sold_by(unit: str) -> Unit:
    try:
        return Unit(unit)
    except ValueError:
        return Unit.KILOGRAM
