"""Money, quantities, dates and times as text for people: the only place."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from functools import cache

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import NumberPattern, format_decimal, parse_pattern

from app.domain.money import digits_of

MINUS = "\u2212"


class Format:
    """Formats for one language. Amounts carry no currency: that is a word beside the figure."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = Locale.parse(_LOCALES.get(language, language))

    def amount(self, minor: int, currency: str) -> str:
        """Minor units as a figure with the currency's decimals and a true minus sign."""
        digits = digits_of(currency)
        text = format_decimal(Decimal(abs(minor)).scaleb(-digits), _amount_pattern(digits), locale=self._locale)
        return f"{MINUS}{text}" if minor < 0 else text

    def currency_word(self, currency: str) -> str:
        """The word beside an amount: what the reader's country writes ("zł"), else the ISO code."""
        return _HOME_WORDS.get((self.language, currency), currency)

    def quantity(self, value: Decimal, *, measured: bool = False) -> str:
        """A quantity: whole pieces plainly, measured goods with three decimals."""
        pattern = _pattern("#,##0.000") if measured else _pattern("#,##0.###")
        text = format_decimal(abs(value), pattern, locale=self._locale)
        return f"{MINUS}{text}" if value < 0 else text

    def percent(self, fraction: Decimal) -> str:
        """A fraction as a percentage ("15 %")."""
        return f"{format_decimal(fraction * 100, '#,##0.##', locale=self._locale)}\u00a0%"

    def number(self, value: int) -> str:
        """A whole number, grouped."""
        return str(format_decimal(value, "#,##0", locale=self._locale))

    def time(self, moment: str) -> str:
        """Hours and minutes of an RFC 3339 moment."""
        return str(format_time(datetime.fromisoformat(moment), "HH:mm", locale=self._locale))

    def date(self, day: date) -> str:
        """A day with its month in words."""
        return str(format_date(day, "d MMMM y", locale=self._locale))

    def date_time(self, moment: str) -> str:
        """A day and a time, for receipts."""
        when = datetime.fromisoformat(moment)
        return f"{format_date(when, 'dd.MM.yyyy', locale=self._locale)} {when:%H:%M}"

    def amount_typed(self, text: str, currency: str) -> int | None:
        """Minor units that a person typed on keys ("12,5", "12.50"); None when it is not an amount."""
        plain = text.strip().replace("\u00a0", "").replace(" ", "").replace(",", ".")
        try:
            value = Decimal(plain).scaleb(digits_of(currency)) if plain else None
        except ArithmeticError:
            return None
        if value is None or not value.is_finite() or value != value.to_integral_value() or abs(value) > 10**12:
            return None
        return int(value)


_LOCALES = {"en": "en_GB", "pl": "pl_PL", "de": "de_DE", "uk": "uk_UA", "ru": "ru_RU"}
_HOME_WORDS = {("pl", "PLN"): "zł", ("de", "EUR"): "€", ("uk", "UAH"): "₴"}


@cache
def _amount_pattern(digits: int) -> NumberPattern:
    return _pattern("#,##0." + "0" * digits if digits else "#,##0")


@cache
def _pattern(text: str) -> NumberPattern:
    # Every amount of every row is formatted while a scan waits for its frame: patterns are read once.
    return parse_pattern(text)
