#!/usr/bin/env bash
# Sourced: hands uv the package index that pip is set to on this machine, since uv does not read pip's settings.
set -euo pipefail
index=${PIP_INDEX_URL:-$(.venv/bin/python -m pip config get global.index-url 2>/dev/null || true)}
[ -z "$index" ] || export UV_DEFAULT_INDEX="$index"
