// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/channelweek.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace model {

/// What one interval of a live channel depends on, beside the inputs that all scenarios share.
struct LiveKey {
    std::size_t channel;
    double handleSeconds;
    double contacts; ///< as live intervals are staffed for: to seven digits
    double openShare;
    double redials; ///< that come in the same interval
    double minimum;
    bool operator==(const LiveKey &) const = default;
};

struct LiveKeyHash {
    std::size_t operator()(const LiveKey &key) const;
};

struct LiveAnswer {
    LiveRequirement need;             ///< without its real number
    std::optional<double> fractional; ///< that number, once it was asked for
    QueuePerformance promise;         ///< of attempts, at the promised time
};

using LiveMemory = std::unordered_map<LiveKey, LiveAnswer, LiveKeyHash>;

/// The last backlogs of one deferred channel.
class BacklogMemory {
public:
    /// Of an equal task, or found and kept.
    const Shared<BacklogAnswer> &of(const DeferredTask &task, const ServicePolicy &policy,
                                    bool responseTimes);

private:
    struct Known {
        DeferredTask task;
        OpenWeek open; ///< the task's
        ServicePolicy policy;
        bool responseTimes;
        Shared<BacklogAnswer> answer;
        bool isFor(const DeferredTask &other, const ServicePolicy &policy, bool times) const;
    };
    std::vector<Known> known_; ///< newest last
};

struct EvaluationMemory::Parts {
    struct Clock {
        PayRates rates;
        WeekClock clock;
    };
    std::optional<Clock> clock;
    LiveMemory live;
    std::map<int, BacklogMemory> backlogs; ///< by channel id

    /// The memory of scenarios with the same criticality classes: their parts of channels are known
    /// by numbers of their own.
    EvaluationMemory &forClassesOf(const CoverageScenario &scenario);

private:
    using Classes = std::map<int, std::vector<CriticalityClass>>;              ///< by channel id
    std::vector<std::pair<Classes, std::unique_ptr<EvaluationMemory>>> split_; ///< newest last
};

} // namespace model
