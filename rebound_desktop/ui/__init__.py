"""What a person sees: rooms, and the window that holds them. Uses the store's face, never Peewee."""
