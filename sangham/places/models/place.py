"""A place as one edition of a list knows it."""

from __future__ import annotations

from django.db import models

from sangham.kernel.names import Name
from sangham.kernel.text import Text
from sangham.places.districts import DISTRICTS
from sangham.places.kinds import KINDS

LONGEST_KEY = 200  # letters


class Edition(models.Model):
    """One list of places, imported once. `from_on`: the day from which this office goes by it."""

    name = models.CharField(primary_key=True, max_length=40)
    from_on = models.DateField()
    source = models.CharField(max_length=200)  # the file's name, without its folder
    sha256 = models.CharField(max_length=64)  # of the file's bytes


class Place(models.Model):
    """A district, taluk, local body or ward. `district` is the English name of its district.

    `code` is the one of the list it first came from; `codes` are all, of every authority. `within`: the local body of a ward.
    """

    id = models.UUIDField(primary_key=True)
    edition = models.ForeignKey("places.Edition", on_delete=models.PROTECT, related_name="places")
    code = models.CharField(max_length=40)
    authority = models.CharField(max_length=20)  # whose code it is: LSG, LGD, SEC
    kind = models.CharField(max_length=30)  # a key of `kinds.KINDS`
    name_en = models.CharField(max_length=200, blank=True)
    name_ml = models.CharField(max_length=200, blank=True)
    district = models.CharField(max_length=40)
    key_en = models.CharField(max_length=LONGEST_KEY, blank=True)
    key_ml = models.CharField(max_length=LONGEST_KEY, blank=True)
    wards = models.PositiveIntegerField(null=True)  # how many; null where not known
    population = models.PositiveIntegerField(null=True)
    within = models.ForeignKey("places.Place", on_delete=models.PROTECT, related_name="its_wards", null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["edition", "authority", "code"], name="place_code_once_an_edition"
            ),
        )
        indexes = (
            models.Index(fields=["key_en"], name="place_key_en"),
            models.Index(fields=["key_ml"], name="place_key_ml"),
            models.Index(fields=["authority", "code"], name="place_across_editions"),
        )

    @property
    def name(self) -> Name:
        """The place's name in both scripts, as far as the list gives them."""
        return Name(self.name_en, self.name_ml)

    @property
    def called(self) -> Text:
        """Name and kind for a reader: "Manickal grama panchayat"."""
        name, kind = self.name, KINDS[self.kind]
        return Text(en=f"{name.in_('en')} {kind.en}", ml=f"{name.in_('ml')} {kind.ml}")

    @property
    def in_district(self) -> Text:
        """Its district's name in both languages."""
        name = DISTRICTS[self.district]
        return Text(en=name.en, ml=name.ml)


class PlaceCode(models.Model):
    """A code by which an authority knows a place of an edition."""

    pk = models.CompositePrimaryKey("edition_id", "authority", "code")
    edition = models.ForeignKey("places.Edition", on_delete=models.PROTECT, related_name="+")
    authority = models.CharField(max_length=20)
    code = models.CharField(max_length=40)
    place = models.ForeignKey("places.Place", on_delete=models.PROTECT, related_name="codes")

    class Meta:
        indexes = (models.Index(fields=("authority", "code"), name="place_code_across_editions"),)


class Succession(models.Model):
    """That a place of an older edition became, or lies in part in, one of a newer. `how`: a key of SUCCESSIONS."""

    pk = models.CompositePrimaryKey("older_id", "newer_id")
    older = models.ForeignKey("places.Place", on_delete=models.PROTECT, related_name="became")
    newer = models.ForeignKey("places.Place", on_delete=models.PROTECT, related_name="was")
    how = models.CharField(max_length=10)
    effective_on = models.DateField()
    order = models.CharField(max_length=200)


class PlaceWord(models.Model):
    """A word of some place's name as it sounds (`kernel.sound`), and its consonants, by which it is sought."""

    sound = models.CharField(primary_key=True, max_length=LONGEST_KEY)
    bones = models.CharField(max_length=LONGEST_KEY)

    class Meta:
        indexes = (models.Index(fields=("bones",), name="place_word_bones"),)


class WordOfPlace(models.Model):
    """That a place's name, in either script, has a word."""

    pk = models.CompositePrimaryKey("of_id", "word_id")
    of = models.ForeignKey("places.Place", on_delete=models.PROTECT, related_name="words")
    word = models.ForeignKey("places.PlaceWord", on_delete=models.PROTECT, related_name="+")
