"""What writes to the journal, a legal or record-keeping act a file."""
