# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: goes to the source tree and offers what both need.
set -eu
cd "$(dirname "$0")/.."
# A bare system has no locale, and then programs take file names for ASCII.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8

has_display() {
    [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# Installs what debian-packages.txt lists and the system lacks; needs no network if nothing is.
install_packages() {
    missing=""
    for package in $(sed 's/#.*//' packaging/debian-packages.txt); do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || state=""
        [ "$state" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0

    if [ "$(id -u)" -eq 0 ]; then
        as_root="env"
    elif command -v sudo >/dev/null; then
        as_root="sudo env"
    else
        echo "These packages are missing, and installing them needs root or sudo:$missing" >&2
        exit 1
    fi
    echo "Installing:$missing"
    $as_root apt-get update -q
    # shellcheck disable=SC2086 # a list of words
    $as_root DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}

# build <preset> [<target>...]: configures and builds, into build/<preset>.
build() {
    preset="$1"
    shift
    cmake --preset "$preset"
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
