"""What each store has: on hand, reserved, available, and every movement that made it so."""
