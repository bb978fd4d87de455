# Sourced by what tries the program in a window: a virtual screen of its own in
# DISPLAY, and a home in $work; both go away again.
work=$(mktemp -d)
HOME=$work
export HOME
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$work/ready" 2>/dev/null &
screen=$!
trap 'kill "$screen" 2>/dev/null; rm -rf "$work"' EXIT
until [ -s "$work/ready" ]; do sleep 0.2; done
DISPLAY=:$(cat "$work/ready")
export DISPLAY
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
