import django.db.models.deletion
from django.db import migrations, models

import sangham.kernel.identifier


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Checkpoint",
            fields=[
                ("size", models.BigIntegerField(primary_key=True, serialize=False)),
                ("origin", models.CharField(max_length=200)),
                ("root", models.CharField(max_length=64)),
                ("sealed_at", models.DateTimeField()),
                ("public_key", models.CharField(max_length=44)),
                ("signature", models.CharField(max_length=88)),
            ],
        ),
        migrations.CreateModel(
            name="ConsultedLaw",
            fields=[
                ("sha256", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("content", models.TextField()),
            ],
        ),
        migrations.CreateModel(
            name="Node",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "level", "index", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("level", models.PositiveSmallIntegerField()),
                ("index", models.BigIntegerField()),
                ("hash", models.CharField(max_length=64)),
            ],
        ),
        migrations.CreateModel(
            name="Receipt",
            fields=[
                ("sha256", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("content", models.TextField()),
            ],
        ),
        migrations.CreateModel(
            name="Entry",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("stream", models.CharField(max_length=100)),
                ("number", models.BigIntegerField()),
                ("kind", models.CharField(max_length=80)),
                ("version", models.PositiveSmallIntegerField()),
                ("effective_on", models.DateField()),
                ("recorded_at", models.DateTimeField()),
                ("author", models.CharField(max_length=80)),
                ("office", models.CharField(max_length=80)),
                ("power", models.CharField(max_length=200)),
                ("receipt", models.CharField(max_length=64, null=True)),
                ("payload", models.TextField()),
                ("particulars", models.TextField()),
                ("previous", models.CharField(max_length=64)),
                ("hash", models.CharField(max_length=64, unique=True)),
            ],
            options={
                "ordering": ("id",),
                "constraints": [
                    models.UniqueConstraint(fields=("stream", "number"), name="one_entry_a_number"),
                    models.CheckConstraint(
                        condition=models.Q(("number__gte", 1)), name="entries_count_from_1"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Leaf",
            fields=[
                ("number", models.BigIntegerField(primary_key=True, serialize=False)),
                (
                    "entry",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="leaf", to="journal.entry"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="StreamHead",
            fields=[
                ("stream", models.CharField(max_length=100, primary_key=True, serialize=False)),
                ("number", models.BigIntegerField(default=0)),
                ("hash", models.CharField(max_length=64)),
                ("sealed", models.BigIntegerField(default=0)),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("number__gt", models.F("sealed"))),
                        fields=["stream"],
                        name="streams_not_sealed",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Particular",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=sangham.kernel.identifier.new_id,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("name", models.CharField(max_length=100)),
                ("salt", models.CharField(max_length=64, null=True)),
                ("content", models.TextField(null=True)),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="kept_particulars",
                        to="journal.entry",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("entry", "name"), name="one_particular_a_name")
                ],
            },
        ),
    ]
