"""The suite's surroundings: no screen, no sound, a home of its own; and fixtures that make surprises fail.

Environment variables are set before Qt is imported. See tests/fixtures for what each fixture does.
"""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

HOME = Path(tempfile.mkdtemp(prefix="omnitill-tests-"))
PLACES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["HOME"] = str(HOME)
for variable in PLACES:
    place = HOME / variable.lower()
    place.mkdir(mode=0o700)
    os.environ[variable] = str(place)

# The ordinary suite judges one state of the code alike every time; the long proofs draw new examples at every run.
settings.register_profile("steady", derandomize=True)
settings.register_profile("drawn", derandomize=False)
settings.load_profile("steady")

pytest_plugins = ("tests.fixtures.leaks", "tests.fixtures.logs", "tests.fixtures.postgres")


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application is Qt Quick alone, so its tests run without widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication
