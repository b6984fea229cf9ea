"""What people of a store are asked to see to."""
