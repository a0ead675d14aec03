// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/findingfix.h"
#include "model/cost/openreasons.h"
#include "ui/charts/shownshifts.h"
#include "ui/widgets/findinglist.h"

#include <functional>
#include <optional>
#include <vector>

namespace ui {

/// What the shifts shown do not keep: what must be solved, reminders, then what was accepted, with
/// the reason. It changes nothing itself: it tells what was asked for.
class RosterFindings : public FindingList {
    Q_OBJECT
public:
    using Fixes = std::function<std::vector<model::FindingFix>(const model::RosterFinding &)>;

    explicit RosterFindings(QWidget *parent = nullptr);
    /// `fixes` is asked while this runs. `reasons` is why shifts stay open, where that is known.
    void show(const ShownShifts &shown, const Fixes &fixes,
              const std::optional<model::OpenReasons> &reasons = {});

Q_SIGNALS:
    /// `what` names the step.
    void fixChosen(const QString &what, const model::Shift &after);
    void pointedAt(const model::RosterFinding &finding);
    void acceptanceWanted(const model::RosterFinding &finding);
    void withdrawalWanted(const model::RosterFinding &finding);
    void weekWanted();
    void reasonsWanted();
    void rulesWanted();
    void shiftWanted(int shift);

private:
    Item itemOf(const ShownShifts &shown, const model::RosterFinding &finding, const Fixes &fixes);
    void addOpen(const ShownShifts &shown, const std::optional<model::OpenReasons> &reasons,
                 std::vector<Item> &items);
    void addReasons(const ShownShifts &shown, const model::OpenReasons &reasons,
                    std::vector<Item> &items);
    Item itemOf(const ShownShifts &shown, const model::OpenReason &reason);
    Action editRules();
    Action actionOf(const ShownShifts &shown, const model::FindingFix &fix);
};

} // namespace ui
