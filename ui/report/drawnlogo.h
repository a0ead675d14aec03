// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ui {

/// The first thing outside the SVG that it asks for, with its line; empty where it carries all that
/// it shows. Pictures of other origin would print a local file or call an address on every machine
/// that opens the plan.
QString foreignReference(const QByteArray &svg);

/// Whether drawing the SVG ends soon: a few lines in which each group uses the one before twice
/// stand for more drawing than any machine does, and deep nesting for more stack than it has. What
/// is drawn counts in characters, as often as it is used; twice the largest file is the limit.
bool canBeDrawn(const QByteArray &svg);

} // namespace ui
