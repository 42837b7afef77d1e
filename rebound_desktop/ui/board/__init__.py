"""The jobs on a board: a column for each stage."""
