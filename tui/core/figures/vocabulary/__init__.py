"""The words that attribution knows, as a person reads and edits them."""
