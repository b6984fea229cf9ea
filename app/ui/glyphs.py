"""What stands for a product on the screen: its picture when the shop has one, else the pictogram of its kind."""

from __future__ import annotations

from functools import lru_cache
from pathlib import PurePosixPath

from PySide6.QtCore import QUrl

from app.domain.catalogue import Product
from app.ui.resources import resource

DEMO = "demo:"
UNKNOWN_KIND = "package"

# The first word that a product's name or category holds decides; narrow words stand before wide ones.
# A blank ends words that others begin with: butter is no "but", a candle is no "can".
_KINDS = (
    ("kajzerka", "roll"), ("bułka", "roll"), ("roll", "roll"), ("brötchen", "roll"), ("baguette", "baguette"),
    ("chleb", "loaf"), ("brot", "loaf"), ("bread", "loaf"), ("bakery", "loaf"), ("piekarnia", "loaf"),
    ("cake", "layer-cake"), ("drożdż", "layer-cake"), ("cookie", "cookie"), ("ciast", "cookie"),
    ("banan", "banana"), ("apple", "apple"), ("jabł", "apple"), ("apfel", "apple"), ("lemon", "lemon-whole"),
    ("cytryn", "lemon-whole"), ("tomato", "tomato"), ("pomidor", "tomato"), ("potato", "potato"),
    ("ziemniak", "potato"), ("carrot", "carrot"), ("marchew", "carrot"), ("onion", "onion"), ("cebul", "onion"),
    ("pepper", "bell-pepper"), ("papryk", "bell-pepper"), ("cucumber", "cucumber"), ("ogór", "cucumber"),
    ("fruit", "apple"), ("owoc", "apple"), ("vegetable", "carrot"), ("warzyw", "carrot"), ("veg", "carrot"),
    ("yoghurt", "yoghurt"), ("yogurt", "yoghurt"), ("jogurt", "yoghurt"), ("cheese", "cheese"), ("ser ", "cheese"),
    ("egg", "eggs"), ("jaj", "eggs"), ("milk", "milk"), ("mleko", "milk"), ("dairy", "milk"), ("nabiał", "milk"),
    ("beer", "beer"), ("piwo", "beer"), ("bier", "beer"), ("wine", "glass"), ("wino", "glass"),
    ("take-away", "take-away"), ("coffee", "coffee"), ("kawa", "coffee"), ("kaffee", "coffee"), ("tea ", "cup"),
    ("can ", "can"), ("puszk", "can"), ("water", "bottle"), ("woda", "bottle"), ("drink", "bottle"),
    ("napoj", "bottle"), ("juice", "bottle"), ("fish", "fish"), ("ryb", "fish"), ("meat", "meat"), ("mięs", "meat"),
    ("sausage", "sausage"), ("pizza", "pizza"), ("ice ", "ice-cream"), ("candy", "candy"), ("słody", "candy"),
    ("shirt", "shirt-button"), ("koszul", "shirt-button"), ("hemd", "shirt-button"), ("jacket", "jacket"),
    ("kurtk", "jacket"), ("shoe", "shoe"), ("but ", "shoe"), ("buty ", "shoe"), ("sock", "sock"), ("skarpet", "sock"),
    ("hat ", "hat"), ("mütze", "hat"), ("cloth", "hanger"), ("apparel", "hanger"), ("odzież", "hanger"), ("mug", "mug"),
    ("kubek", "mug"), ("flower", "bouquet"), ("bukiet", "bouquet"), ("gazet", "news"), ("news", "news"),
    ("gift card", "present-card"), ("bag", "paper-carrier"), ("torb", "paper-carrier"), ("phone", "device-mobile"),
    ("telefon", "device-mobile"), ("electronic", "plug"), ("toy", "gift"), ("baby", "baby-bottle"),
    ("service", "scissors"), ("usług", "scissors"), ("book", "book"), ("soap", "wash"), ("clean", "wash"),
)  # fmt: skip


@lru_cache(maxsize=4096)
def glyph_of(product: Product) -> str:
    """The pictogram of a product's kind."""
    for text in (f" {product.name.lower()} ", f" {product.category.lower()} "):
        for word, glyph in _KINDS:
            if f" {word}" in text:
                return glyph
    return UNKNOWN_KIND


@lru_cache(maxsize=4096)
def picture_of(image: str) -> str:
    """The picture a product names, as a file URL: `demo:NAME` is one of the demo's, any other name one of the shop's.

    Empty when there is none; a name never leads out of the two folders.
    """
    folder = "demo" if image.startswith(DEMO) else "pictures"
    name = PurePosixPath(image.removeprefix(DEMO))
    if not image or name.is_absolute() or ".." in name.parts:
        return ""
    file = resource(folder, *name.parts)
    return QUrl.fromLocalFile(str(file)).toString() if file.is_file() else ""
