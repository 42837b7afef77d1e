"""A company: everyone one knows there, and every job."""
