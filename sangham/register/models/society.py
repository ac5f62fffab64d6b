"""A society as the register has it today, and every name it has had."""

from __future__ import annotations

from django.db import models

from sangham.kernel.names import Name
from sangham.kernel.partial_day import PartialDay
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import CLASSES
from sangham.register.standing import LIABILITIES, NOT_KNOWN, STANDINGS, TIER_NOT_KNOWN, TIERS

LONGEST_KEY = 300  # letters; a key may be longer than its name ("ltd" is keyed "limited")


def number_text(series: str, series_ml: str, number: int | None) -> Text:
    """A register number as people write it, with its series in each language."""
    if number is None:
        return Text(en="number not known", ml="നമ്പർ അറിയില്ല")
    return Text(en=f"{series} {number}", ml=f"{series_ml} {number}")


class Society(models.Model):
    """A society. `number` is unique in the series of its office alone, and null where it is not known.

    `matter`: the matter in which it was registered; null for one entered from an older register, whose
    `entered_from` says which, and whose `as_written` are that register's own words, by what they are of.
    `reconstructed_from`: the papers from which number and day of registration were found, its records being lost (s.8(2));
    null for every other society.
    """

    id = models.UUIDField(primary_key=True)
    office = models.ForeignKey("accounts.Office", on_delete=models.PROTECT, related_name="societies")
    series = models.CharField(max_length=20)
    series_ml = models.CharField(max_length=20)
    number = models.PositiveIntegerField(null=True)
    name_en = models.CharField(max_length=300, blank=True)
    name_ml = models.CharField(max_length=300, blank=True)
    class_name = models.CharField(max_length=40, blank=True)  # as law names it; "" where not known
    tier = models.CharField(max_length=20, blank=True)  # a key of TIERS; "" where not known
    sector = models.CharField(max_length=100, blank=True)  # as written
    liability = models.CharField(max_length=20, blank=True)  # a key of LIABILITIES; "" where not known
    registered_on = models.DateField(null=True)
    registered_within = models.CharField(
        max_length=7, blank=True
    )  # the year, or year and month, if no more is known
    registered_office_en = models.CharField(max_length=500, blank=True)
    registered_office_ml = models.CharField(max_length=500, blank=True)
    area_known = models.BooleanField()  # an area not known is not an area of no places
    area_as_written = models.JSONField(default=list)  # what of the area is not told as places
    standing = models.CharField(max_length=20, blank=True)  # a key of STANDINGS; "" where not known
    remarks = models.TextField(blank=True)
    as_written = models.JSONField(default=dict)
    entered_row = models.CharField(max_length=64, null=True, unique=True)
    entered_from = models.CharField(max_length=200, blank=True)
    matter = models.UUIDField(null=True, unique=True)
    reconstructed_from = models.JSONField(null=True)  # papers, each with kind, number, dated_on, sha256

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("office", "series", "number"), name="society_number_once_a_series"
            ),
        )
        indexes = (models.Index(fields=("number",), name="society_number"),)

    def __str__(self) -> str:
        return f"{self.name_en or self.name_ml} {self.number_text.en}"

    @property
    def name(self) -> Name:
        """The name in both scripts, as far as known, without the number."""
        return Name(self.name_en, self.name_ml)

    @property
    def office_code(self) -> str:
        """The code of the office in whose register it stands."""
        return self.office_id

    @property
    def number_text(self) -> Text:
        """The number as people write it: "T 2041", "ടി 2041"."""
        return number_text(self.series, self.series_ml, self.number)

    @property
    def class_text(self) -> Text:
        """Tier and class: "Primary co-operative society: consumer"."""
        tier = TIERS.get(self.tier, TIER_NOT_KNOWN)
        if not self.class_name:
            return tier
        return Text(en="{tier}: {klass}", ml="{tier}: {klass}").fill(
            tier=tier, klass=CLASSES[self.class_name]
        )

    @property
    def standing_text(self) -> Text:
        """How it stands, in words."""
        return STANDINGS.get(self.standing, NOT_KNOWN)

    @property
    def liability_text(self) -> Text:
        """How its members are liable, in words."""
        return LIABILITIES.get(self.liability, NOT_KNOWN)

    @property
    def registered(self) -> PartialDay | None:
        """When it was registered, as far as that is known."""
        if self.registered_on is not None:
            return PartialDay.of(self.registered_on)
        return PartialDay.read(self.registered_within) if self.registered_within else None

    @property
    def reconstructed_text(self) -> Text | None:
        """From which papers number and day of registration were found, where they were."""
        if not self.reconstructed_from:
            return None
        papers = "; ".join(paper["kind"] for paper in self.reconstructed_from)
        return Text(
            en="The records of its registration being lost, its number and day of registration were found from: {papers}.",
            ml="രജിസ്ട്രേഷൻ രേഖകൾ നഷ്ടപ്പെട്ടതിനാൽ രജിസ്റ്റർ നമ്പറും തീയതിയും കണ്ടെത്തിയത് ഇവയിൽനിന്ന്: {papers}.",
        ).fill(papers=papers)

    @property
    def registered_office(self) -> Text | None:
        """The address of its registered office, where it is known."""
        en, ml = self.registered_office_en, self.registered_office_ml
        return Text(en=en or ml, ml=ml or en) if en or ml else None

    @property
    def stream(self) -> str:
        """Its stream in the journal."""
        return f"society/{self.id}"


class SocietyName(models.Model):
    """A name that the society bears, or bore, from a day until a day (without that day), and its keys.

    `former`: it was entered as one that the society bears no longer, whether or not the day is known.
    """

    id = models.UUIDField(primary_key=True)
    society = models.ForeignKey("register.Society", on_delete=models.PROTECT, related_name="names")
    name_en = models.CharField(max_length=300, blank=True)
    name_ml = models.CharField(max_length=300, blank=True)
    from_on = models.DateField(null=True)  # null where the day is not known
    until_on = models.DateField(null=True)
    key_en = models.CharField(max_length=LONGEST_KEY, blank=True)
    key_ml = models.CharField(max_length=LONGEST_KEY, blank=True)
    search_text = models.TextField()
    entry = models.PositiveIntegerField(default=1)  # which says so, by its number in the society's stream
    former = models.BooleanField(default=False)
    paper = models.JSONField(null=True)

    class Meta:
        indexes = (
            models.Index(fields=("key_en",), name="society_key_en"),
            models.Index(fields=("key_ml",), name="society_key_ml"),
        )

    def __str__(self) -> str:
        return self.name_en or self.name_ml

    @property
    def name(self) -> Name:
        """The name in both scripts, as far as known."""
        return Name(self.name_en, self.name_ml)


class SocietyWord(models.Model):
    """A word of some society's name as it sounds (`kernel.sound`), and its consonants, by which it is sought."""

    sound = models.CharField(primary_key=True, max_length=LONGEST_KEY)
    bones = models.CharField(max_length=LONGEST_KEY)

    class Meta:
        indexes = (models.Index(fields=("bones",), name="society_word_bones"),)


class WordOfSociety(models.Model):
    """That a name of a society, in either script, has a word."""

    pk = models.CompositePrimaryKey("of_id", "word_id")
    of = models.ForeignKey("register.SocietyName", on_delete=models.PROTECT, related_name="words")
    word = models.ForeignKey("register.SocietyWord", on_delete=models.PROTECT, related_name="+")
