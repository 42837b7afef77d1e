"""The first page of a new journal."""
