"""Barcode scanners: where scans come from and how keystrokes of a scanner are told from those of a person."""
