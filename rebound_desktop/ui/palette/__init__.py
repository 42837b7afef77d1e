"""Ctrl+K: every command, every page, and everything ever written, by any of its words."""
