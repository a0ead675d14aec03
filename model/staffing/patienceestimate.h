// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace model {

/// A mean with a confidence interval, in seconds.
struct EstimatedMean {
    double mean = 0.0;
    double low = 0.0;
    double high = 0.0; ///< infinite when the data set no limit
    bool operator==(const EstimatedMean &) const = default;
};

/// Mean patience from what every phone system counts: callers who gave up, and the time that all
/// callers spent waiting. Whoever was answered had more patience than was seen: censored
/// exponential maximum likelihood, Σ waits / abandoned (Mandelbaum & Zeltyn 2005), with the exact
/// interval from the chi-squared distribution (Epstein & Sobel 1953). The mean time to abandon,
/// which reports show, leaves the answered out and is far too short. Nothing when nobody gave up or
/// nobody waited. `abandoned` is whole or, from averages, not. Throws std::invalid_argument on
/// negative or non-finite input and on a confidence outside (0, 1).
std::optional<EstimatedMean> patienceFromCounts(double abandoned, double waitingSeconds,
                                                double confidence = 0.95);

/// One caller's time in the queue.
struct ObservedWait {
    double seconds = 0.0;
    bool abandoned = false; ///< false: answered, so patience was longer
};

/// Share of callers who would still wait after a time, step by step (Kaplan & Meier 1958).
class PatienceCurve {
public:
    /// Waits in any order. Throws std::invalid_argument on a wait that is negative or not finite.
    explicit PatienceCurve(std::vector<ObservedWait> waits);

    /// Share with more patience than `seconds`.
    double survival(double seconds) const;
    /// Standard error of that share (Greenwood 1926).
    double survivalError(double seconds) const;
    /// Time that half of the callers would wait; nothing when fewer were seen to give up.
    std::optional<double> median() const;
    /// Mean of the patience or `limit`, whichever is less.
    double meanUpTo(double limit) const;

private:
    struct Step {
        double seconds;
        double survival;  ///< from here on
        double greenwood; ///< Σ d / (n (n - d))
    };
    const Step *stepAt(double seconds) const;
    std::vector<Step> steps_;
};

/// Mean and squared coefficient of variation of handling times, the latter (n-1)-unbiased in the
/// variance.
struct HandlingEstimate {
    std::size_t count = 0;
    double mean = 0.0; ///< seconds
    double scv = 0.0;
};
HandlingEstimate handlingEstimate(const std::vector<double> &seconds);

} // namespace model
