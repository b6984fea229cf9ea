"""The rules of the trade: pure, standard library only, no I/O, no clock, no randomness."""
