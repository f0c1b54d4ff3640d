# shellcheck shell=bash
# A display without a screen, for whoever sources this: `start_display`, and it ends with the script.

display_pid=""

# Starts Xvfb on a display number of its own choice and sets DISPLAY.
start_display() {
    local number_file
    number_file="$(mktemp)"
    # Without `-noreset` it starts anew when its last client leaves, and turns away who comes just then.
    Xvfb -displayfd 5 -screen 0 "${1:-1400x900x24}" -noreset -nolisten tcp 5>"$number_file" >/dev/null 2>&1 &
    display_pid=$!
    for _ in {1..100}; do
        [[ -s $number_file ]] && break
        kill -0 "$display_pid" 2>/dev/null || break
        sleep 0.1
    done
    [[ -s $number_file ]] || { echo "Xvfb did not start" >&2; return 1; }
    DISPLAY=":$(<"$number_file")"
    export DISPLAY
    # The window must come up here, whatever session the caller sits in.
    unset WAYLAND_DISPLAY WAYLAND_SOCKET
    rm -f "$number_file"
}

stop_display() {
    [[ -z $display_pid ]] || kill "$display_pid" 2>/dev/null || true
    display_pid=""
}
