"""What the reader does to an article: mark, correct, export, parse again."""
