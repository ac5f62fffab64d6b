#!/usr/bin/env bash
# A PostgreSQL of one's own for tests: `postgres.sh start` prints an address, `postgres.sh stop FOLDER` ends it.
# On loopback only, on a free port, with a password made for it, in a folder that nobody else can read.
set -euo pipefail

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || { echo "PostgreSQL is not installed: run ops/system_packages.sh test" >&2; exit 1; }

# The server refuses to run as root; the tools run as the user that Debian made for it.
as_owner() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

case "${1:-}" in
start)
    folder=$(mktemp -d /tmp/sangham-postgres-XXXXXX)
    password=$(od -An -N18 -tx1 /dev/urandom | tr -d ' \n')
    printf '%s' "$password" >"$folder/password"
    [ "$(id -u)" -eq 0 ] && chown -R postgres "$folder"
    cd "$folder"
    as_owner "$bin/initdb" -D "$folder/data" -U sangham --auth=scram-sha-256 --pwfile="$folder/password" \
        -E UTF8 --locale=C.UTF-8 >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }
    for attempt in 1 2 3 4 5; do
        port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
        if as_owner "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -s \
            -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=60" start; then
            echo "$folder postgresql://sangham:$password@127.0.0.1:$port/postgres"
            exit 0
        fi
    done
    cat "$folder/log" >&2
    exit 1
    ;;
stop)
    cd "$2"
    as_owner "$bin/pg_ctl" -D "$2/data" -m immediate -s stop || true
    rm -rf "$2"
    ;;
*)
    echo "usage: postgres.sh start | stop FOLDER" >&2
    exit 2
    ;;
esac
