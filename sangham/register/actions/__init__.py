"""What may be done to the register, one act a file."""
