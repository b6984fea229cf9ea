"""POSNET fiscal printers, by POSNET's specification POT-I-DEV-37."""
