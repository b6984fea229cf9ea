"""Who works for the retailer: at the counter with a PIN, in the back office with a password."""
