"""A second look: what an entry showed, after a while, and whether it is still true."""
