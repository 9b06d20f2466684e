"""The core: from a source to an article, without a terminal (no textual, no rich, no printing)."""
