"""The jobs in a table: sorted, filtered, changed together."""
