#!/usr/bin/env bash
# Our look at the PC beside a well-known auditor of Linux systems, on one machine in one run. The two do not ask the same things:
# Lynis has some 230 tests for administrators; it is the measure of what a look may cost, not of what it finds.
# `cargo build --release --bins && benches/lynis.sh`, with Lynis installed (Debian: `lynis`).
set -euo pipefail
cd "$(dirname "$0")/.."
program="$(realpath "${CARGO_TARGET_DIR:-target}/release/schutzlotse-cli")"
command -v lynis >/dev/null || { echo "Lynis is not installed" >&2; exit 1; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# Runs a command and prints its milliseconds.
timed() {
    local began="${EPOCHREALTIME/[.,]/}"
    "$@" >/dev/null 2>&1 || true
    echo $(((${EPOCHREALTIME/[.,]/} - began) / 1000))
}

for _ in {1..11}; do
    timed env HOME="$work" "$program" check --json
done | sort -n | sed -n 6p | sed 's/.*/all our checks: & ms (median of 11)/'
echo "lynis $(lynis show version) audit system --quick: $(timed lynis audit system --quick --quiet --logfile "$work/log" --report-file "$work/report") ms"
