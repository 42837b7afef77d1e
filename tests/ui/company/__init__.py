"""The page of a company."""
