"""Export: the journal, or a part of it, in open formats."""
