"""Screens: own the state, answer the messages of their panes."""
