// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/waitingcaller.h"

#include "model/queueing/exponentialstep.h"

#include <limits>
#include <utility>

namespace model {
namespace {

void shiftBack(std::vector<double> &values, std::size_t served, double valueOfServed) {
    const std::size_t moved = std::min(served, values.size());
    std::copy_backward(values.begin(), values.end() - static_cast<std::ptrdiff_t>(moved),
                       values.end());
    std::fill(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(moved), valueOfServed);
}

/// Expectation of a value over how many of those ahead stay, each with the same chance; for every
/// number ahead (de Casteljau's scheme, all terms positive).
void thin(std::vector<double> &values, double stays) {
    for (std::size_t ahead = 1; ahead < values.size(); ++ahead)
        for (std::size_t place = values.size() - 1; place >= ahead; --place)
            values[place] = (1.0 - stays) * values[place - 1] + stays * values[place];
}

/// Nobody is served: the caller and those ahead stay or leave, each for themselves.
void stayBack(CallerFate &fate, double seconds, double stays) {
    for (std::size_t place = 0; place < fate.wait.size(); ++place)
        fate.wait[place] += seconds * fate.answered[place];
    for (std::vector<double> *values : {&fate.answered, &fate.cleared, &fate.wait}) {
        thin(*values, stays);
        for (double &value : *values)
            value *= stays;
    }
}

/// One step of the backward equations. Empty `cleared` and `wait`: only `answered`. Returns the
/// roughness.
double step(const CallerFate &from, CallerFate &to, double service, double leaving,
            double seconds) {
    const ExponentialStep &exponential = exponentialStep();
    const bool all = !from.wait.empty();
    double roughness = 0.0;
    Lanes answered = exponential.pole.inverse(); // an answered caller stays answered
    Lanes cleared = Lanes::of(0.0);
    Lanes wait = Lanes::of(0.0);
    for (std::size_t place = 0; place < from.answered.size(); ++place) {
        const double forward = seconds * (service + static_cast<double>(place) * leaving);
        const Lanes pivot = (exponential.pole + (forward + seconds * leaving)).inverse();
        answered = (forward * answered + from.answered[place]) * pivot;
        to.answered[place] = realDot(exponential.weight, answered);
        roughness = std::max(roughness, std::abs(realDot(exponential.roughness, answered)));
        if (!all)
            continue;
        cleared = (forward * cleared + from.cleared[place]) * pivot;
        to.cleared[place] = realDot(exponential.weight, cleared);
        roughness = std::max(roughness, std::abs(realDot(exponential.roughness, cleared)));
        wait = (forward * wait + seconds * answered + from.wait[place]) * pivot;
        to.wait[place] = realDot(exponential.weight, wait);
    }
    return roughness;
}

} // namespace

WaitingCaller::WaitingCaller(std::vector<StaffedStretch> stretches, double ends,
                             double handleSeconds, double leaving)
    : stretches_(std::move(stretches)), ends_(ends), handleSeconds_(handleSeconds),
      leaving_(leaving) {}

double WaitingCaller::endOf(std::size_t stretch) const {
    if (stretch + 1 < stretches_.size())
        return stretches_[stretch + 1].begins;
    return stretches_[stretch].agents > 0.0 ? std::numeric_limits<double>::infinity() : ends_;
}

CallerFate WaitingCaller::afterwards(std::size_t count) const {
    CallerFate fate{std::vector<double>(count, 0.0), std::vector<double>(count, 1.0),
                    std::vector<double>(count, 0.0)};
    const double service = stretches_.back().agents / handleSeconds_;
    if (service <= 0.0)
        return fate;
    double wait = 0.0;
    for (std::size_t place = 0; place < count; ++place) {
        const double outflow = service + static_cast<double>(place + 1) * leaving_;
        wait += 1.0 / outflow;
        fate.answered[place] = service / outflow;
        fate.cleared[place] = 0.0;
        fate.wait[place] = fate.answered[place] * wait;
    }
    return fate;
}

void WaitingCaller::crossBack(CallerFate &fate, double agentsBefore,
                              const StaffedStretch &after) const {
    if (after.clears) {
        std::fill(fate.answered.begin(), fate.answered.end(), 0.0);
        std::fill(fate.cleared.begin(), fate.cleared.end(), 1.0);
        std::fill(fate.wait.begin(), fate.wait.end(), 0.0);
        return;
    }
    if (after.agents <= agentsBefore)
        return;
    const auto served = static_cast<std::size_t>(after.agents - agentsBefore);
    shiftBack(fate.answered, served, 1.0);
    shiftBack(fate.cleared, served, 0.0);
    shiftBack(fate.wait, served, 0.0);
}

void WaitingCaller::moveBack(CallerFate &fate, double agents, double seconds) const {
    const double service = agents / handleSeconds_;
    if (service <= 0.0) {
        stayBack(fate, seconds, std::exp(-leaving_ * seconds));
        return;
    }
    CallerFate next = fate;
    double done = 0.0;
    double length = seconds;
    while (done < seconds) {
        const double tried = std::min(length, seconds - done);
        const double roughness = step(fate, next, service, leaving_, tried);
        length = nextStep(tried, roughness);
        if (roughness > 1.0)
            continue;
        done += tried;
        if (seconds - done < 1e-9 * seconds)
            done = seconds;
        std::swap(fate, next);
    }
}

std::vector<double> WaitingCaller::answeredWhileConstant(double agents, double threshold,
                                                         std::size_t count) const {
    std::vector<double> result(count, 0.0);
    const double service = agents / handleSeconds_;
    if (service <= 0.0 || threshold <= 0.0)
        return result;
    // e^(-θV) of a caller with j ahead is Beta(cμ/θ, j+1) distributed (Palm 1957); without
    // abandonment V is Erlang distributed. The mass e_j is carried as a logarithm while it is too
    // small for a double.
    const double spread =
        leaving_ > 0.0 ? -std::expm1(-leaving_ * threshold) / leaving_ : threshold;
    double logMass = -(service + leaving_) * threshold;
    double mass = logMass > -650.0 ? std::exp(logMass) : 0.0;
    double late = mass;
    for (std::size_t place = 0; place < count; ++place) {
        const double next = static_cast<double>(place + 1);
        const double outflow = service + next * leaving_;
        result[place] = service / outflow * std::max(0.0, 1.0 - late);
        const double growth = spread * outflow / next;
        if (mass > 0.0) {
            mass *= growth;
        } else {
            logMass += std::log(growth);
            mass = logMass > -650.0 ? std::exp(logMass) : 0.0;
        }
        late += mass;
    }
    return result;
}

std::vector<double> WaitingCaller::answeredWithin(std::size_t stretch, double time,
                                                  double threshold, std::size_t count) const {
    const double agents = stretches_[stretch].agents;
    const double end = endOf(stretch);
    if (time + threshold <= end)
        return answeredWhileConstant(agents, threshold, count);
    CallerFate fate;
    if (stretch + 1 < stretches_.size()) {
        fate.answered = answeredWithin(stretch + 1, end, time + threshold - end, count);
        crossBack(fate, agents, stretches_[stretch + 1]);
    } else {
        fate.answered.assign(count, 0.0);
    }
    moveBack(fate, agents, end - time);
    return fate.answered;
}

} // namespace model
