// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fillintext.h"

#include "model/shifts/rostercheck.h"
#include "ui/text/format.h"
#include "ui/text/rosterfindingtext.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FillIn)

public:
    static QString rested(const model::Rest &resting, const Format &format) {
        const double rest = resting.shortest();
        return rest >= 0 && rest < 24 * 60 ? tr("rest %1").arg(format.hours(rest / 60, 1))
                                           : tr("well rested");
    }
    static QString week(const QString &worked, const QString &contract) {
        return tr("%1 of %2 this week").arg(worked, contract);
    }
};

} // namespace

QString fillInReason(const model::Agent &agent, std::span<const model::RosterFinding> broken,
                     const model::Rest &resting, double weekMinutes,
                     const model::Calendar &calendar) {
    constexpr qsizetype mostRules = 2;
    const Format format;
    QStringList words;
    for (const auto &finding : broken) {
        const QString title = rosterFindingText(finding, calendar).title;
        words << (model::isHard(finding) ? QStringLiteral("⚠ ") + title : title);
    }
    words.removeDuplicates();
    words = words.mid(0, mostRules);
    if (!model::anyHard(broken))
        words << Words::rested(resting, format);
    words << Words::week(format.hours(weekMinutes / 60, 1), format.hours(agent.weeklyHours, 1));
    return words.join(QStringLiteral(", "));
}

} // namespace ui
