"""A believable year of one person's search, for the demo, for pictures and for tests; invented throughout.

The face: `write_sample_journal` makes a journal with the year in it, `fill` writes the year through the
store's own verbs, `grow` makes journals of any size, and `MovableClock` is the clock both move so that every
moment has its natural day.
"""

from rebound_desktop.sample_data.clock import MovableClock
from rebound_desktop.sample_data.growth import grow
from rebound_desktop.sample_data.year import fill, write_sample_journal

__all__ = ["MovableClock", "fill", "grow", "write_sample_journal"]
