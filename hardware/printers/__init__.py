"""Receipt printers: the printable ticket, the protocol of a printer, and its drivers."""
