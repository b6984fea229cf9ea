"""The back office in the browser, and what it counts."""
