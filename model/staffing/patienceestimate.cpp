// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/staffing/patienceestimate.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace model {
namespace {

bool isTime(double value) { return value >= 0.0 && std::isfinite(value); }

} // namespace

std::optional<EstimatedMean> patienceFromCounts(double abandoned, double waitingSeconds,
                                                double confidence) {
    if (!isTime(abandoned) || !isTime(waitingSeconds))
        throw std::invalid_argument("abandoned and waiting time must be finite, not negative");
    if (!(confidence > 0.0 && confidence < 1.0))
        throw std::invalid_argument("confidence must lie between 0 and 1");
    if (abandoned == 0.0 || waitingSeconds == 0.0)
        return std::nullopt;
    // 2 Σ waits / mean is chi-squared with 2 · abandoned degrees when counting stops at an
    // abandonment; at a fixed time the upper end has 2 more.
    const double tail = 0.5 * (1.0 - confidence);
    return EstimatedMean{waitingSeconds / abandoned,
                         waitingSeconds / boost::math::gamma_q_inv(abandoned + 1.0, tail),
                         waitingSeconds / boost::math::gamma_p_inv(abandoned, tail)};
}

PatienceCurve::PatienceCurve(std::vector<ObservedWait> waits) {
    for (const ObservedWait &wait : waits)
        if (!isTime(wait.seconds))
            throw std::invalid_argument("a wait must be finite and not negative");
    std::sort(waits.begin(), waits.end(), [](const ObservedWait &one, const ObservedWait &other) {
        return one.seconds < other.seconds;
    });
    double survival = 1.0;
    double greenwood = 0.0;
    for (auto wait = waits.begin(); wait != waits.end();) {
        const auto remaining = static_cast<double>(waits.end() - wait);
        const double seconds = wait->seconds;
        double gaveUp = 0.0;
        for (; wait != waits.end() && wait->seconds == seconds; ++wait)
            gaveUp += wait->abandoned ? 1.0 : 0.0;
        if (gaveUp == 0.0)
            continue;
        survival *= (remaining - gaveUp) / remaining;
        greenwood += gaveUp / (remaining * (remaining - gaveUp));
        steps_.push_back({seconds, survival, greenwood});
    }
}

const PatienceCurve::Step *PatienceCurve::stepAt(double seconds) const {
    const auto after =
        std::upper_bound(steps_.begin(), steps_.end(), seconds,
                         [](double time, const Step &step) { return time < step.seconds; });
    return after == steps_.begin() ? nullptr : &*(after - 1);
}

double PatienceCurve::survival(double seconds) const {
    const Step *step = stepAt(seconds);
    return step ? step->survival : 1.0;
}

double PatienceCurve::survivalError(double seconds) const {
    const Step *step = stepAt(seconds);
    return step && step->survival > 0.0 ? step->survival * std::sqrt(step->greenwood) : 0.0;
}

std::optional<double> PatienceCurve::median() const {
    const auto half = std::find_if(steps_.begin(), steps_.end(),
                                   [](const Step &step) { return step.survival <= 0.5; });
    return half == steps_.end() ? std::nullopt : std::optional(half->seconds);
}

double PatienceCurve::meanUpTo(double limit) const {
    double mean = 0.0;
    double from = 0.0;
    double survival = 1.0;
    for (const Step &step : steps_) {
        const double until = std::min(step.seconds, limit);
        mean += survival * (until - from);
        from = until;
        survival = step.survival;
    }
    return mean + survival * (std::max(limit, from) - from);
}

HandlingEstimate handlingEstimate(const std::vector<double> &seconds) {
    HandlingEstimate result;
    result.count = seconds.size();
    if (seconds.empty())
        return result;
    const auto count = static_cast<double>(seconds.size());
    for (const double one : seconds) {
        if (!isTime(one))
            throw std::invalid_argument("a handling time must be finite and not negative");
        result.mean += one / count;
    }
    double squares = 0.0;
    for (const double one : seconds)
        squares += (one - result.mean) * (one - result.mean);
    if (seconds.size() > 1 && result.mean > 0.0)
        result.scv = squares / (count - 1.0) / (result.mean * result.mean);
    return result;
}

} // namespace model
