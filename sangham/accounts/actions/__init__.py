"""What may be done about offices and officials, one act a file."""
