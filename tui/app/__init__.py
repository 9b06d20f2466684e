"""The explorer: everything that knows Textual."""
