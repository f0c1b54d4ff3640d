#!/usr/bin/env bash
# A real window, driven as a person would: `window.py` sees what a screen reader is told, and clicks and types.
# Usage: window.sh <schutzlotse> <examples/empty_window>; pictures of what it saw land in the artefacts.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=.ci/display.sh
source .ci/display.sh
# shellcheck source=.ci/printer.sh
source .ci/printer.sh
program="$(realpath "$1")"
empty_window="$(realpath "$2")"
work="$(mktemp -d)"
export ARTEFACTS="${ARTEFACTS:-/tmp/schutzlotse-window}"
mkdir -p "$ARTEFACTS"
finish() {
    stop_display
    stop_printer
    rm -rf "$work"
}
trap finish EXIT
start_display 1400x900x24
start_printer "$work"
mkdir -p "$work/home/.config" "$work/home/Dokumente"
# shellcheck disable=SC2016 # the file wants the word $HOME
echo 'XDG_DOCUMENTS_DIR="$HOME/Dokumente"' >"$work/home/.config/user-dirs.dirs"
env -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_CACHE_HOME HOME="$work/home" LANG=de_DE.UTF-8 LC_ALL= \
    dbus-run-session -- /usr/bin/python3 .ci/window.py "$program" "$empty_window"
sheets="$(printed_file)"
echo "printed from the window: $(pages_of "$sheets") pages"
[[ "$(pages_of "$sheets")" == "$(pages_of "$work"/home/Dokumente/*.pdf)" ]]
rm -f "$sheets"
