#!/usr/bin/env bash
# How long a person waits: window, paper, look at the PC; and what the program takes while nobody touches it.
# `cargo build --release --bins --examples && benches/start.sh`; RUNS=20 for figures one would publish.
# Ends with an error when a figure is more than twice its goal: twice, because other programs may be busy beside it.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=.ci/display.sh
source .ci/display.sh
release="${CARGO_TARGET_DIR:-target}/release"
runs="${RUNS:-10}"
work="$(mktemp -d)"
window_pid=""
finish() {
    [[ -z $window_pid ]] || kill "$window_pid" 2>/dev/null || true
    stop_display
    rm -rf "$work"
}
trap finish EXIT
start_display 1400x900x24
mkfifo "$work/first-frame"

# A German who types umlauts: the second is a locale that every system has, so X11 reads its key tables as on a real PC.
owner=(HOME="$work/home" XDG_DATA_HOME= XDG_CONFIG_HOME= LANG=de_DE.UTF-8 LC_CTYPE=C.UTF-8)
as_owner() {
    env "${owner[@]}" "$@"
}

# Milliseconds since an unknown day.
now_ms() {
    local micros="${EPOCHREALTIME/[.,]/}"
    echo $((micros / 1000))
}

median() {
    sort -n | awk '{ value[NR] = $1 } END { print (NR % 2) ? value[(NR + 1) / 2] : int((value[NR / 2] + value[NR / 2 + 1]) / 2) }'
}

# Starts a window, sets `window_pid` and `waited_ms`: from before the start of the process to its first painted frame.
open_window() {
    local began line
    began=$(now_ms)
    # The reader's end stays open, so that a later message of the program finds somebody.
    # `exec`, so that the number is the window's own and not that of a shell around it.
    (exec env "${owner[@]}" SCHUTZLOTSE_FIRST_FRAME=1 "$@" 2>"$work/first-frame" >/dev/null) &
    window_pid=$!
    exec 4<"$work/first-frame"
    waited_ms=""
    while IFS= read -r -t 30 -u 4 line; do
        [[ $line == first_frame_ms=* ]] || continue
        waited_ms=$(($(now_ms) - began))
        return
    done
    echo "no first frame from: $*" >&2
    exit 1
}

close_window() {
    kill "$window_pid"
    wait "$window_pid" 2>/dev/null || true
    exec 4<&-
    window_pid=""
}

resident_kb() {
    awk '/^VmRSS/ { print $2 }' "/proc/$window_pid/status"
}

# Hundredths of a second that the window's process has computed so far.
computed() {
    awk '{ sub(/.*\) /, ""); print $12 + $13 }' "/proc/$window_pid/stat"
}

# Milliseconds of one command, the median of all runs.
command_ms() {
    for ((run = 0; run <= runs; run++)); do
        local began
        began=$(now_ms)
        as_owner "$@" >/dev/null
        # The first run only warms the disk.
        ((run == 0)) || echo $(($(now_ms) - began))
    done | median
}

too_slow=0
# row <what> <measured> <goal> <unit>
row() {
    printf '| %-44s | %8s %-2s | %8s %-2s |\n' "$1" "$2" "$4" "$3" "$4"
    if awk -v measured="$2" -v goal="$3" 'BEGIN { exit !(measured > 2 * goal) }'; then
        echo "  more than twice the goal"
        too_slow=$((too_slow + 1))
    fi
}

mkdir -p "$work/home"
as_owner "$release/schutzlotse-cli" demo --out "$work/demo.json"
empty=("$release/examples/empty_window")
ours=("$release/schutzlotse" --profile "$work/demo.json")

# In turn, so that a busy moment of the machine meets both.
for ((run = 0; run <= runs; run++)); do
    open_window "${empty[@]}"
    ((run == 0)) || echo "$waited_ms" >>"$work/empty-ms"
    close_window
    open_window "${ours[@]}"
    ((run == 0)) || echo "$waited_ms" >>"$work/ours-ms"
    close_window
done

# Three seconds to settle: background work of the start is over, then nothing may move.
idle_and_memory() {
    local name="$1" before
    shift
    open_window "$@"
    sleep 3
    before=$(computed)
    sleep 5
    echo $((($(computed) - before) * 10)) >"$work/$name-idle"
    resident_kb >"$work/$name-kb"
    close_window
}
idle_and_memory empty "${empty[@]}"
idle_and_memory ours "${ours[@]}"

empty_ms=$(median <"$work/empty-ms")
ours_ms=$(median <"$work/ours-ms")
empty_kb=$(<"$work/empty-kb")
ours_kb=$(<"$work/ours-kb")
times() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

echo "| what (median of $runs)                          |    measured |        goal |"
echo "|----------------------------------------------|-------------|-------------|"
row "process start to first frame" "$ours_ms" "$(awk -v a="$empty_ms" 'BEGIN { print int(a * 1.25) }')" ms
printf '| %-44s | %8s %-2s | %8s %-2s |\n' "the same of an empty window" "$empty_ms" ms "" ""
row "times the empty window" "$(times "$ours_ms" "$empty_ms")" 1.25 ""
row "resident memory, first screen" $((ours_kb / 1024)) $((empty_kb * 3 / 2 / 1024)) MB
printf '| %-44s | %8s %-2s | %8s %-2s |\n' "the same of an empty window" $((empty_kb / 1024)) MB "" ""
row "computing in 5 s without a touch" "$(<"$work/ours-idle")" 10 ms
row "plan as PDF from the command line" \
    "$(command_ms "$release/schutzlotse-cli" plan --profile "$work/demo.json" --out "$work/plan.pdf" --force --lang de)" 400 ms
row "all checks of this PC" "$(command_ms "$release/schutzlotse-cli" check --json)" 1000 ms
row "release program, stripped" $(($(stat -c %s "$release/schutzlotse") / 1000000)) 55 MB

((too_slow == 0))
