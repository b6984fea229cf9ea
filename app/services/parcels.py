"""Labels of parcels: one for each bag, printed when somebody asks, and never a second one in silence."""

from __future__ import annotations

from app.domain.order_code import short
from app.domain.parcel_code import Bag, bag_code
from app.domain.parcel_label import ParcelLabel, initials_of
from app.ports.clock import Ids
from app.ports.devices import EffectOutcome
from app.ports.labels import LabelPrinter
from app.wire.order_view import OrderView


class ParcelLabels:
    """Prints on the devices' lane. The order stays as it is, whatever becomes of a label: the outcome says."""

    def __init__(self, printer: LabelPrinter, ids: Ids, shop: str) -> None:
        self._printer = printer
        self._ids = ids
        self._shop = shop

    @property
    def present(self) -> bool:
        """Whether there is a printer for labels."""
        return self._printer.present

    def print_bag(self, view: OrderView, number: int, of: int, note: str = "") -> EffectOutcome:
        """One bag's label; `note` says of one printed anew that it is."""
        one = view.fulfilment
        label = ParcelLabel(
            order=short(view.code),
            initials=initials_of(view.customer.replace("…", " ")),
            place=one.bin,
            code=bag_code(Bag(one.id, number, of)),
            bag=number,
            bags=of,
            shop=self._shop,
            note=note,
        )
        return self._printer.print_label(self._ids.new(), label)
