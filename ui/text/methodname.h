// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/translation.h"

#include <QString>

#include <string>

namespace ui {

/// The name of a forecasting method in plain words: in the window's language, or in that of a
/// report.
QString methodName(const std::string &method);
QString methodName(const std::string &method, const Translation &say);

} // namespace ui
