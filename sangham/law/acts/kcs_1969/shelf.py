"""The shelf on which the Kerala Co-operative Societies Act, 1969, is put; its sections fill it."""

from sangham.law.library import Library

kcs = Library("kcs-1969")
