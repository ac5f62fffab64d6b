"""Makes a record in a database of its own and what the pages need, for a server to be started on it.

``python -m tests.portal.site`` with SANGHAM_VAR set; prints what it made as JSON.
"""

from __future__ import annotations

import json
import os

import django
from django.core.management import call_command


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sangham.config.settings")
    django.setup()
    from sangham.journal.actions.seal import seal
    from sangham.pages.make_ready import make_ready
    from tests.portal.made import make_record, stand

    call_command("migrate", verbosity=0, interactive=False)
    made = make_record()
    stand(made.society)
    seal()
    make_ready()
    print(
        json.dumps(
            {"society": str(made.society), "certificate": str(made.certificate), "sha256": made.sha256}
        )
    )


if __name__ == "__main__":
    main()
