"""Tables derived from the matters' entries."""

from sangham.proceedings.models.matter import Matter
from sangham.proceedings.models.order import Order
from sangham.proceedings.models.query import Query

__all__ = ["Matter", "Order", "Query"]
