"""Revisions of the ledger's tables. Alembic is imported only when one has to run."""
