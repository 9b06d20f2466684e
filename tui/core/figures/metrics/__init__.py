"""What a figure measures, and whether it is a level, a rise or a fall."""
