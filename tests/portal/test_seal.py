from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client

from sangham.journal.keys import folder, make_key
from sangham.journal.models import Entry
from sangham.journal.proof.entry import hash_of
from sangham.kernel.names import Name
from sangham.portal.seal import first_altered, look_at_seal
from tests.portal.made import Made, certify, register


def stream(made: Made) -> str:
    return f"society/{made.society}"


def alter(sql: str, *values: object) -> None:
    """Change the journal as an intruder with the database in hand would: the triggers taken away first."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for (name,) in cursor.fetchall():
                cursor.execute(f'DROP TRIGGER "{name}"')
        else:
            cursor.execute("ALTER TABLE journal_entry DISABLE TRIGGER USER")
        cursor.execute(sql, values)


def test_all_sealed_holds(made: Made) -> None:
    seal = look_at_seal(stream(made))
    assert seal.state == "holds"
    assert "3 entries" in seal.lines[0].en and "under one signature" in seal.lines[1].en


def test_what_was_entered_after_the_seal_waits_for_the_next(made: Made) -> None:
    later = register(name=Name("Nila Consumer Co-operative Society Limited", ""))
    assert look_at_seal(f"society/{later.id}").state == "waits"
    certify(later)  # seals the registration; its own entries come after
    seal = look_at_seal(f"society/{later.id}")
    assert seal.state == "waits" and "1 of 3 entries are sealed" in seal.lines[0].en


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal_entry SET payload = replace(payload, 'Kalpaka', 'Kalpoka') WHERE stream = %s AND number = 1",
        "UPDATE journal_entry SET effective_on = '2020-01-01' WHERE stream = %s AND number = 1",
        "UPDATE journal_entry SET office = 'OTHER' WHERE stream = %s AND number = 1",
        "UPDATE journal_entry SET number = 9 WHERE stream = %s AND number = 1",
    ],
)
def test_an_altered_entry_is_named(client: Client, made: Made, sql: str) -> None:
    alter(sql, stream(made))
    seal = look_at_seal(stream(made))
    assert seal.state == "fails" and "Entry 1" in seal.lines[0].en
    page = client.get(f"/en/verify/{made.certificate}/").content.decode()
    assert 'class="verdict not-met"' in page and "Do not rely on the paper or on this page" in page


def test_a_chain_written_anew_does_not_lead_to_the_signed_root(made: Made) -> None:
    """Payload, hash and the whole chain after it: only the signed tree can tell."""
    entries = list(Entry.objects.filter(stream=stream(made)).order_by("number"))
    before = entries[0].previous
    for entry in entries:
        entry.previous = before
        if entry.number == 1:
            entry.payload = entry.payload.replace("Kalpaka", "Kalpoka")
        before = hash_of(entry.form())
        sql = "UPDATE journal_entry SET payload = %s, previous = %s, hash = %s WHERE id = %s"
        alter(sql, entry.payload, entry.previous, before, entry.pk)
    assert first_altered(list(Entry.objects.filter(stream=stream(made)).order_by("number"))) is None
    assert look_at_seal(stream(made)).state == "fails"


def test_without_the_key_nothing_is_claimed(made: Made) -> None:
    key = folder() / "journal.key"
    content = key.read_bytes()
    key.unlink()
    try:
        assert look_at_seal(stream(made)).state == "unchecked"
    finally:
        key.write_bytes(content)


def test_another_key_than_the_one_that_signed_fails(made: Made) -> None:
    key = folder() / "journal.key"
    content = key.read_bytes()
    key.unlink()
    make_key()
    try:
        assert look_at_seal(stream(made)).state == "fails"
    finally:
        key.write_bytes(content)
