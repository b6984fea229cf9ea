"""What the routers share: made once at start, given to each, never global."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.backend.access.rates import Rates
from app.backend.admission import Admission
from app.backend.catalogue.snapshot import Snapshots
from app.backend.clock import Now
from app.backend.database import Database
from app.backend.hints import Hints
from app.backend.ledger.coalescing import Coalescer
from app.backend.metrics import Metrics
from app.backend.settings import Settings
from app.backend.terminals.registry import Terminal
from app.backend.together import Together


@dataclass(frozen=True, slots=True)
class Core:
    """The running backend's parts."""

    settings: Settings
    now: Now
    database: Database
    metrics: Metrics
    admission: Admission
    rates: Rates
    ledger: Coalescer
    terminals: Together[str, Terminal]
    snapshots: Snapshots
    hints: Hints
    key: Ed25519PrivateKey
    admin_token: str
