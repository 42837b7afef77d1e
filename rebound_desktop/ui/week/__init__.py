"""My week: the plan, the letters for it, and how it went, on one page."""
