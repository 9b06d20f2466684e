"""Which companies and institutions a text names, and where."""

from tui.core.companies.find import Found, find

__all__ = ["Found", "find"]
