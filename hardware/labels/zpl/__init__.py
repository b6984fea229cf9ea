"""ZPL II, the language of Zebra label printers."""
