#!/usr/bin/env bash
# Runs the Windows programs under Wine: unit tests, version, checks, a PDF, and the window.
# Usage: windows.sh <folder of the .exe> <unit tests>
# Wine has no Security Center, BitLocker or Windows Update; what is proved is that the programs start and do their work.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=.ci/display.sh
source .ci/display.sh
built="$(realpath "$1")"
fixtures="$(realpath tests/fixtures/wine)"
work="$(mktemp -d)"
logs="${ARTEFACTS:-$work}"
export WINEPREFIX="$work/prefix" WINEDEBUG=-all HOME="$work/home" LANG=de_DE.UTF-8
# No offer to download a .NET or a browser.
export WINEDLLOVERRIDES="mscoree=;mshtml="
finish() {
    wineserver -k 2>/dev/null || true
    stop_display
    rm -rf "$work"
}
trap finish EXIT
mkdir -p "$HOME" "$work/program"
cp "$built/schutzlotse.exe" "$built/schutzlotse-cli.exe" "$work/program/"
cp "$2" "$work/program/unit-tests.exe"

# Wine 8 lacks this library of Windows 10, which Rust's standard library asks for random numbers.
cat >"$work/prng.c" <<'C'
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T length) {
    return SystemFunction036(bytes, (ULONG)length);
}
C
x86_64-w64-mingw32-gcc -shared -o "$work/program/bcryptprimitives.dll" "$work/prng.c" -ladvapi32

start_display 1280x900x24
wine_run() {
    timeout --kill-after=5 "${patience:-120}" wine "$@" 2>>"$logs/wine.log"
}
wine_run wineboot --init >/dev/null || true

cd "$work/program"
version="$(wine_run ./schutzlotse-cli.exe --version | tr -d '\r')"
echo "$version"
[[ $version == "schutzlotse "* ]]

# Each case is a state of the registry and what the checks must say about it; the registry is made anew for every case.
wineserver -w 2>/dev/null || true
cp -r "$WINEPREFIX" "$work/fresh"
cases=0
for case in "$fixtures"/*.reg; do
    wineserver -k 2>/dev/null || true
    cp "$work/fresh/"*.reg "$WINEPREFIX/"
    wine_run reg import "$(winepath -w "$case")" >/dev/null
    wine_run ./schutzlotse-cli.exe check --json >"$work/check.json"
    grep -q '"format": *1' "$work/check.json"
    python3 - "$work/check.json" "${case%.reg}.expected" <<'PY' || { cp "$work/check.json" "$logs/windows-check.json"; exit 1; }
import json, sys
said = {c["id"]: (c["status"], c["reason"]) for c in json.load(open(sys.argv[1]))["checks"]}
wrong = 0
for line in open(sys.argv[2]):
    if not line.strip() or line.startswith("#"):
        continue
    check, status, reason = line.split()
    if said.get(check) != (status, reason):
        print(f"{sys.argv[2]}: {check} must be {status} {reason}, is {said.get(check)}")
        wrong += 1
sys.exit(wrong > 0)
PY
    cases=$((cases + 1))
done
echo "registry under Wine: $cases cases say what they must"
echo "check --json: $(grep -oE '"status": *"[a-z]+"' "$work/check.json" | sort | uniq -c | tr -s ' \n' ' ')"

wine_run ./schutzlotse-cli.exe demo --out demo.json
wine_run ./schutzlotse-cli.exe plan --profile demo.json --out plan.pdf --lang de
[[ "$(head -c 5 plan.pdf)" == "%PDF-" ]]
echo "plan.pdf: $(stat -c %s plan.pdf) bytes"

# What the reminder starts at login: without a visit that is due it ends at once, else its notice is there for a while.
python3 - <<'PY'
import json
profile = json.load(open("demo.json"))
for visit in profile["visits"]:
    visit["day"] = "2025-01-02"
json.dump(profile, open("due.json", "w"))
PY
for case in demo:0:12 due:5:40; do
    IFS=: read -r profile least most <<<"$case"
    began=$SECONDS
    wine_run ./schutzlotse.exe --remind de "$profile.json"
    took=$((SECONDS - began))
    echo "--remind for $profile.json: $took s"
    ((took >= least && took <= most)) || { echo "must take $least to $most s"; exit 1; }
done

wine ./schutzlotse.exe --profile demo.json >/dev/null 2>>"$logs/wine.log" &
window_pid=$!
for _ in {1..120}; do
    window="$(xdotool search --onlyvisible --name Schutzlotse 2>/dev/null | tail -1 || true)"
    [[ -z $window ]] || break
    kill -0 "$window_pid" 2>/dev/null || { echo "the window's program ended"; tail -5 "$logs/wine.log"; exit 1; }
    sleep 0.5
done
[[ -n $window ]] || { echo "no window came"; exit 1; }
# A debug build takes a moment for its first frame; an empty ground makes a picture of a few kilobytes.
for _ in {1..60}; do
    scrot -o "$logs/windows-wine.png"
    (($(stat -c %s "$logs/windows-wine.png") < 20000)) || break
    sleep 0.5
done
(($(stat -c %s "$logs/windows-wine.png") >= 20000)) || { echo "the window stayed empty"; exit 1; }
echo "the window came and painted: $logs/windows-wine.png"

# Last, because they leave a busy Wine behind.
patience=900 wine_run ./unit-tests.exe >"$logs/windows-tests.log" || { tail -40 "$logs/windows-tests.log"; exit 1; }
echo "unit tests under Wine: $(grep -o '[0-9]* passed' "$logs/windows-tests.log")"
