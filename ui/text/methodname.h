// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace ui {

/// The name of a forecasting method in plain words.
QString methodName(const std::string &method);

} // namespace ui
