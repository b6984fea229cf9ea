"""Protocols named by role: what the services need, whoever gives it."""
