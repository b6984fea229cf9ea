"""Telling customers what happened, by e-mail."""
