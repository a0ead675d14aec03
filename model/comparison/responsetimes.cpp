// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/responsetimes.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <numeric>
#include <span>

namespace model {
namespace {

constexpr float least = 0.5F;      ///< seconds; shorter waits count as none
constexpr std::size_t bins = 3328; ///< up to a year

/// The exponent and the first seven digits of a number: 128 steps from each power of two to the
/// next.
std::uint32_t stepOf(float seconds) { return std::bit_cast<std::uint32_t>(seconds) >> 16; }
float beginOf(std::uint32_t step) { return std::bit_cast<float>(step << 16); }

std::size_t binOf(float seconds) {
    if (seconds < least)
        return 0;
    return std::min<std::size_t>(bins - 1, 1 + stepOf(seconds) - stepOf(least));
}

constexpr std::size_t usual = 16384; ///< samples of a week of half hours

} // namespace

void ResponseTimes::add(std::size_t hour, double seconds, double contacts) {
    add(hour, std::span(&seconds, 1), contacts);
}

void ResponseTimes::add(std::size_t hour, std::span<const double> seconds, double contacts,
                        double later) {
    if (contacts <= 0.0 || seconds.empty())
        return;
    const double each = contacts / static_cast<double>(seconds.size());
    if (histogram_.empty()) {
        histogram_.resize(bins, 0.0);
        samples_.reserve(usual);
    }
    for (const double one : seconds) {
        samples_.push_back({static_cast<float>(later + one), static_cast<float>(each)});
        histogram_[binOf(samples_.back().seconds)] += each;
    }
    total_ += contacts;
    if (runs_.empty() || runs_.back().hour != hour)
        runs_.push_back({hour, 0});
    runs_.back().end = samples_.size();
}

void ResponseTimes::add(const ResponseTimes &other) {
    histogram_.resize(std::max(histogram_.size(), other.histogram_.size()), 0.0);
    for (std::size_t bin = 0; bin < other.histogram_.size(); ++bin)
        histogram_[bin] += other.histogram_[bin];
    total_ += other.total_;
}

void ResponseTimes::addWithHours(const ResponseTimes &other) {
    add(other);
    for (const Run &run : other.runs_)
        runs_.push_back({run.hour, samples_.size() + run.end});
    samples_.insert(samples_.end(), other.samples_.begin(), other.samples_.end());
}

void ResponseTimes::fillHours(std::array<HourResponse, 168> &hours) const {
    // The runs by their hours first, then one hour's samples after the other.
    std::vector<std::size_t> order(runs_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return runs_[a].hour < runs_[b].hour;
    });
    std::vector<Sample> samples;
    for (std::size_t next = 0; next < order.size();) {
        const std::size_t hour = runs_[order[next]].hour;
        samples.clear();
        for (; next < order.size() && runs_[order[next]].hour == hour; ++next) {
            const std::size_t run = order[next];
            const std::size_t begin = run > 0 ? runs_[run - 1].end : 0;
            samples.insert(samples.end(), samples_.begin() + static_cast<std::ptrdiff_t>(begin),
                           samples_.begin() + static_cast<std::ptrdiff_t>(runs_[run].end));
        }
        double total = 0.0;
        for (const Sample &sample : samples)
            total += static_cast<double>(sample.contacts);
        hours[hour].median = reachedAt(samples, 0.5 * total);
        hours[hour].p90 = reachedAt(samples, 0.9 * total);
    }
}

/// The least time within which so many contacts are answered, all at most. Sorts no more than it
/// needs to: the samples are parted around one of them, and the part that holds the answer again.
double ResponseTimes::reachedAt(std::span<Sample> samples, double contacts) {
    double before = 0.0;
    const auto sum = [](std::span<const Sample> part) {
        double all = 0.0;
        for (const Sample &sample : part)
            all += static_cast<double>(sample.contacts);
        return all;
    };
    for (;;) {
        const float middle = samples[samples.size() / 2].seconds;
        const auto above =
            std::partition(samples.begin(), samples.end(),
                           [middle](const Sample &sample) { return sample.seconds <= middle; });
        const std::span<Sample> upTo(samples.begin(), above);
        const double within = before + sum(upTo);
        if (within < contacts && above != samples.end()) {
            before = within;
            samples = samples.subspan(upTo.size());
            continue;
        }
        // At the middle at the latest: earlier, if what lies before it is enough.
        const auto at = std::partition(upTo.begin(), upTo.end(), [middle](const Sample &sample) {
            return sample.seconds < middle;
        });
        const std::span<Sample> below(upTo.begin(), at);
        if (below.empty() || before + sum(below) < contacts)
            return static_cast<double>(middle);
        samples = below;
    }
}

double ResponseTimes::quantile(double share) const {
    double sum = 0.0;
    for (std::size_t bin = 0; bin < histogram_.size(); ++bin) {
        sum += histogram_[bin];
        if (sum >= share * total_ && sum > 0.0) {
            if (bin == 0)
                return 0.0;
            const std::uint32_t step = stepOf(least) + static_cast<std::uint32_t>(bin) - 1;
            return 0.5 * static_cast<double>(beginOf(step) + beginOf(step + 1));
        }
    }
    return 0.0;
}

} // namespace model
