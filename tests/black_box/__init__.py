"""The running program, known by what it tells a screen reader alone. Nothing of it is imported here."""
