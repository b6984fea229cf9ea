"""What `omnitill` does on a command line: one module for each family of commands."""
