"""The project's settings over a data folder of the run's own, so that no test writes into the office's.

pytest-django reads settings before any conftest; the folder is in the environment, so workers and child processes
of one run share it.
"""

import os
import tempfile

os.environ.setdefault("SANGHAM_VAR", tempfile.mkdtemp(prefix="sangham-test-"))

from sangham.config.settings import *  # noqa: F403
