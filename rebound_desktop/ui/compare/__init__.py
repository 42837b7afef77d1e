"""Comparing what can still be chosen: the table, what it says, and what one makes of it."""
