"""Composition roots: they build adapters, services, view-models and the engine, and own the order of start and stop."""
