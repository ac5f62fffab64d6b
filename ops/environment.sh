#!/usr/bin/env bash
# Makes or completes .venv from a lock file: `environment.sh lock/runtime.txt`. Quick when nothing has changed.
set -euo pipefail
cd "$(dirname "$0")/.."
lock=$1
stamp=.venv/.from-$(basename "$lock" .txt)
have=$(cat "$lock" pyproject.toml | sha256sum | cut -d' ' -f1)
# What the larger lock has put in place serves the smaller one too.
for done_before in "$stamp" .venv/.from-develop; do
    other=lock/${done_before#.venv/.from-}.txt
    [ -f "$done_before" ] && [ -f "$other" ] && [ "$(cat "$done_before")" = "$(cat "$other" pyproject.toml | sha256sum | cut -d' ' -f1)" ] && exit 0
done

[ -x .venv/bin/python ] || python3 -m venv .venv
if [ ! -x .venv/bin/uv ]; then
    .venv/bin/python -m pip install -q --disable-pip-version-check uv || true
fi
echo "Installing locked dependencies from $lock"
source ops/index.sh
if [ -x .venv/bin/uv ] && .venv/bin/uv pip install -q --compile-bytecode --python .venv/bin/python --require-hashes -r "$lock"; then
    .venv/bin/uv pip install -q --python .venv/bin/python --no-deps -e .
else
    .venv/bin/python -m pip install -q --require-hashes -r "$lock"
    .venv/bin/python -m pip install -q --no-deps -e .
fi
.venv/bin/python -m compileall -q sangham
printf '%s' "$have" >"$stamp"
