"""Displays for customers: lines of cells on a pole, and a window on a second screen."""
