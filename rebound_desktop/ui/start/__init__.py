"""What stands before the rooms: unlocking, troubles with the file, and restoring a backup."""
