"""How Alembic reaches the database: over the connection that the program gives it."""

from __future__ import annotations

from alembic import context

from app.backend import schema  # noqa: F401 - its tables are then known
from app.backend.columns import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
