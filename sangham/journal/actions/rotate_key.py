"""A new signing key in succession to the present one: the old key's last act is to seal the entry that says so."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from sangham.journal import keys
from sangham.journal.actions.record import record
from sangham.journal.actions.seal import seal, seal_some, settle_succession
from sangham.journal.actor import Actor
from sangham.journal.entries import KeyAdopted, KeySucceeded
from sangham.journal.models import Entry
from sangham.journal.proof.entry import instant
from sangham.journal.proof.succession import STREAM, succeed
from sangham.journal.queries import last_checkpoint
from sangham.kernel import clock
from sangham.kernel.problem import problem
from sangham.kernel.text import Text


def rotate_key(*, by: Actor, on: date) -> Entry:
    """Seal all there is, make a new key, enter that it succeeds, seal that with the old one, and go over to the new,
    whose first act is to seal that it was adopted.

    Returns the entry. Cut off before its transaction ends, nothing has changed; after it, the next sealing goes over
    to the new key. Raises Problems when nothing is sealed yet (then there is nothing that the old key vouches for) or
    the key is not there, JournalDamaged as `seal`.
    """
    seal()
    old, new = keys.signing_key(), keys.next_key()
    with transaction.atomic():
        last = last_checkpoint()
        if last is None:
            raise problem("", _NOTHING_SEALED, _SEAL_FIRST)
        succession = succeed(old, new, origin=last.origin, at=instant(clock.now()))
        entry = record(KeySucceeded(**succession.as_json()), stream=STREAM, by=by, on=on)
        while not Entry.objects.filter(pk=entry.pk, leaf__isnull=False).exists():
            seal_some(old)
    settle_succession()
    with transaction.atomic():
        record(KeyAdopted(key=succession.as_json()["new"]), stream=STREAM, by=by, on=on)
    seal()
    return entry


_NOTHING_SEALED = Text(
    en="Nothing is sealed yet, so no key needs to be succeeded.",
    ml="ഇതുവരെ ഒന്നും മുദ്രവച്ചിട്ടില്ല; അതിനാൽ താക്കോൽ മാറ്റേണ്ടതില്ല.",
)
_SEAL_FIRST = Text(
    en="Record something and run `sangham checkpoint` first.",
    ml="എന്തെങ്കിലും രേഖപ്പെടുത്തിയശേഷം ആദ്യം `sangham checkpoint` പ്രവർത്തിപ്പിക്കുക.",
)
