#!/usr/bin/env bash
# The law's SQL on Spark: `make test-spark`, with pyspark from a lock of its own and a cluster that the test starts.
set -euo pipefail
cd "$(dirname "$0")/.."
export SANGHAM_VAR; SANGHAM_VAR=$(mktemp -d /tmp/sangham-test-XXXXXX)
trap 'rm -rf "$SANGHAM_VAR"' EXIT
.venv/bin/python -m pytest --durations=5 tests/law/sql/on_spark.py
