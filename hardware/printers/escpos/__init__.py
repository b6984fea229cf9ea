"""ESC/POS: text to code pages, tickets to bytes, status bytes to facts, and the driver that puts them to use."""
