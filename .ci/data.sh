#!/usr/bin/env bash
# Checks of texts and files that need no compiler, so that a slip shows in a second. The strict ones are Rust tests.
set -euo pipefail
cd "$(dirname "$0")/.."
wrong=0

complain() {
    echo "wrong: $*"
    wrong=$((wrong + 1))
}

# The README's two commands are the ones that are tried here and nothing else.
for command in 'cargo run --release' 'cargo test --release'; do
    grep -Fxq "$command" README.md || complain "README.md lacks the line '$command'"
done

# Both languages are originals: same files, same texts, same attributes.
ids() {
    awk '/^-?[a-zA-Z][a-zA-Z0-9_-]* *=/ { sub(/ *=.*/, ""); id = $0; print id }
         /^ +\.[a-zA-Z][a-zA-Z0-9_-]* *=/ { sub(/^ +/, ""); sub(/ *=.*/, ""); print id $0 }' "$1" | sort
}
for file in i18n/de/*.ftl i18n/en/*.ftl; do
    name="${file##*/}"
    if [[ ! -f "i18n/de/$name" || ! -f "i18n/en/$name" ]]; then
        complain "$name is there in one language only"
    elif [[ $file == i18n/de/* ]] && ! difference="$(diff <(ids "i18n/de/$name") <(ids "i18n/en/$name"))"; then
        complain "$name differs between de (<) and en (>):"$'\n'"$difference"
    fi
    twice="$(ids "$file" | uniq -d)"
    [[ -z $twice ]] || complain "$file says twice: $twice"
done

# Every folder of foreign things carries the licence it came with.
for folder in assets/fonts assets/icons; do
    [[ ! -d $folder || -f $folder/README.md ]] || complain "$folder has no README.md that names origin and licence"
done

# Pictures stay small, so that a clone does.
while IFS= read -r -d '' picture; do
    size=$(stat -c %s "$picture")
    ((size <= 120 * 1024)) || complain "$picture has $size bytes, more than 120 KiB"
done < <(find tests/snapshots -name '*.png' -print0 2>/dev/null)

# Nothing tells on which machine it was written.
if found="$(git grep -nIE '(/root/|/work/)' -- ':!.ci/data.sh' ':!tests/fixtures' ':!*.lock')"; then
    complain "paths of a machine:"$'\n'"$found"
fi

# Notes to oneself become issues, not commits.
if found="$(git grep -nIE '\b(TO''DO|FIX''ME|XX''X)\b|\b(to''do|unimplemented)!' -- src tests benches examples .ci i18n)"; then
    complain "unfinished:"$'\n'"$found"
fi

shellcheck --severity=info --external-sources .ci/run .ci/*.sh benches/*.sh packaging/linux/*.sh || complain "shellcheck"

((wrong == 0)) || { echo "$wrong wrong"; exit 1; }
echo "texts, files and scripts are in order"
