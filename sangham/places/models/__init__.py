"""Tables of places, written by `sangham.places.projections` alone."""

from sangham.places.models.place import Edition, Place, PlaceWord, WordOfPlace

__all__ = ["Edition", "Place", "PlaceWord", "WordOfPlace"]
