"""How a till's screen is to look: language, colours, text size, as chosen in its settings."""

from __future__ import annotations

from dataclasses import dataclass

from app.main.parts import TillParts


@dataclass(frozen=True, slots=True)
class Look:
    """What the screen is made with."""

    language: str
    scheme: str
    text_size: float

    @classmethod
    def stored(cls, parts: TillParts) -> Look:
        """What was chosen on this till, else what its file says."""
        settings = parts.settings

        def read() -> Look:
            kept = parts.ledger.settings
            return cls(
                kept.get("language", settings.language),
                kept.get("scheme", settings.theme),
                float(kept.get("text_size", "1.0")),
            )

        return parts.db.call(read)
