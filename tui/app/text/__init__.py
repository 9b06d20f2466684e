"""Running text as lines: wrapping, marked runs, where the reader is."""
