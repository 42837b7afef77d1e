"""Settings, and what keeps the journal safe."""
