"""Numeric currency codes that terminals use on their wires (ISO 4217)."""

NUMERIC = {
    "BGN": 975, "CHF": 756, "CZK": 203, "DKK": 208, "EUR": 978, "GBP": 826, "HUF": 348, "ILS": 376,
    "ISK": 352, "NOK": 578, "PLN": 985, "RON": 946, "RSD": 941, "SEK": 752, "TRY": 949, "UAH": 980, "USD": 840,
}  # fmt: skip
"""Numbers by letters."""
LETTERS = {number: letters for letters, number in NUMERIC.items()}
"""Letters by number."""
