"""Scales: what one may ask of any of them, and a driver for each protocol."""
