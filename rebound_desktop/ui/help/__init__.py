"""The help: a short illustrated guide that works offline, prints, and opens where one is."""
