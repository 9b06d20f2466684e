"""Highlights and notes: where in the text they stand, and the ledger that keeps them."""
