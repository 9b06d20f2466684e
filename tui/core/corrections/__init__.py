"""What the reader corrected, kept beside the article and laid over it."""
