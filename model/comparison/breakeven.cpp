// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/breakeven.h"

namespace model {
namespace {

double kept(const ScenarioOutcome &outcome) {
    return outcome.customerView.withinPromise * outcome.naturalContacts();
}

/// Less than this many contacts a week is rounding.
constexpr double least = 0.05;

} // namespace

BreakEven breakEven(const ScenarioOutcome &scenario, const ScenarioOutcome &baseline) {
    const bool dearer = scenario.cost.staff().minorUnits() > baseline.cost.staff().minorUnits();
    const ScenarioOutcome &more = dearer ? scenario : baseline;
    const ScenarioOutcome &less = dearer ? baseline : scenario;
    const double cost = (more.cost.staff() - less.cost.staff()).major();
    BreakEven result;
    if (cost <= 0.0)
        return result;
    if (const double saved = less.fate.lost() - more.fate.lost(); saved > least)
        result.lostContact = cost / saved;
    if (const double gained = kept(more) - kept(less); gained > least)
        result.partnerPrice = cost / gained;
    return result;
}

} // namespace model
