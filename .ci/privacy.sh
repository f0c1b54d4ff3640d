#!/usr/bin/env bash
# Proves two sentences of the README on the real program: it only looks, and it never talks to the network.
# Usage: privacy.sh <schutzlotse-cli>
set -euo pipefail
cd "$(dirname "$0")/.."
program="$(realpath "$1")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir "$work/home"
logs="${ARTEFACTS:-$work}"

# The environment of a person who starts it for the first time.
as_owner() {
    env -i HOME="$work/home" PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=de_DE.UTF-8 ${DBUS_SESSION_BUS_ADDRESS:+DBUS_SESSION_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"} "$@"
}

# Every socket that is not one inside this computer (AF_UNIX) or one to its kernel (AF_NETLINK).
foreign_sockets() {
    grep -E 'socket\(|socketpair\(|connect\(|sendto\(|bind\(|sa_family=' "$1" |
        grep -E 'AF_[A-Z0-9]+' | grep -vE 'AF_(UNIX|LOCAL|NETLINK|UNSPEC)\b' || true
}

# Every call that makes, changes or removes a file outside the data folder and the nowhere of the system.
foreign_writes() {
    grep -E '^([0-9]+ +)?(openat2?|open|creat|unlink|unlinkat|rename|renameat2?|mkdir|mkdirat|rmdir|link|linkat|symlink|symlinkat|mknod|mknodat|truncate|ftruncate|chmod|fchmodat2?|fchmod|chown|lchown|fchownat|utimensat|setxattr|lsetxattr|removexattr)\(' "$1" |
        grep -vP '^([0-9]+ +)?open(at2?)?\(.*O_RDONLY(?!.*O_(CREAT|TRUNC))' |
        grep -vE '"/dev/(null|tty)"|"/proc/self/task/[0-9]+/comm"' |
        grep -vF "\"$work/home/.local/share/schutzlotse" || true
}

traced() {
    local calls="$1" log="$2"
    shift 2
    as_owner strace -f -qq -s 300 -e "trace=$calls" -o "$log" "$@"
}

# First the traps themselves: a program that does what is forbidden must be caught.
traced network "$work/bait-network" bash -c 'exec 3<>/dev/udp/127.0.0.1/9'
[[ -n "$(foreign_sockets "$work/bait-network")" ]] || { echo "the network trap catches nothing"; exit 1; }
traced file,ftruncate,fchmod "$work/bait-file" bash -c "echo x >'$work/home/bait'; rm '$work/home/bait'"
(($(foreign_writes "$work/bait-file" | wc -l) >= 2)) || { echo "the file trap catches nothing"; exit 1; }

traced network "$logs/check-network.strace" "$program" check --json >"$work/check.json"
grep -q '"format": *1' "$work/check.json" || { echo "check --json gave no checks"; exit 1; }
if [[ -n "$(foreign_sockets "$logs/check-network.strace")" ]]; then
    echo "check opens sockets that leave this computer:"
    foreign_sockets "$logs/check-network.strace"
    exit 1
fi
echo "network: $(grep -cE 'socket\(' "$logs/check-network.strace" || true) sockets, all of them local"

find "$work/home" -mindepth 1 | sort >"$work/before"
traced file,ftruncate,fchmod "$logs/check-files.strace" "$program" check --json >/dev/null
if [[ -n "$(foreign_writes "$logs/check-files.strace")" ]]; then
    echo "check writes:"
    foreign_writes "$logs/check-files.strace"
    exit 1
fi
find "$work/home" -mindepth 1 -not -path '*/.local*' | sort | diff "$work/before" - || { echo "check left files behind"; exit 1; }
echo "files: $(wc -l <"$logs/check-files.strace") calls looked at, nothing written"

# Without any network at all it says the same of everything but the network, of which nothing is open then.
if unshare -rn true 2>/dev/null; then
    as_owner unshare -rn "$program" check --json >"$work/alone.json"
    states() { grep -oE '"(id|status)": *"[^"]*"' "$1" | paste - - | grep -v '"network\.'; }
    (($(states "$work/check.json" | wc -l) >= 8)) || { echo "too few checks to compare"; exit 1; }
    diff <(states "$work/check.json") <(states "$work/alone.json") || { echo "without a network the checks differ"; exit 1; }
    echo "without a network: the same answers"
fi

# Programs start from three places only; `tests/it/layers.rs` holds this more exactly.
if found="$(grep -rnE 'process::(Command|\{[^}]*\bCommand)' src --include='*.rs' |
    grep -vE '^src/(probe/allowed\.rs|document/output/[a-z_]+\.rs|document/process\.rs):')"; then
    echo "programs are started elsewhere too: $found"
    exit 1
fi
if found="$(grep -rnP '\b(TcpStream|TcpListener|UdpSocket|reqwest|ureq|hyper(?!-))\b' src --include='*.rs')"; then
    echo "the source names the network: $found"
    exit 1
fi
echo "source: programs start from two places, the network is named nowhere"
