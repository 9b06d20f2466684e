"""Numbers in a text, what kind each is, and its value: one recogniser a file."""
