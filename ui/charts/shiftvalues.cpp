// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shiftvalues.h"

#include "ui/text/rosterfindingtext.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

namespace {

constexpr double anyFrom = 8, anyTo = 18; ///< hours shown where nothing says which

bool isOpenViolation(const ShownShifts &shown, const model::RosterFinding &finding) {
    return finding.strength == model::Strength::Hard && !shown.isAccepted(finding);
}

/// From the first channel's opening to the last one's closing.
std::optional<model::TimeRange> openingOn(model::Date date, const model::CoverageScenario &scenario,
                                          const model::Calendar &calendar) {
    std::optional<model::TimeRange> open;
    for (const auto &[id, coverage] : scenario.channels)
        for (const auto &span : coverage.hours.spansOf(date, calendar)) {
            const model::TimeRange range{calendar.zone.firstInstantOf(date + span.opens),
                                         calendar.zone.firstInstantOf(date + span.closes)};
            open = open ? model::TimeRange{std::min(open->begin, range.begin),
                                           std::max(open->end, range.end)}
                        : range;
        }
    return open;
}

} // namespace

ShiftAxis axisOf(const ShownShifts &shown) {
    const model::Calendar &calendar = shown.plan.calendar;
    double from = 24, to = 0;
    const auto include = [&](double begin, double end) {
        from = std::min(from, begin);
        to = std::max(to, end);
    };
    if (const auto *scenario = shown.plan.scenario(shown.scenarioId))
        for (int day = 0; day < 7; ++day)
            for (const auto &[id, coverage] : scenario->channels)
                for (const auto &span :
                     coverage.hours.spansOf(shown.monday + std::chrono::days(day), calendar))
                    include(static_cast<double>(span.opens.count()) / 60,
                            static_cast<double>(span.closes.count()) / 60);
    for (const model::Shift &shift : *shown.shifts) {
        const auto local = calendar.toLocal(shift.presence.begin);
        const model::Date day = model::dateOf(local);
        if (day < shown.monday || day > shown.monday + std::chrono::days(6))
            continue;
        const double begin = static_cast<double>((local - day).count()) / 3600;
        include(begin, begin + static_cast<double>(shift.presence.length().count()) / 3600);
    }
    if (from >= to) {
        from = anyFrom;
        to = anyTo;
    }
    const int begin = std::clamp(static_cast<int>(std::floor(from - 0.5)), 0, 23);
    // Nights are seen on both their days.
    const int end = std::clamp(static_cast<int>(std::ceil(to + 0.5)), begin + 4, 24);
    return {calendar, toQDate(shown.first()), shown.day ? 1 : 7, to > 24 ? 0 : begin, end};
}

GanttValue ganttValue(const ShownShifts &shown, std::vector<GanttValue::Group> groups) {
    const model::Calendar &calendar = shown.plan.calendar;
    GanttValue value;
    value.axis = axisOf(shown);
    value.zone = calendar.zone;
    for (const auto &channel : shown.plan.channels)
        value.channels.push_back(
            {channel.channel.id, hueOf(channel.channel.medium), text(channel.channel.name)});
    value.groups = std::move(groups);
    value.shifts = shown.shifts;
    for (const auto &finding : shown.findings) {
        if (!isOpenViolation(shown, finding) || finding.shifts.empty())
            continue;
        const auto words = rosterFindingText(finding, calendar);
        // The rest before a shift offends at its begin; what is too long, at the end.
        const bool atBegin = finding.rule == model::RuleCode::DailyRest ||
                             finding.rule == model::RuleCode::RestAfterNights ||
                             finding.rule == model::RuleCode::ForwardRotation;
        value.marks.emplace(finding.shifts.back(),
                            GanttValue::Mark{true, !atBegin, words.title,
                                             words.title + QStringLiteral(": ") + words.text});
    }
    if (const auto *scenario = shown.plan.scenario(shown.scenarioId))
        for (int day = 0; day < value.axis.count(); ++day)
            if (const auto open = openingOn(toDate(value.axis.date(day)), *scenario, calendar))
                value.open.push_back(*open);
    return value;
}

RosterTable::Value rosterValue(const ShownShifts &shown,
                               const std::vector<GanttValue::Group> &groups) {
    RosterTable::Value value;
    value.monday = toQDate(shown.monday);
    value.zone = shown.plan.calendar.zone;
    value.shifts = shown.shifts;
    for (const auto &channel : shown.plan.channels)
        value.hues[channel.channel.id] = hueOf(channel.channel.medium);
    std::map<int, QStringList> marked;
    for (const auto &finding : shown.findings)
        if (isOpenViolation(shown, finding))
            for (const int shift : finding.shifts)
                marked[shift] << rosterFindingText(finding, shown.plan.calendar).title;
    for (const auto &[shift, words] : marked)
        value.marked[shift] = words.join(QStringLiteral(", "));
    if (std::ranges::any_of(*shown.shifts, [&](const model::Shift &shift) {
            return shift.agent == 0 && shown.week().contains(shift.presence.begin);
        }))
        value.rows.push_back({0, RosterTable::tr("Open shifts"), {}, false});
    for (const auto &group : groups)
        for (const auto &row : group.rows)
            if (row.agent != 0)
                value.rows.push_back({row.agent, row.name, row.note, row.noteAlert});
    return value;
}

CoverChart::Value coverValue(const model::Plan &plan, const model::Cover &cover,
                             const ShiftAxis &axis) {
    CoverChart::Value value;
    value.axis = axis;
    value.zone = plan.calendar.zone;
    value.cellMinutes = static_cast<int>(cover.grid().interval().count());
    for (std::size_t channel = 0; channel < cover.channelCount(); ++channel)
        if (const auto *planned = plan.channel(cover.channelId(channel)))
            value.channels.push_back({text(planned->channel.name), {}, {}});
    for (std::size_t cell = 0; cell < cover.grid().count(); ++cell) {
        if (!axis.shows(cover.grid().rangeOf(cell)))
            continue;
        value.cells.push_back(cover.grid().beginOf(cell));
        value.required.push_back(cover.required(cell));
        value.scheduled.push_back(cover.scheduled(cell));
        value.missing.push_back(cover.missing(cell));
        for (std::size_t channel = 0; channel < value.channels.size(); ++channel) {
            value.channels[channel].required.push_back(cover.required(channel, cell));
            value.channels[channel].scheduled.push_back(cover.scheduled(channel, cell));
        }
    }
    return value;
}

} // namespace ui
