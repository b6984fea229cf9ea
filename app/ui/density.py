"""How many pixels make a millimetre on this screen."""

LAYOUT_HEIGHT_MM = 192.0
LAYOUT_WIDTH_MM = 256.0
_SMALLEST_BELIEVED = 2.5
_LARGEST_BELIEVED = 16.0
_SNAP = 0.8


def density(width: float, height: float, physical: float | None, fixed: float | None = None) -> float:
    """Return pixels per millimetre for a window of `width` x `height` pixels.

    `physical` is what the screen says of itself, `fixed` what the shop has set for the device, which always wins.
    The layout needs 256 x 192 mm: a denser claim, an absurd one or none at all falls back to the density that fits
    the layout to the window; a claim within a fifth below it does too, so that common screens keep whole pixels.
    """
    if fixed is not None:
        return fixed
    fitting = min(height / LAYOUT_HEIGHT_MM, width / LAYOUT_WIDTH_MM)
    if physical is None or not _SMALLEST_BELIEVED <= physical <= _LARGEST_BELIEVED:
        return fitting
    return physical if physical < fitting * _SNAP else fitting
