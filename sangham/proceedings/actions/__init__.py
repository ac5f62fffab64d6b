"""One legal act a file, named by its verb. Each is one transaction: load and lock, ask the law, record."""
