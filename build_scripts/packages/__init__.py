"""What the bundle is put into, a module a kind of package. `build.py` is the door to them."""
