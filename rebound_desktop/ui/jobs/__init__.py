"""Every opportunity with its history, its outcome, and what it taught about the next one."""
