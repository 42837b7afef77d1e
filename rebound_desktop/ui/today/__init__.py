"""What is in front of me."""
