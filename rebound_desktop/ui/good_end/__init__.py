"""I took a job: what is left to do, what rests, and the page to oneself."""
