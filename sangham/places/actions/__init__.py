"""What may be done to the list of places, one act a file."""
