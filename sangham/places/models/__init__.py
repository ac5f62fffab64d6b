"""Tables of places, written by `sangham.places.projections` alone."""

from sangham.places.models.place import Edition, Place, PlaceCode, PlaceWord, Succession, WordOfPlace

__all__ = ["Edition", "Place", "PlaceCode", "PlaceWord", "Succession", "WordOfPlace"]
