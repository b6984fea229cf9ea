"""Who may ask what of the backend, and who did."""
