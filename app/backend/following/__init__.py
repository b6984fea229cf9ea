"""The page on which customers follow their order: reached by a link that cannot be guessed, without signing in."""
