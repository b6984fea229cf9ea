"""What happened, told to those who follow it."""
