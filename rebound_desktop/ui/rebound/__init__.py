"""The five steps after a no, and logging one."""
