// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/coverservice.h"

#include "model/staffing/agents.h"
#include "model/staffing/requirement.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace model {

CoverService::CoverService(const ScenarioOutcome &outcome, std::vector<ServicePolicy> policies)
    : week_(outcome.week), policies_(std::move(policies)) {
    for (const ChannelOutcome &channel : outcome.channels) {
        auto &loads = loads_.emplace_back();
        if (channel.channel.kind == ChannelKind::Live)
            for (const StaffingInterval &one : channel.staffing)
                loads.push_back(
                    {one.offered, one.openShare * week_.intervalSeconds(), one.handleSeconds});
        known_.emplace_back(loads.size());
    }
}

double CoverService::answered(std::size_t channel, std::size_t interval, int people) const {
    if (people <= 0)
        return 0.0;
    auto &known = known_[channel][interval];
    if (const auto found = known.find(people); found != known.end())
        return found->second;
    const Load &load = loads_[channel][interval];
    const ServicePolicy &policy = policies_[channel];
    const double level =
        performanceOf(queueLoad(load.attempts, load.openSeconds, load.handleSeconds),
                      policy.patience, people, policy.goal.within, policy.concurrency)
            .answeredInTime;
    known.emplace(people, level);
    return level;
}

CoverService::Served CoverService::served(const Cover &cover, std::size_t interval) const {
    Served sum;
    const auto parts = static_cast<std::size_t>(week_.interval() / cover.grid().interval());
    for (std::size_t channel = 0; channel < loads_.size(); ++channel) {
        if (interval >= loads_[channel].size())
            continue;
        const Load &load = loads_[channel][interval];
        if (load.attempts <= 0 || load.openSeconds <= 0)
            continue;
        double people = 0;
        for (std::size_t cell = interval * parts; cell < (interval + 1) * parts; ++cell) {
            const auto missing = [&](std::size_t which) {
                return std::max(0.0, cover.required(which, cell) - cover.scheduled(which, cell));
            };
            double all = 0;
            for (std::size_t other = 0; other < cover.channelCount(); ++other)
                all += missing(other);
            people += cover.scheduled(channel, cell);
            if (all > 0)
                people += std::min(1.0, cover.flexible(cell) / all) * missing(channel);
        }
        people /= static_cast<double>(std::max<std::size_t>(1, parts));
        const int whole = static_cast<int>(std::floor(people + 1e-9));
        const double more = std::max(0.0, people - whole);
        double level = answered(channel, interval, whole);
        if (more > 1e-9)
            level += more * (answered(channel, interval, whole + 1) - level);
        sum.attempts += load.attempts;
        sum.inTime += load.attempts * level;
    }
    return sum;
}

double CoverService::answered(const Cover &cover, const TimeRange &range) const {
    Served sum;
    for (std::size_t i = 0; i < week_.count(); ++i)
        if (range.contains(week_.beginOf(i))) {
            const Served one = served(cover, i);
            sum.attempts += one.attempts;
            sum.inTime += one.inTime;
        }
    return sum.attempts > 0 ? sum.inTime / sum.attempts : -1.0;
}

double CoverService::late(const Cover &cover, const TimeRange &range) const {
    double late = 0;
    for (std::size_t i = 0; i < week_.count(); ++i) {
        if (week_.rangeOf(i).overlaps(range)) {
            const Served one = served(cover, i);
            late += one.attempts - one.inTime;
        }
    }
    return late;
}

} // namespace model
