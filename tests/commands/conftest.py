"""Commands speak through Qt's application. It must not end with the first of them: tests of pages need it whole."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> QGuiApplication:
    """One application for all that run in this process."""
    return qapp
