"""Key figures: recognisers, one a file, and whose figure it is."""
