// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/language.h"

#include "model/plan/plan.h"

namespace application {

Language reportLanguage(const model::Plan &plan, Language readers) {
    if (plan.report.language.empty())
        return readers;
    return plan.report.language == "de" ? Language::German : Language::English;
}

} // namespace application
