"""A comparison as Markdown, CSV, JSON and HTML."""
