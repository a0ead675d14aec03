// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/language.h"
#include "app/tasks/assumptions.h"

#include <string>

// The assumption ledger in the words of reports and files.
namespace application {

/// "wages", "Phone", "24/7 · Phone": what the assumption concerns.
std::string assumptionSubject(const Assumption &assumption, const model::Plan &plan,
                              Language language);
std::string assumptionName(Assumption::Kind kind, Language language);
/// What stands in place of a number: a file, a channel, a clock; empty where the number says it.
std::string assumptionText(const Assumption &assumption, Language language);
/// "h", "share", "EUR/h"; empty where there is none.
std::string assumptionUnit(Assumption::Kind kind, const std::string &currency, Language language);
/// Who says so; of a default that follows the law, which paragraph.
std::string assumptionSource(const Assumption &assumption, Language language);

} // namespace application
