"""Figures, comparisons and lists as rows and columns, before they are drawn."""
