"""nutgraf: a terminal explorer for business news."""

__version__ = "0.1.0"
