"""Keys: their names, sequences of them, the reader's own."""
