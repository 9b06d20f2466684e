"""When a figure holds, or over what time."""
