#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh [preset]: installs what is missing, builds with the preset (default: ci) and runs all
# tests. The exit status is that of ctest.
. "$(dirname "$0")/setup.sh"
preset="${1:-ci}"

has_display || export QT_QPA_PLATFORM=offscreen
install_packages
build "$preset"
ctest --preset "$preset"
