"""How Alembic reaches the database: over the connection that the program gives it."""

from __future__ import annotations

from alembic import context

from app.backend import clockwork, migrating, schema  # noqa: F401 - their tables are then known
from app.backend.access import tables as access  # noqa: F401 - the same
from app.backend.accounts import tables as accounts  # noqa: F401 - the same
from app.backend.backoffice import tables as backoffice  # noqa: F401 - the same
from app.backend.catalogue import tables as catalogue  # noqa: F401 - the same
from app.backend.columns import metadata
from app.backend.customers import tables as customers  # noqa: F401 - the same
from app.backend.events import tables as events  # noqa: F401 - the same
from app.backend.leading import tables as leading  # noqa: F401 - the same
from app.backend.ledger import tables as ledger  # noqa: F401 - the same
from app.backend.notifications import tables as notifications  # noqa: F401 - the same
from app.backend.orders import tables as orders  # noqa: F401 - the same
from app.backend.people import tables as people  # noqa: F401 - the same
from app.backend.phone_codes import tables as phone_codes  # noqa: F401 - the same
from app.backend.stock import tables as stock  # noqa: F401 - the same
from app.backend.tasks import tables as tasks  # noqa: F401 - the same

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
