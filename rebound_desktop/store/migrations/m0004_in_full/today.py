"""Schema 4, today. Frozen."""

from rebound_desktop.store.migrations.m0004_in_full.parts import Part

PART = Part()
