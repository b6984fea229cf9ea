"""Novitus printers, which take whole documents as JSON over HTTP (NoviAPI 1.0.4)."""
