// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/backlogdesk.h"

#include <cstddef>
#include <vector>

namespace model {

/// The same deferred work as Backlog, by mean and variance alone: each step's work is taken as
/// normal before it is cut at zero (Clark 1961 gives the moments of what is left). A hundred times
/// as fast, a point or two off; for finding where the exact recursion should look, and for
/// screening many opening hours.
class BacklogMoments {
public:
    BacklogMoments() = default;
    explicit BacklogMoments(const BacklogLoad &load) : BacklogMoments(load, BacklogMoments()) {}
    /// The same; beginning with what a similar load leads to saves weeks.
    BacklogMoments(const BacklogLoad &load, BacklogMoments similar);

    bool isStable() const { return stable_; }
    double growthPerWeek() const { return growth_; }
    /// Mean work at the beginning of the step, seconds.
    double workAt(std::size_t step) const {
        return mean_[step % mean_.size()] + desk_.unseenWork(step);
    }
    /// Share of the arrivals of the step that is answered by a time, seconds from the week's begin;
    /// arrivals meet the step's middle.
    double answeredBy(std::size_t step, double deadline) const;
    double answeredWithin(std::size_t step, double seconds) const;
    /// The mean response time of a contact that arrives in the middle of the step; equally likely
    /// ones are added to those given.
    double responses(std::size_t step, std::vector<double> &result) const;
    /// Steps from here until the expected backlog is worked off.
    double secondsToClear(std::size_t step) const;

private:
    const BacklogLoad &load() const { return desk_.load(); }
    double middleOf(std::size_t step) const;
    /// The normal law of what an arrival in the middle of the step meets when it is looked at.
    struct Look {
        std::size_t step;
        double time;
        double centre;
        double deviation;
        double mean; ///< of the law cut at zero
    };
    Look lookAt(std::size_t step) const;

    BacklogDesk desk_;
    std::vector<double> handlings_; ///< equally likely, mean 1
    bool stable_ = true;
    double growth_ = 0;
    std::vector<double> mean_;     ///< of what is left at the step's begin
    std::vector<double> variance_; ///< of it
    std::vector<double> centre_;   ///< of the normal law before it was cut
    std::vector<double> spread_;   ///< standard deviation of that law
};

} // namespace model
