"""Letters, from draft to reply."""
