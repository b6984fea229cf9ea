"""The local catalogue: products, codes, stock, promotions and tax in one disposable file, with search over them."""

from app.store.catalogue.reader import LocalCatalogue

__all__ = ["LocalCatalogue"]
