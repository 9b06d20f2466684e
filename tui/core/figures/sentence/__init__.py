"""A sentence as attribution reads it: its steps, clauses and the parts its names play."""
