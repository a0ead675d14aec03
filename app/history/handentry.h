// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

namespace application {

/// What the channel reported in the seven local days from Monday on: a value to type into. Without
/// such a channel, and outside its history, every interval is missing.
model::ContactHistory historyOfWeek(const model::Plan &plan, const std::string &channel,
                                    model::Date monday);

/// The plan with exactly these reports in the channel, which is made when the plan has none of the
/// name; the week is one of historyOfWeek(). What lies outside it stays. A history never begins or
/// ends with missing intervals because of it. Typed rows are a source without a file name.
model::Plan withHistoryOfWeek(model::Plan plan, const std::string &channel, model::Medium medium,
                              const model::ContactHistory &week);

} // namespace application
