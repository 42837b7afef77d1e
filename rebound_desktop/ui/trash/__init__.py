"""What was set aside, for as long as it rests."""
