"""The library on disk: its index, what comes in, what it lists."""
