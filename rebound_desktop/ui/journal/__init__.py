"""The journal: everything written, found by any word, and the page to write on."""
