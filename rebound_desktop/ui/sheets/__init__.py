"""Sheets of one page: before you go in, and what you keep."""
