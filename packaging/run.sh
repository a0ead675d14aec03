#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens Shiftwright on the sample plan. Without a display it
# writes the report of the sample plan into out/ instead.
. "$(dirname "$0")/setup.sh"

install_packages
build release shiftwright shiftwright-cli
programs=build/release/app

mkdir -p out
sample="out/Service Süd.plan"
[ -e "$sample" ] || "$programs/shiftwright-cli" plan demo "$sample"
if has_display; then
    exec "$programs/shiftwright" "$sample"
fi

"$programs/shiftwright-cli" plan report "$sample" --pdf "out/Service Süd.pdf" --csv out/
echo "There is no display, so the window stays closed. The report of the sample plan:"
ls -1 out
