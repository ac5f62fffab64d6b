"""Tests of sangham.documents."""
