#!/usr/bin/env bash
# Runs the real program over file states of other Linux systems, laid over this one's folders for it alone, and compares what it says.
# Usage: systems.sh <schutzlotse-cli>. Each case under tests/fixtures/systems is a tree of files and what must be said about it.
set -euo pipefail
cd "$(dirname "$0")/.."
program="$(realpath "$1")"
cases="$(realpath tests/fixtures/systems)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir "$work/home"
if ! unshare -rm true 2>/dev/null; then
    echo "no mounts of one's own on this machine: skipped"
    exit 0
fi

# Mounts seen by this one process only; they are gone when it ends.
under() {
    # shellcheck disable=SC2016 # the inner shell expands them
    unshare -rm bash -c '
        set -e
        for layer in "$1"/*/; do
            folder="/$(basename "$layer")"
            mount -t overlay overlay -o "lowerdir=${layer%/}:$folder" "$folder"
        done
        exec env -i HOME="$2" PATH=/usr/bin:/bin "$3" check --json' _ "$1" "$work/home" "$program"
}

wrong=0
count=0
for case in "$cases"/*/; do
    under "${case%/}" >"$work/check.json"
    while read -r check expected; do
        [[ -n $check && $check != "#" ]] || continue
        said="$(python3 -c '
import json, sys
checks = {c["id"]: c for c in json.load(open(sys.argv[1]))["checks"]}
found = checks[sys.argv[2]]
print(found["status"], found["reason"])' "$work/check.json" "$check")"
        count=$((count + 1))
        # shellcheck disable=SC2053 # a pattern: some verdicts depend on the machine below
        if [[ $said != $expected ]]; then
            echo "$(basename "$case"): $check must be $expected, is $said"
            wrong=$((wrong + 1))
        fi
    done <"$case/expected"
done
((wrong == 0)) || exit 1
((count > 0)) || { echo "no cases"; exit 1; }
echo "systems laid over this one: $count verdicts are what they must be"
