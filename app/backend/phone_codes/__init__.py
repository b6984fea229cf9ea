"""One-time codes for customers who have nothing else to show."""
