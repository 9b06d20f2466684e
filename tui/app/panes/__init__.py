"""Panes: show what they are given, announce what the reader did."""
