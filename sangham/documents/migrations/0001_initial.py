"""The table of papers issued."""

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Paper",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=40)),
                ("number", models.CharField(max_length=80)),
                ("sha256", models.CharField(max_length=64, unique=True)),
                ("media_type", models.CharField(max_length=100)),
                ("size", models.PositiveIntegerField()),
                ("title_en", models.TextField()),
                ("title_ml", models.TextField()),
                ("stream", models.CharField(db_index=True, max_length=100)),
                ("office", models.CharField(max_length=80)),
                ("issued_on", models.DateField()),
            ],
            options={
                "ordering": ("issued_on", "id"),
            },
        ),
    ]
