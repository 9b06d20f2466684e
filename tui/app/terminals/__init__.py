"""The terminal itself: driver, signals, what may be written to it."""
