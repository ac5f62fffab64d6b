"""The hash tree as stored: leaves with their numbers, and complete subtrees, which never change."""

from __future__ import annotations

from django.db import models


class Leaf(models.Model):
    """The place of an entry in the tree. Feeds resume by `number`, which has no gaps and commits in order."""

    number = models.BigIntegerField(primary_key=True)  # from 0
    entry = models.OneToOneField("journal.Entry", on_delete=models.PROTECT, related_name="leaf")

    def __str__(self) -> str:
        return f"leaf {self.number}"


class Node(models.Model):
    """The hash of the complete subtree of 2**level leaves that begins at leaf index * 2**level."""

    pk = models.CompositePrimaryKey("level", "index")
    level = models.PositiveSmallIntegerField()
    index = models.BigIntegerField()
    hash = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"node {self.level}/{self.index}"
