"""Who of a store decides about handovers while the line is cut, and what the others may do meanwhile."""
