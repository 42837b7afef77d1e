"""Stopping: one grounding line, and nothing asked."""
