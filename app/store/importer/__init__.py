"""Bringing CSV files into the local catalogue, row by row, with a reason for every row that is not taken."""

from app.store.importer.promotions import import_promotions
from app.store.importer.run import import_catalogue
from app.store.importer.stock import import_stock
from app.store.importer.summary import ImportSummary, Note, RowFault
from app.store.importer.tax import import_tax
from app.store.importer.tiles import import_tiles

__all__ = [
    "ImportSummary",
    "Note",
    "RowFault",
    "import_catalogue",
    "import_promotions",
    "import_stock",
    "import_tax",
    "import_tiles",
]
