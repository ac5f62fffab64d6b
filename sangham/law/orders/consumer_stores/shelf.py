"""The shelf on which the orders on assistance to consumer stores are put; their rules and appendices fill it."""

from sangham.law.library import Library

consumer_stores = Library("consumer-stores")
"""G.O.(MS) 40/95 with what amended it."""
