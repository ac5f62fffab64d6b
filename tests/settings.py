"""The project's settings over a data folder of the run's own, so that no test writes into the office's.

pytest-django reads settings before any conftest; the folder is in the environment, so workers and child processes
of one run share it.
"""

import atexit
import os
import shutil
import tempfile

if "SANGHAM_VAR" not in os.environ:
    os.environ["SANGHAM_VAR"] = tempfile.mkdtemp(prefix="sangham-test-")
    atexit.register(shutil.rmtree, os.environ["SANGHAM_VAR"], ignore_errors=True)

from sangham.config.settings import *  # noqa: F403
