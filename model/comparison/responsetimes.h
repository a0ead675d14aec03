// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/outcome.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace model {

/// Collects response times as weighted samples, by the local hour of the week of the first wish.
class ResponseTimes {
public:
    void add(std::size_t hour, double seconds, double contacts);
    /// Contacts whose response times are equally likely these, and so much on top.
    void add(std::size_t hour, std::span<const double> seconds, double contacts, double later = 0);
    void add(const ResponseTimes &other); ///< for quantiles over all hours
    void addWithHours(const ResponseTimes &other);
    /// Fills median and p90 of every hour; exact for the samples.
    void fillHours(std::array<HourResponse, 168> &hours) const;
    /// Over all hours, on a scale with steps of less than one percent; 0 without samples.
    double quantile(double share) const;

private:
    struct Sample {
        float seconds;
        float contacts;
    };
    /// Samples of one hour after each other.
    struct Run {
        std::size_t hour;
        std::size_t end;
    };

    static double reachedAt(std::span<Sample> samples, double contacts);

    std::vector<Sample> samples_;
    std::vector<Run> runs_;
    std::vector<double> histogram_; ///< of contacts; empty without samples
    double total_ = 0;
};

} // namespace model
