"""Someone to talk to, one click away."""
