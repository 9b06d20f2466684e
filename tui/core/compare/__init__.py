"""Companies side by side: what each one is said to have of each metric, in one article or in many."""
