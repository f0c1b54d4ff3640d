# shellcheck shell=bash
# A real print queue of one's own, for whoever sources this: `start_printer FOLDER`, `printed_file`, `stop_printer`.
# CUPS runs with its own folder and socket beside whatever the machine has; its filters and the PDF printer are Debian's.
# The PDF printer writes into ~/PDF of the account's own home, wherever HOME points, and its backend needs root.

cups_pid=""
printer_folder=""

start_printer() {
    printer_folder="$1/cups"
    mkdir -p "$printer_folder"/{etc/ppd,spool,cache,state,log}
    chmod 711 "$1" "$printer_folder"
    cat >"$printer_folder/etc/cupsd.conf" <<CONF
Listen $printer_folder/state/cups.sock
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Allow all
</Location>
<Policy default>
  <Limit All>
    Allow all
  </Limit>
</Policy>
CONF
    cat >"$printer_folder/etc/cups-files.conf" <<CONF
ServerRoot $printer_folder/etc
RequestRoot $printer_folder/spool
TempDir $printer_folder/spool
CacheDir $printer_folder/cache
StateDir $printer_folder/state
AccessLog $printer_folder/log/access
ErrorLog $printer_folder/log/error
PageLog $printer_folder/log/page
CONF
    /usr/sbin/cupsd -f -c "$printer_folder/etc/cupsd.conf" -s "$printer_folder/etc/cups-files.conf" &
    cups_pid=$!
    export CUPS_SERVER="$printer_folder/state/cups.sock"
    for _ in {1..100}; do
        lpstat -r 2>/dev/null | grep -q 'is running' && break
        sleep 0.1
    done
    # CUPS warns that drivers will go one day; the printer would then need another driver, not another program of ours.
    lpadmin -p Papier -E -v cups-pdf:/ -P /usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd 2>/dev/null
    lpadmin -d Papier
    touch "$printer_folder/started"
}

# Waits until the queue is empty and names the newest sheet pile that came out since the printer was started.
printed_file() {
    local pile
    for _ in {1..120}; do
        [[ -n "$(lpstat -W completed -o 2>/dev/null)" && -z "$(lpstat -W not-completed -o 2>/dev/null)" ]] && break
        sleep 0.5
    done
    for _ in {1..40}; do
        pile="$(find "$(getent passwd "$(id -u)" | cut -d: -f6)/PDF" -name '*.pdf' -newer "$printer_folder/started" 2>/dev/null | tail -1)"
        [[ -z $pile ]] || break
        sleep 0.25
    done
    [[ -n $pile ]] || { tail -20 "$printer_folder/log/error" >&2; return 1; }
    echo "$pile"
}

stop_printer() {
    if [[ -n $cups_pid ]]; then
        kill "$cups_pid" 2>/dev/null || true
        wait "$cups_pid" 2>/dev/null || true
    fi
    cups_pid=""
}

pages_of() {
    pdfinfo "$1" | awk '/^Pages:/ { print $2 }'
}
