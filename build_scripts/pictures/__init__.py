"""The states that `screenshots.py` makes pictures of, an area of the program a file, and how they are taken."""
