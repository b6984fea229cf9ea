"""The client of the shared backend; the only importer of httpx."""
