"""Malayalam."""
