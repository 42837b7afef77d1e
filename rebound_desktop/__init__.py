"""Rebound: a private, offline journal for every job that went to someone else."""

__version__ = "0.1.0"
