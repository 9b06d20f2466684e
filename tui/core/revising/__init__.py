"""A second parse of the same source: what changed, and which ids stay."""
