"""Tables of places, written by `sangham.places.projections` alone."""

from sangham.places.models.place import Edition, Place

__all__ = ["Edition", "Place"]
