#!/usr/bin/env bash
# Every test on SQLite; then those that touch a database once more on a PostgreSQL started for it.
set -euo pipefail
cd "$(dirname "$0")/.."
export PYTHONDONTWRITEBYTECODE=  # processes that tests start load compiled modules
export SANGHAM_VAR; SANGHAM_VAR=$(mktemp -d /tmp/sangham-test-XXXXXX)
postgres=""
finish() { [ -n "$postgres" ] && bash ops/postgres.sh stop "$postgres"; rm -rf "$SANGHAM_VAR"; }
trap finish EXIT

started=$(bash ops/postgres.sh start)
postgres=${started%% *}
export SANGHAM_TEST_POSTGRES=${started#* }

echo "== on SQLite, and everything that needs no database"
.venv/bin/python -m pytest -n 2 --dist loadgroup tests

# The kill points have been on both databases already.
echo "== on PostgreSQL: what takes a database"
SANGHAM_DATABASE=$SANGHAM_TEST_POSTGRES .venv/bin/python -m pytest -n 2 --dist loadgroup -m "database and not browser" tests
