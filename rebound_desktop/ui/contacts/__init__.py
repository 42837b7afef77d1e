"""People, the moments between us, and one next step each."""
