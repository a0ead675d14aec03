// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Screen readers meet a Gantt as a table of its shifts, each with its words, its place and what
/// can be done with it: earlier, later, longer, shorter, keep, put back. Call once; further calls
/// do nothing.
void makeGanttsAccessible();

} // namespace ui
