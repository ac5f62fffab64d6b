# ruff: noqa: S608
"""Triggers: the database itself refuses to change or lose what was recorded, on SQLite and on PostgreSQL.

They stop mistakes and ordinary accounts. Whoever owns the database can drop them; the signed tree is what
finds that out (decision record 0002).
"""

from django.db import migrations

# table: the keys by which a row is known (SQLite's INSERT OR REPLACE deletes by these without a trigger)
APPEND_ONLY = {
    "journal_entry": (("id",), ("stream", "number"), ("hash",)),
    "journal_leaf": (("number",), ("entry_id",)),
    "journal_node": (("level", "index"),),
    "journal_checkpoint": (("size",),),
    "journal_receipt": (("sha256",),),
    "journal_consultedlaw": (("sha256",),),
}
GUARDED = {"journal_particular": (("id",), ("entry_id", "name")), "journal_streamhead": ()}

SQLITE_ERASED = """
    NEW.salt IS NULL AND NEW.content IS NULL AND OLD.content IS NOT NULL
    AND NEW.id = OLD.id AND NEW.entry_id = OLD.entry_id AND NEW.name = OLD.name
    AND EXISTS (
        SELECT 1 FROM journal_entry AS beside JOIN journal_entry AS erasing USING (stream)
        WHERE beside.id = OLD.entry_id AND erasing.kind = 'particular_erased'
        AND replace(json_extract(erasing.payload, '$.particular'), '-', '') = OLD.id
    )
"""
POSTGRESQL_ERASED = """
    NEW.salt IS NULL AND NEW.content IS NULL AND OLD.content IS NOT NULL
    AND NEW.id = OLD.id AND NEW.entry_id = OLD.entry_id AND NEW.name = OLD.name
    AND EXISTS (
        SELECT 1 FROM journal_entry AS beside JOIN journal_entry AS erasing USING (stream)
        WHERE beside.id = OLD.entry_id
        AND CASE WHEN erasing.kind = 'particular_erased'
            THEN (erasing.payload::jsonb ->> 'particular')::uuid = OLD.id ELSE false END
    )
"""
FORWARD = "NEW.stream = OLD.stream AND NEW.number >= OLD.number AND NEW.sealed >= OLD.sealed"


def sqlite_triggers():
    def refuse(table, event, when=None):
        condition = f"WHEN {when}" if when else ""
        return (
            f"CREATE TRIGGER {table}_no_{event} BEFORE {event} ON {table} FOR EACH ROW {condition} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only: {event} refused'); END"
        )

    for table, keys in {**APPEND_ONLY, **GUARDED}.items():
        yield refuse(table, "delete")
        taken = " OR ".join(
            "EXISTS (SELECT 1 FROM {} WHERE {})".format(
                table, " AND ".join(f'"{c}" = NEW."{c}"' for c in key)
            )
            for key in keys
        )
        if taken:
            yield refuse(table, "insert", taken)
    for table in APPEND_ONLY:
        yield refuse(table, "update")
    yield refuse("journal_particular", "update", f"NOT ({SQLITE_ERASED})")
    yield refuse("journal_streamhead", "update", f"NOT ({FORWARD})")


def postgresql_triggers():
    yield """
        CREATE FUNCTION journal_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, lower(TG_OP)
                USING ERRCODE = 'integrity_constraint_violation';
        END $$
    """
    for table, allowed in (("particular", POSTGRESQL_ERASED), ("streamhead", FORWARD)):
        yield f"""
            CREATE FUNCTION journal_{table}_guard() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF {allowed} THEN RETURN NEW; END IF;
                RAISE EXCEPTION '% is append-only: update refused', TG_TABLE_NAME
                    USING ERRCODE = 'integrity_constraint_violation';
            END $$
        """
        yield f"""
            CREATE TRIGGER journal_{table}_no_update BEFORE UPDATE ON journal_{table}
            FOR EACH ROW EXECUTE FUNCTION journal_{table}_guard()
        """
    for table in (*APPEND_ONLY, *GUARDED):
        events = "UPDATE OR DELETE" if table in APPEND_ONLY else "DELETE"
        yield f"""
            CREATE TRIGGER {table}_refuse BEFORE {events} ON {table}
            FOR EACH ROW EXECUTE FUNCTION journal_refuse()
        """
        yield f"""
            CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table}
            FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse()
        """
        # ALWAYS: also when a session plays a replica (session_replication_role)
        yield f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_refuse"
        yield f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_truncate"
    for table in GUARDED:
        yield f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_update"


def create(apps, schema_editor):
    triggers = {"sqlite": sqlite_triggers, "postgresql": postgresql_triggers}
    for statement in triggers[schema_editor.connection.vendor]():
        schema_editor.execute(statement, params=None)  # no parameters: a % in PostgreSQL is its own


class Migration(migrations.Migration):
    dependencies = [("journal", "0001_initial")]

    # no way back: a journal does not become changeable again
    operations = [migrations.RunPython(create)]
