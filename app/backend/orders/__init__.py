"""Orders: goods asked for from afar, picked, made ready and handed over once."""
