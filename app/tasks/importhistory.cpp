// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importhistory.h"

#include "app/history/historyfigures.h"
#include "app/tasks/newplan.h"
#include "data/csv/historyimport.h"
#include "forecasting/forecaster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

namespace application {
namespace {

bool isObservedAllWeek(const model::ChannelPlan &channel, const model::Calendar &calendar) {
    if (channel.history->isEmpty())
        return false;
    const auto clean = forecasting::clean(*channel.history, channel.corrections, calendar);
    return std::find(clean.openInWeek.begin(), clean.openInWeek.end(), false) ==
           clean.openInWeek.end();
}

/// Nobody counted who called a closed line: an assumption must be named from the start.
model::DemandSource closedHoursSource(const model::ChannelPlan &channel, const model::Plan &plan) {
    if (isObservedAllWeek(channel, plan.calendar))
        return model::DemandSource::Observed;
    const bool lender =
        std::any_of(plan.channels.begin(), plan.channels.end(),
                    [&](const auto &other) { return isObservedAllWeek(other, plan.calendar); });
    return lender ? model::DemandSource::Borrowed : model::DemandSource::Assumed;
}

} // namespace

model::HistoryFileResult readHistoryFile(const QString &path,
                                         const model::HistoryFileRequest &request,
                                         const model::ZoneRules &zone,
                                         const model::RunControl &control) {
    return data::importHistory(path.toStdString(), request, zone, control);
}

bool hasErrors(const model::HistoryFileResult &file) {
    return std::any_of(file.findings.begin(), file.findings.end(), [](const auto &finding) {
        return finding.severity == model::Severity::Error;
    });
}

std::vector<model::ImportFinding> unusualDays(const model::Plan &plan,
                                              const model::HistoryFileResult &file) {
    constexpr auto shortest = std::chrono::weeks(2);
    constexpr std::size_t most = 10;
    if (file.history.isEmpty() ||
        file.history.grid.end() - file.history.grid.begin() < model::Seconds(shortest))
        return {};
    // A plan of this history alone knows the holidays of its years.
    model::Plan alone;
    alone.calendar = plan.calendar;
    alone.interval = plan.interval;
    alone = withReports(std::move(alone), file.history, "file", model::Medium::Other);
    const auto &calendar = alone.calendar;
    auto days = forecasting::remarks(forecasting::clean(file.history, {}, calendar), calendar);
    std::erase_if(days, [](const auto &remark) {
        return remark.kind != model::HistoryRemark::Kind::UnusualDay;
    });
    const auto strangeness = [](const model::HistoryRemark &remark) {
        return remark.ratio > 0 ? std::abs(std::log(remark.ratio))
                                : std::numeric_limits<double>::infinity();
    };
    if (days.size() > most) {
        std::ranges::stable_sort(days, std::greater<>(), strangeness);
        days.resize(most);
        std::ranges::sort(days, {}, &model::HistoryRemark::date);
    }
    std::vector<model::ImportFinding> findings;
    for (const auto &remark : days) {
        const auto range = calendar.rangeOf(remark.date);
        double contacts = 0;
        for (std::size_t i = 0; i < file.history.intervals.size(); ++i)
            if (range.contains(file.history.grid.beginOf(i)) &&
                file.history.intervals[i].status == model::IntervalStatus::Open)
                contacts += file.history.intervals[i].offered;
        model::ImportFinding finding;
        finding.code = model::FindingCode::Outlier;
        finding.day = remark.date;
        finding.found = std::to_string(std::lround(contacts)) + " contacts";
        if (remark.ratio > 0)
            finding.expected =
                "about " + std::to_string(std::lround(contacts / remark.ratio)) + " contacts";
        findings.push_back(std::move(finding));
    }
    return findings;
}

model::Medium mediumOf(const std::string &channelName) {
    static constexpr std::array<std::pair<const char *, model::Medium>, 16> words{
        {{"mail", model::Medium::Email},
         {"ticket", model::Medium::Email},
         {"chat", model::Medium::Chat},
         {"messenger", model::Medium::Chat},
         {"social", model::Medium::Social},
         {"twitter", model::Medium::Social},
         {"tweet", model::Medium::Social},
         {"facebook", model::Medium::Social},
         {"instagram", model::Medium::Social},
         {"mastodon", model::Medium::Social},
         {"linkedin", model::Medium::Social},
         {"tiktok", model::Medium::Social},
         {"youtube", model::Medium::Social},
         {"reddit", model::Medium::Social},
         {"forum", model::Medium::Social},
         {"comment", model::Medium::Social}}};
    const QString name = QString::fromStdString(channelName).toLower();
    for (const auto &[word, medium] : words)
        if (name.contains(QLatin1String(word)))
            return medium;
    return model::Medium::Phone;
}

model::Plan withReports(model::Plan plan, model::ContactHistory history, const std::string &channel,
                        std::optional<model::Medium> medium) {
    const auto found =
        std::find_if(plan.channels.begin(), plan.channels.end(),
                     [&](const auto &known) { return known.channel.name == channel; });
    if (found != plan.channels.end()) {
        found->history = model::Shared(std::move(history));
    } else {
        auto added =
            model::newChannel(plan.nextChannelId(), channel, medium.value_or(mediumOf(channel)));
        added.history = model::Shared(std::move(history));
        added.closedHours.source = closedHoursSource(added, plan);
        model::addChannel(plan, added);
    }
    coverYears(plan);
    return plan;
}

model::Plan withHistory(model::Plan plan, const model::HistoryFileResult &file,
                        const HistoryTarget &target) {
    const auto *known = plan.channel(target.channel);
    auto history = model::merged(known ? *known->history : model::ContactHistory(), file.history,
                                 target.overlap);
    auto filled = withReports(std::move(plan), std::move(history), target.channel, target.medium);
    const int channel = filled.channel(target.channel)->channel.id;
    for (const auto day : target.leftOut)
        filled = withCorrection(std::move(filled), channel,
                                {filled.calendar.rangeOf(day), model::Correction::Reason::Outlier});
    return filled;
}

} // namespace application
