"""One code that stays in front of a scanner is one scan."""

REMEMBERED = 64


class HoldOff:
    """Tells new codes from those still in sight: each sighting within `window` seconds of the last one is the same."""

    def __init__(self, window: float) -> None:
        self._window = window
        self._seen: dict[str, float] = {}

    def is_new(self, code: str, now: float) -> bool:
        """Whether this sighting is a scan; `now` in seconds on a steady clock. With a window of 0 each one is."""
        if not self._window:
            return True
        last = self._seen.pop(code, None)
        self._seen[code] = now
        if len(self._seen) > REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return last is None or now - last > self._window
