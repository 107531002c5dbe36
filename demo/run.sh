#!/bin/sh
# The demo: the daemon on the example city, with sources and a webhook on this machine.
#   DEMO_ONCE=1      end by itself
#   DEMO_FEED=FILE   serve another file of the form of demo/feed.jsonl (see demo/README.md)
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
bin=${1:?usage: demo/run.sh DIRECTORY-OF-THE-PROGRAMS}
feed=${DEMO_FEED:-$root/demo/feed.jsonl}
state=$(mktemp -d "${TMPDIR:-/tmp}/suara-demo.XXXXXX")
export SUARA_SOCKET="$state/suara.sock"
server='' daemon=''

cleanup() {
    status=$?
    trap - EXIT INT TERM HUP
    for pid in $daemon $server; do kill "$pid" 2>/dev/null || true; done
    for pid in $daemon $server; do wait "$pid" 2>/dev/null || true; done
    rm -rf "$state"
    exit "$status"
}
trap cleanup EXIT
trap 'exit 0' INT TERM HUP

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf 'demo: %s\n' "$*" >&2
    [ -f "$state/suarad.log" ] && cat "$state/suarad.log" >&2
    exit 1
}
# Runs a command every fifth of a second until it succeeds: await SECONDS COMMAND...
await() {
    tries=$(($1 * 5))
    shift
    while ! "$@" >/dev/null 2>&1; do
        kill -0 "$server" 2>/dev/null || return 1
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || return 1
        sleep 0.2
    done
}
is_settled() {
    "$bin/suara" status --json >"$state/status.json" || return 1
    ! grep -q '"state":"waiting"' "$state/status.json"
}

say "A city's channels: $(grep -c . "$feed") texts of $feed, served on this machine"
"$bin/suara-demo" --feed "$feed" --state "$state" &
server=$!
await 20 test -s "$state/port" || fail "the server of the channels did not start"
port=$(cat "$state/port")

sed -e "s|@PORT@|$port|g" -e "s|@STATE@|$state|g" -e "s|@ROOT@|$root|g" "$root/demo/suara.yaml" >"$state/suara.yaml"
"$bin/suarad" check --config "$state/suara.yaml"

say "The daemon starts and polls them through libcurl"
"$bin/suarad" run --config "$state/suara.yaml" 2>"$state/suarad.log" &
daemon=$!
await 30 is_settled || fail "the daemon did not poll its sources in time"
cat "$state/suarad.log"

say "suara status"
"$bin/suara" status
say "suara trends --group unit   (the last 30 days)"
"$bin/suara" trends --group unit | head -n 14
say "suara submissions --unit tirtamusi --sentiment negative --limit 8"
"$bin/suara" submissions --unit tirtamusi --sentiment negative --limit 8

say "The alert at the webhook of the unit head"
if await 20 test -s "$state/webhooks"; then
    cat "$state/webhooks"
    say "suara alerts"
    "$bin/suara" alerts
elif [ -n "${DEMO_FEED:-}" ]; then
    echo "none: no unit has 10 negative submissions within the last 24 hours in $feed"
else
    fail "no alert arrived"
fi

if [ -n "${DEMO_ONCE:-}" ]; then
    say "Done."
    exit 0
fi

cat <<EOF

== The daemon is running. In another terminal, try:

  export SUARA_SOCKET=$SUARA_SOCKET
  $bin/suara trends --by day --unit tirtamusi
  $bin/suara submissions --topic kependudukan --why
  curl --unix-socket \$SUARA_SOCKET 'http://suara/v1/trends?group=topic'
  curl --unix-socket \$SUARA_SOCKET http://suara/v1/submissions -H 'Content-Type: application/json' \\
       -d '{"text": "Lampu jalan di Plaju sudah menyala lagi, terima kasih Dishub!"}'

Ctrl-C ends the demo and removes everything it made.
EOF
wait "$daemon"
