// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/translation.h"

#include <QString>

#include <string>

namespace ui {

/// What a reader of files expected or found, "a date like 31.12.2026", in the user's language. What
/// is no known phrase, a cell's own text say, stays as it is.
QString expectedText(const std::string &phrase, const Translation &say);

} // namespace ui
