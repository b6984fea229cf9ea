"""Drawing what scanners read, for pages."""

from __future__ import annotations


def qr_path(text: str) -> tuple[int, str]:
    """A QR code: its side in modules with the quiet zone, and the dark modules as the path of an SVG drawing."""
    from qrcode.constants import ERROR_CORRECT_M  # type: ignore[import-untyped]  # qrcode ships no types
    from qrcode.main import QRCode  # type: ignore[import-untyped]  # the same

    code = QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(text)
    code.make()
    modules = code.get_matrix()
    dark = (f"M{x},{y}h1v1h-1z" for y, row in enumerate(modules) for x, on in enumerate(row) if on)
    return len(modules), "".join(dark)
