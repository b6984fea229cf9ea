"""What crosses the network: messages, the entry format and its hash, identifiers. Both sides import it."""
