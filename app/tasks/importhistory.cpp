// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importhistory.h"

#include "app/tasks/newplan.h"
#include "data/csv/historyimport.h"
#include "forecasting/forecaster.h"

#include <algorithm>
#include <array>
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
    return withReports(std::move(plan), std::move(history), target.channel, target.medium);
}

} // namespace application
