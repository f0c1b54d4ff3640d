#!/usr/bin/env bash
# From the example firm to paper: the plan goes through the program's own print into a real CUPS queue, and as many
# pages come out as went in. Usage: print.sh <schutzlotse-cli> <print_paper>
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=.ci/printer.sh
source .ci/printer.sh
program="$(realpath "$1")"
print_paper="$(realpath "$2")"
work="$(mktemp -d)"
finish() {
    stop_printer
    rm -rf "$work"
}
trap finish EXIT
export HOME="$work/home"
mkdir "$HOME"
start_printer "$work"

for lang in de en; do
    touch "$printer_folder/started"
    "$program" demo --out "$work/demo-$lang.json" --lang "$lang"
    "$program" plan --profile "$work/demo-$lang.json" --out "$work/plan-$lang.pdf" --lang "$lang"
    pdfinfo "$work/plan-$lang.pdf" | grep -E '^Tagged: +yes' >/dev/null || { echo "plan-$lang.pdf is not tagged"; exit 1; }
    printer="$("$print_paper" "$work/plan-$lang.pdf")"
    pile="$(printed_file)"
    wanted="$(pages_of "$work/plan-$lang.pdf")"
    came="$(pages_of "$pile")"
    rm -f "$pile"
    echo "$lang: $wanted pages sent to $printer, $came came out"
    [[ $came == "$wanted" ]]
done
