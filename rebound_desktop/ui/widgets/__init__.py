"""The furniture that rooms share."""
