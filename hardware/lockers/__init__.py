"""Lockers: what one may ask of a wall of compartments, and the open protocol of PROTOCOL.md."""
