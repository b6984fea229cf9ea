"""Devices played by programs: real wire protocol, own state, faults to order, no code shared with the drivers."""

from hardware.simulators.printer import PrinterSimulator
from hardware.simulators.scanner import ScannerSimulator

__all__ = ["PrinterSimulator", "ScannerSimulator"]
