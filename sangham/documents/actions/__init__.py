"""Legal acts of this package, one a file."""
