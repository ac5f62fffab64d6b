"""English as written in India."""
