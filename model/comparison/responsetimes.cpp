// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/responsetimes.h"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

constexpr double least = 0.5; ///< seconds; shorter waits count as none
constexpr double step = 0.005;
constexpr std::size_t bins = 3600; ///< up to a year

std::size_t binOf(double seconds) {
    if (seconds < least)
        return 0;
    return std::min(bins - 1, 1 + static_cast<std::size_t>(std::log(seconds / least) / step));
}

} // namespace

void ResponseTimes::add(std::size_t hour, double seconds, double contacts) {
    if (contacts <= 0.0)
        return;
    hours_[hour].push_back({seconds, contacts});
    histogram_.resize(bins, 0.0);
    histogram_[binOf(seconds)] += contacts;
    total_ += contacts;
}

void ResponseTimes::add(const ResponseTimes &other) {
    histogram_.resize(std::max(histogram_.size(), other.histogram_.size()), 0.0);
    for (std::size_t bin = 0; bin < other.histogram_.size(); ++bin)
        histogram_[bin] += other.histogram_[bin];
    total_ += other.total_;
}

void ResponseTimes::fillHours(std::array<HourResponse, 168> &hours) {
    for (std::size_t hour = 0; hour < hours.size(); ++hour) {
        auto &samples = hours_[hour];
        if (samples.empty())
            continue;
        std::sort(samples.begin(), samples.end(),
                  [](const Sample &a, const Sample &b) { return a.seconds < b.seconds; });
        double total = 0.0;
        for (const Sample &sample : samples)
            total += sample.contacts;
        double sum = 0.0;
        for (const Sample &sample : samples) {
            sum += sample.contacts;
            if (!hours[hour].median && sum >= 0.5 * total)
                hours[hour].median = sample.seconds;
            if (sum >= 0.9 * total) {
                hours[hour].p90 = sample.seconds;
                break;
            }
        }
    }
}

double ResponseTimes::quantile(double share) const {
    double sum = 0.0;
    for (std::size_t bin = 0; bin < histogram_.size(); ++bin) {
        sum += histogram_[bin];
        if (sum >= share * total_ && sum > 0.0)
            return bin == 0 ? 0.0 : least * std::exp((static_cast<double>(bin) - 0.5) * step);
    }
    return 0.0;
}

} // namespace model
