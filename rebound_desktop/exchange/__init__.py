"""What comes in and goes out, one module a format. No Qt; libraries are imported when a format is asked for."""
