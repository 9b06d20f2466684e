"""Whose figure it is: the verdict on each, out of sentence, paragraph, heading and title."""
