"""Scanned and typed codes: what a string is, decided from its text alone. Start at classify.classify."""
