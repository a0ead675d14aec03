// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shiftrows.h"

#include "model/shifts/shiftchange.h"
#include "ui/text/shifttext.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace ui {

namespace {

class Rows {
    Q_DECLARE_TR_FUNCTIONS(ShiftRows)

public:
    Rows(const ShownShifts &shown, RowGrouping by) : shown_(shown), by_(by) {
        lookAtShifts();
        for (const auto &finding : shown.findings)
            if (finding.strength == model::Strength::Soft &&
                finding.rule == model::RuleCode::ContractHours && !shown.isAccepted(finding) &&
                finding.first <= shown.monday + std::chrono::days(6) &&
                finding.last >= shown.monday)
                reminded_.insert(finding.agent);
    }

    std::vector<GanttValue::Group> groups() {
        for (const model::Shift *shift : open_)
            group(tr("Open shifts"))
                .push_back({{shift->presence.begin, shift->id},
                            {0, shift->id, tr("Open shift"), {}, false, {}}});
        const auto people = peopleInOrder();
        // Before the others, although the first of them may come late in the plan.
        if (std::ranges::any_of(people, [this](const auto *one) { return isOnStandbyOnly(*one); }))
            group(tr("Standby at home"));
        std::vector<Entry> idle;
        for (const model::Agent *one : people) {
            const auto work = work_.find(one->id);
            const bool works = work != work_.end();
            Entry entry{{works ? work->second.begin : model::Instant::max(), one->id}, rowOf(*one)};
            if (!works && shown_.day)
                idle.push_back(std::move(entry));
            else if (isOnStandbyOnly(*one))
                group(tr("Standby at home")).push_back(std::move(entry));
            else
                group(groupOf(*one)).push_back(std::move(entry));
        }
        if (shown_.day)
            for (auto &[title, entries] : groups_)
                std::ranges::stable_sort(entries, {}, &Entry::order);
        if (!idle.empty())
            groups_.emplace_back(tr("Free today"), std::move(idle));
        std::vector<GanttValue::Group> result;
        for (auto &[title, entries] : groups_) {
            result.push_back({title, {}});
            for (Entry &entry : entries)
                result.back().rows.push_back(std::move(entry.row));
        }
        return result;
    }

private:
    struct Entry {
        std::pair<model::Instant, int> order; ///< on a day
        GanttValue::Row row;
    };
    struct Work {
        model::Instant begin = model::Instant::max();
        bool onDuty = false;
    };

    void lookAtShifts() {
        const model::TimeRange range = shown_.range(), week = shown_.week();
        for (const model::Shift &shift : *shown_.shifts) {
            if (!shift.standby && week.contains(shift.presence.begin))
                hours_[shift.agent] +=
                    static_cast<double>(model::workingTime(shift).count()) / 3600;
            if (shift.presence.end <= range.begin || shift.presence.begin >= range.end)
                continue;
            if (shift.agent == 0) {
                open_.push_back(&shift);
                continue;
            }
            Work &work = work_[shift.agent];
            work.begin = std::min(work.begin, shift.presence.begin);
            work.onDuty = work.onDuty || !shift.standby;
        }
    }

    std::vector<const model::Agent *> peopleInOrder() const {
        std::vector<const model::Agent *> people;
        for (const model::Agent &one : shown_.plan.agents)
            people.push_back(&one);
        if (by_ == RowGrouping::Contract)
            std::ranges::stable_sort(people, std::ranges::greater{}, &model::Agent::weeklyHours);
        return people;
    }

    bool isOnStandbyOnly(const model::Agent &one) const {
        const auto work = work_.find(one.id);
        return shown_.day && by_ == RowGrouping::Contract && work != work_.end() &&
               !work->second.onDuty;
    }

    GanttValue::Row rowOf(const model::Agent &one) const {
        const auto found = hours_.find(one.id);
        const double worked = found == hours_.end() ? 0 : found->second;
        return {one.id,
                0,
                text(one.name),
                worked > 0 ? plainHours(worked, format_) : QString(),
                reminded_.contains(one.id),
                tr("%1 of %2 this week")
                    .arg(format_.hours(worked, 1), format_.hours(one.weeklyHours, 1))};
    }

    QString groupOf(const model::Agent &one) const {
        switch (by_) {
        case RowGrouping::Contract:
            return one.weeklyHours >= shown_.plan.payRates.contractHours - 1e-9
                       ? tr("Full time")
                       : tr("Part time, %1").arg(plainHours(one.weeklyHours, format_));
        case RowGrouping::Team:
            return one.team.empty() ? tr("No team") : text(one.team);
        case RowGrouping::Skill: {
            if (one.skills.empty())
                return tr("All channels");
            QStringList names;
            for (const int skill : one.skills)
                if (const auto *channel = shown_.plan.channel(skill))
                    names << text(channel->channel.name);
            return names.join(QStringLiteral(", "));
        }
        case RowGrouping::None:
            break;
        }
        return {};
    }

    std::vector<Entry> &group(const QString &title) {
        for (auto &[name, entries] : groups_)
            if (name == title)
                return entries;
        return groups_.emplace_back(title, std::vector<Entry>()).second;
    }

    const ShownShifts &shown_;
    RowGrouping by_;
    Format format_;
    std::map<int, double> hours_; ///< of work in the week, by agent
    std::map<int, Work> work_;    ///< on the dates shown, by agent
    std::vector<const model::Shift *> open_;
    std::set<int> reminded_;
    std::vector<std::pair<QString, std::vector<Entry>>> groups_;
};

} // namespace

std::vector<GanttValue::Group> shiftRows(const ShownShifts &shown, RowGrouping by) {
    return Rows(shown, by).groups();
}

} // namespace ui
