"""Card terminals: what one may ask of any of them, and the protocols they speak."""
