"""Tables of papers, written by `projections` alone."""

from sangham.documents.models.paper import Paper

__all__ = ["Paper"]
