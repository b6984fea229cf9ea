"""Threads and lifetime. Knows Qt's event loop, nothing of the trade."""
