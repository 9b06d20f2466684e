"""Sources become documents: bytes, encodings and forms end here."""
