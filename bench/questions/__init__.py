"""The question that the benches of law put: ten clauses, two readings, a determination, an exemption."""
