#!/usr/bin/env bash
# Settles the exact versions anew from pyproject.toml, with hashes and without any registry's address (decision 0003).
set -euo pipefail
cd "$(dirname "$0")/.."
source ops/index.sh
settle() { .venv/bin/uv pip compile -q --upgrade --generate-hashes --no-header --no-annotate --no-emit-index-url "$@"; }
settle pyproject.toml -o lock/runtime.txt
settle --extra dev -c lock/runtime.txt pyproject.toml -o lock/develop.txt
settle --extra dev --extra spark -c lock/develop.txt pyproject.toml -o lock/spark.txt
