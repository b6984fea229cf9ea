"""Links move bytes to one device and know nothing of what the bytes mean."""
