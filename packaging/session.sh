#!/bin/sh
# A whole session with an installed program, as a person would have it: opens
# the window on a virtual screen, answers a questionnaire, exports the report
# and closes. `session.sh PROGRAM DATA-FOLDER PDF PICTURE [COMMAND…]`; the
# command, such as strace, is put before the program.
set -eu

program=$1 data=$2 pdf=$3 picture=$4
shift 4

# A display that is free; Xvfb says which when it is ready.
ready=$(mktemp)
Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp -noreset 3>"$ready" 2>/dev/null &
screen=$!
trap 'kill "$screen" 2>/dev/null; rm -f "$ready"' EXIT
until [ -s "$ready" ]; do sleep 0.2; done
DISPLAY=:$(cat "$ready")
export DISPLAY
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
openbox >/dev/null 2>&1 &

"$@" "$program" --lang nb --data-dir "$data" &
window=$!
wait_for() {
    tries=0
    until sh -c "$2" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || { import -window root "$picture.failed.png"; echo "waited in vain for $1" >&2; exit 1; }
        sleep 0.2
    done
}
wait_for "the window" "xdotool search --onlyvisible --name Selvsyn"
id=$(xdotool search --onlyvisible --name Selvsyn | head -1)
xdotool windowactivate --sync "$id"
sleep 3
import -window root "$picture"

# «Start Medarbeiderskap», the first answer, with which a session begins, the
# other eight, «Vis resultat».
xdotool mousemove --window "$id" 506 370 click 1
sleep 3
xdotool key 4
wait_for "the started session" "'$program' --data-dir '$data' history --json | grep -q '\"finished\": *false'"
sleep 1
for key in 5 3 4 4 2 5 5 1; do xdotool key "$key"; sleep 0.5; done
xdotool key ctrl+Return
wait_for "the finished session" "'$program' --data-dir '$data' history --json | grep -q '\"finished\": *true'"
sleep 1

# «Skriv rapport…»; there is no dialog here, so the path is typed.
xdotool mousemove --window "$id" 1177 52 click 1
sleep 3
xdotool mousemove --window "$id" 540 104 click 1
sleep 0.5
xdotool key ctrl+a
xdotool type --delay 40 "$pdf"
sleep 1
xdotool key Return
wait_for "the report" "[ -s '$pdf' ]"
sleep 0.5
xdotool key alt+F4
wait_for "the end of the program" "! kill -0 $window"
