#!/usr/bin/env bash
# Installs the Debian packages that are missing: `system_packages.sh run` for the product, `test` for the tests too, `spark` for those on Spark.
set -euo pipefail

run_packages=(fonts-smc-manjari fonts-smc-rachana fonts-noto-core)
spark_packages=(openjdk-17-jre-headless)
test_packages=(git poppler-utils libnss3-tools chromium postgresql postgresql-client)

wanted=("${run_packages[@]}")
[ "${1:-run}" = test ] && wanted+=("${test_packages[@]}")
[ "${1:-run}" = spark ] && wanted=("${spark_packages[@]}")
python3 -c 'import ensurepip, venv' 2>/dev/null || wanted+=(python3-venv)

if ! command -v dpkg-query >/dev/null; then
    echo "This is not Debian: install by hand what ${wanted[*]} hold (fonts Manjari and Rachana; for tests git, poppler, NSS tools, Chromium, PostgreSQL)."
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

echo "Installing system packages: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Ask an administrator to run: apt-get install ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
if ! { "${as_root[@]}" apt-get update -q && "${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    exit 1
fi
rm -f "$log"
