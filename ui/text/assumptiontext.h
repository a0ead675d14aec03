// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/assumptions.h"
#include "ui/text/format.h"

#include <QString>

namespace ui {

// Words of the assumption ledger, in the window's language.

QString assumptionName(application::Assumption::Kind kind);
QString assumptionSource(application::Assumption::Source source);
/// A value in the assumption's unit; factors as a change: ±0%.
QString assumptionValue(application::Assumption::Kind kind, double value, const QString &currency,
                        const Format &format);

} // namespace ui
