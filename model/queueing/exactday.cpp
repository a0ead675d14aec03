// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/exactday.h"

#include "model/queueing/exponentialstep.h"
#include "model/queueing/waitingcaller.h"

#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace model {
namespace {

constexpr double nothing = 1e-15;     ///< probability that is cut off
constexpr double edgeHolds = 1e-13;   ///< in the highest or lowest state: more room is needed
constexpr double roughest = 10;       ///< a step whose error is below 5e-7
constexpr double arrivedScale = 0.03; ///< roughness of waiting callers, as shares of the offered
constexpr double panelLength = 1.0 / 3.0; ///< of the shorter of handling time and patience

/// Values for low, low + 1, … in the system; elsewhere next to nothing.
struct ByNumber {
    std::size_t low = 0; ///< not above the number of agents
    std::vector<double> values;

    void widenDown(std::size_t states) {
        const std::size_t more = std::min(low, states);
        low -= more;
        values.insert(values.begin(), more, 0.0);
    }
};

/// Numbers in the system and the callers of the running interval who still wait.
struct Waiting {
    ByNumber inSystem;              ///< probability of n in the system
    std::vector<double> arrived;    ///< expected callers of this interval with j others ahead
    std::vector<double> timeWaited; ///< the same, times the seconds they have waited
};

/// Integrals over the time since the interval's beginning.
struct Passed {
    ByNumber inSystem;
    double answered = 0;     ///< callers of this interval answered out of the queue
    double answeredWait = 0; ///< seconds that they had waited
};

/// The number in the system, moved through time. While agents and rates are constant a step solves
/// p' = pQ together with y' = yB + λp for the interval's waiting callers and y2' = y2B + y for
/// their time waited: Q tridiagonal, B bidiagonal.
class ForwardDay {
public:
    ForwardDay(double handleSeconds, double leaving)
        : handleSeconds_(handleSeconds), leaving_(leaving) {
        state_.inSystem.values.assign(1, 1.0);
    }

    void begin(double calls, double seconds, double agents) {
        arrivals_ = calls / seconds;
        offered_ = calls;
        agents_ = static_cast<std::size_t>(agents);
        ByNumber &p = state_.inSystem;
        while (p.low + p.values.size() > agents_ + 2 && p.values.back() < nothing)
            p.values.pop_back();
        const auto some = std::find_if(p.values.begin(), p.values.end(),
                                       [](double here) { return here >= nothing; });
        const auto empty =
            std::min(static_cast<std::size_t>(some - p.values.begin()), agents_ - p.low);
        p.values.erase(p.values.begin(), p.values.begin() + static_cast<std::ptrdiff_t>(empty));
        p.low += empty;
        const std::size_t top =
            std::max(p.low + p.values.size(), agents_ + 1) + (arrivals_ > 0.0 ? 10 : 0);
        p.values.resize(top - p.low, 0.0);
        state_.arrived.assign(top - agents_, 0.0);
        state_.timeWaited.assign(top - agents_, 0.0);
        passed_ = {{p.low, std::vector<double>(p.values.size(), 0.0)}, 0.0, 0.0};
    }

    void move(double seconds) {
        double done = 0.0;
        while (done < seconds) {
            const double tried = std::min(step_, seconds - done);
            const double roughness = tryStep(tried);
            const double suggested = nextStep(tried, roughness);
            if (roughness > 1.0) {
                step_ = suggested;
                continue;
            }
            if (arrivals_ > 0.0 && next_.inSystem.values.back() > edgeHolds) {
                widenUp();
                continue;
            }
            if (next_.inSystem.low > 0 && next_.inSystem.values.front() > edgeHolds) {
                const std::size_t more = state_.inSystem.values.size() / 4 + 10;
                state_.inSystem.widenDown(more);
                passed_.inSystem.widenDown(more);
                continue;
            }
            step_ = tried < step_ ? std::max(step_, suggested) : suggested;
            accept();
            done += tried;
            if (seconds - done < 1e-9 * seconds)
                done = seconds;
        }
    }

    /// The border's change of staffing.
    void cross(double agentsAfter, bool clears) {
        ByNumber &p = state_.inSystem;
        const auto after = static_cast<std::size_t>(agentsAfter);
        if (after == agents_ && !clears)
            return;
        step_ = std::min(step_, 1.0 / (arrivals_ + std::max(1.0, agentsAfter) / handleSeconds_));
        if (clears) {
            p = {0, {std::accumulate(p.values.begin(), p.values.end(), 0.0)}};
            return;
        }
        if (after >= agents_)
            return;
        ByNumber moved{std::min(p.low, after), {}};
        moved.values.assign(
            std::max(after + 1, p.low + p.values.size() - (agents_ - after)) - moved.low, 0.0);
        for (std::size_t place = 0; place < p.values.size(); ++place) {
            const std::size_t n = p.low + place;
            const std::size_t leavers = std::min(agents_, std::max(n, after)) - after;
            moved.values[n - leavers - moved.low] += p.values[place];
        }
        p = std::move(moved);
    }

    const Waiting &state() const { return state_; }
    const Passed &passed() const { return passed_; }
    std::size_t places() const { return state_.arrived.size(); }

private:
    double departures(std::size_t n) const {
        const double waiting = n > agents_ ? static_cast<double>(n - agents_) : 0.0;
        return (static_cast<double>(n) - waiting) / handleSeconds_ + waiting * leaving_;
    }

    void widenUp() {
        const std::size_t more = state_.inSystem.values.size() / 4 + 10;
        state_.inSystem.values.resize(state_.inSystem.values.size() + more, 0.0);
        passed_.inSystem.values.resize(state_.inSystem.values.size(), 0.0);
        state_.arrived.resize(places() + more, 0.0);
        state_.timeWaited.resize(places(), 0.0);
    }

    double tryStep(double seconds); ///< returns the roughness, as a share of what is accepted
    void accept() {
        std::swap(state_, next_);
        for (std::size_t n = 0; n < integral_.size(); ++n)
            passed_.inSystem.values[n] += integral_[n];
        passed_.answered += answered_;
        passed_.answeredWait += answeredWait_;
    }

    double handleSeconds_;
    double leaving_;
    double arrivals_ = 0;
    double offered_ = 0; ///< in the interval
    std::size_t agents_ = 0;
    double step_ = 1.0;
    Waiting state_;
    Waiting next_;
    Passed passed_;
    std::vector<double> integral_;
    double answered_ = 0;
    double answeredWait_ = 0;
    std::vector<Lanes> pivots_; ///< inverse
    std::vector<Lanes> right_;
};

double ForwardDay::tryStep(double seconds) {
    const ExponentialStep &exponential = exponentialStep();
    const std::vector<double> &now = state_.inSystem.values;
    const std::size_t low = state_.inSystem.low;
    const std::size_t states = now.size();
    const double birth = seconds * arrivals_;
    const double service = seconds * static_cast<double>(agents_) / handleSeconds_;
    next_.inSystem.low = low;
    next_.inSystem.values.resize(states);
    next_.arrived.resize(state_.arrived.size());
    next_.timeWaited.resize(state_.timeWaited.size());
    integral_.resize(states);
    pivots_.resize(states);
    right_.resize(states);

    // Elimination upward. Diagonally dominant, so that no exchange of rows is needed.
    Lanes pivot = (exponential.pole + (states > 1 ? birth : 0.0)).inverse();
    Lanes right = Lanes::of(now[0]);
    pivots_[0] = pivot;
    right_[0] = right;
    for (std::size_t n = 1; n < states; ++n) {
        const double down = seconds * departures(low + n);
        const Lanes factor = birth * pivot;
        const double up = n + 1 < states ? birth : 0.0;
        pivot = (exponential.pole + (up + down) + (-down) * factor).inverse();
        right = factor * right + now[n];
        pivots_[n] = pivot;
        right_[n] = right;
    }
    // Substitution downward, with the waiting callers.
    double roughness = 0.0;
    double ofArrived = 0.0;
    Lanes solved = Lanes::of(0.0);
    Lanes arrived = Lanes::of(0.0);
    Lanes waited = Lanes::of(0.0);
    for (std::size_t n = states; n-- > 0;) {
        const double down = n + 1 < states ? seconds * departures(low + n + 1) : 0.0;
        solved = (right_[n] + down * solved) * pivots_[n];
        next_.inSystem.values[n] = realDot(exponential.weight, solved);
        integral_[n] = seconds * realDot(exponential.integral, solved);
        roughness += std::abs(realDot(exponential.roughness, solved));
        if (low + n < agents_)
            continue;
        const std::size_t place = low + n - agents_;
        const double ahead = seconds * leaving_ * static_cast<double>(place + 1);
        const Lanes own = (exponential.pole + (service + ahead)).inverse();
        const double fromBehind = n + 1 < states ? service + ahead : 0.0;
        arrived = (fromBehind * arrived + birth * solved + state_.arrived[place]) * own;
        waited = (fromBehind * waited + seconds * arrived + state_.timeWaited[place]) * own;
        next_.arrived[place] = realDot(exponential.weight, arrived);
        ofArrived += std::abs(realDot(exponential.roughness, arrived));
        next_.timeWaited[place] = realDot(exponential.weight, waited);
    }
    answered_ = service * realDot(exponential.integral, arrived);
    answeredWait_ = service * realDot(exponential.integral, waited);
    if (arrivals_ > 0.0)
        roughness = std::max(roughness, ofArrived * arrivedScale / offered_);
    return roughness / roughest;
}

std::vector<StaffedStretch> stretchesOf(const LiveDay &day) {
    std::vector<StaffedStretch> result;
    for (std::size_t index = 0; index < day.agents.size(); ++index) {
        const double agents = day.agents[index];
        if (index > 0 && agents == day.agents[index - 1])
            continue;
        result.push_back({static_cast<double>(index) * day.intervalSeconds, agents,
                          day.atClose == AtClose::Clear && agents <= 0.0 && index > 0});
    }
    return result;
}

double dot(const std::vector<double> &a, const std::vector<double> &b) {
    const auto count = static_cast<std::ptrdiff_t>(std::min(a.size(), b.size()));
    return std::inner_product(a.begin(), a.begin() + count, b.begin(), 0.0);
}

/// Callers answered in time when the number in the system is distributed (or integrated) like this.
double answeredOf(const ByNumber &inSystem, std::size_t agents,
                  const std::vector<double> &inQueue) {
    const auto waiting =
        inSystem.values.begin() + static_cast<std::ptrdiff_t>(agents - inSystem.low);
    return std::inner_product(waiting, inSystem.values.end(), inQueue.begin(),
                              std::accumulate(inSystem.values.begin(), waiting, 0.0));
}

/// One day, interval by interval forward; what waits at each interval's end is judged afterwards by
/// the caller's equations, backward.
class ExactDay {
public:
    ExactDay(const LiveDay &day, double threshold)
        : day_(day), threshold_(threshold),
          leaving_(std::isinf(day.patienceSeconds) ? 0.0 : 1.0 / day.patienceSeconds),
          caller_(stretchesOf(day), static_cast<double>(day.calls.size()) * day.intervalSeconds,
                  day.handleSeconds, leaving_),
          forward_(day.handleSeconds, leaving_), result_(day.calls.size()),
          left_(day.calls.size()) {}

    std::vector<IntervalPerformance> result() {
        std::size_t stretch = 0;
        for (std::size_t index = 0; index < result_.size(); ++index) {
            const double begins = static_cast<double>(index) * day_.intervalSeconds;
            const auto &stretches = caller_.stretches();
            if (stretch + 1 < stretches.size() && stretches[stretch + 1].begins <= begins + 1e-6)
                ++stretch;
            if (index > 0)
                forward_.cross(day_.agents[index],
                               stretches[stretch].clears && stretches[stretch].begins >= begins);
            interval(index, stretch, begins);
        }
        judgeLeft();
        return std::move(result_);
    }

private:
    /// Callers of an interval who wait at its end, and what was decided before.
    struct Left {
        std::vector<double> arrived;
        std::vector<double> timeWaited;
        double answered = 0;
        double answeredWait = 0;
    };

    void interval(std::size_t index, std::size_t stretch, double begins) {
        IntervalPerformance &result = result_[index];
        const double length = day_.intervalSeconds;
        const auto agents = static_cast<std::size_t>(day_.agents[index]);
        result.offered = day_.calls[index];
        forward_.begin(day_.calls[index], length, day_.agents[index]);
        const double inTime = answeredInTime(index, stretch, begins);

        const ByNumber &passed = forward_.passed().inSystem;
        const std::vector<double> &last = forward_.state().inSystem.values;
        double idle = 0.0;
        double waiting = 0.0;
        double queue = 0.0;
        double busy = 0.0;
        for (std::size_t place = 0; place < last.size(); ++place) {
            const double number = static_cast<double>(passed.low + place);
            const double seconds = passed.values[place];
            if (passed.low + place < agents) {
                idle += seconds;
                busy += number * seconds;
                continue;
            }
            waiting += seconds;
            busy += day_.agents[index] * seconds;
            queue += (number - day_.agents[index]) * seconds;
            result.queueAtEnd += (number - day_.agents[index]) * last[place];
        }
        result.queueMean = queue / length;
        result.busyMean = busy / length;
        result.abandons = leaving_ * queue;
        result.waitingProbability = waiting / length;
        result.answeredInTime = inTime / length;
        left_[index] = {forward_.state().arrived, forward_.state().timeWaited,
                        result.offered * idle / length + forward_.passed().answered,
                        forward_.passed().answeredWait};
    }

    /// Moves through the interval; seconds of it, weighted by the chance that a caller who arrives
    /// then is answered in time.
    double answeredInTime(std::size_t index, std::size_t stretch, double begins) {
        const double length = day_.intervalSeconds;
        const auto agents = static_cast<std::size_t>(day_.agents[index]);
        const double ends = begins + length;
        // Arrivals after the last moment whose threshold lies before the next change see it.
        const double change = caller_.endOf(stretch);
        const double safe = std::clamp(change - threshold_ - begins, 0.0, length);
        if (safe > 0.0)
            forward_.move(safe);
        double inTime = 0.0;
        if (day_.calls[index] <= 0.0) {
            forward_.move(length - safe);
            return length;
        }
        if (safe > 0.0)
            inTime = answeredOf(forward_.passed().inSystem, agents,
                                caller_.answeredWithin(stretch, begins,
                                                       std::min(threshold_, change - begins),
                                                       forward_.places()));
        double now = begins + safe;
        for (const double edge : panelEdges(stretch, now, ends)) {
            acrossBorder(now, edge, stretch, agents, inTime);
            now = edge;
        }
        return inTime;
    }

    /// Ends of the panels in which the chance to be answered in time is smooth.
    std::vector<double> panelEdges(std::size_t stretch, double from, double to) const {
        std::vector<double> edges;
        if (to - from < 1e-9 * day_.intervalSeconds)
            return edges;
        edges.push_back(to);
        for (std::size_t later = stretch + 1; later < caller_.stretches().size(); ++later) {
            const double edge = caller_.stretches()[later].begins - threshold_;
            if (edge > from + 1e-6 && edge < to - 1e-6)
                edges.push_back(edge);
        }
        std::sort(edges.begin(), edges.end());
        const double longest = panelLength * std::min(day_.handleSeconds, day_.patienceSeconds);
        std::vector<double> result;
        for (const double edge : edges) {
            const double parts = std::ceil((edge - from) / longest - 1e-9);
            for (double part = 1; part < parts; ++part)
                result.push_back(from + (edge - from) * part / parts);
            result.push_back(edge);
            from = edge;
        }
        return result;
    }

    /// Gauss's rule with three points.
    void acrossBorder(double from, double to, std::size_t stretch, std::size_t agents,
                      double &inTime) {
        const double middle = 0.5 * (from + to);
        const double half = 0.5 * (to - from);
        const double outer = half * std::sqrt(0.6);
        const std::pair<double, double> nodes[] = {{middle - outer, half * 5.0 / 9.0},
                                                   {middle, half * 8.0 / 9.0},
                                                   {middle + outer, half * 5.0 / 9.0}};
        double now = from;
        for (const auto &[time, weight] : nodes) {
            forward_.move(time - now);
            now = time;
            inTime += weight * answeredOf(forward_.state().inSystem, agents,
                                          caller_.answeredWithin(stretch, time, threshold_,
                                                                 forward_.places()));
        }
        forward_.move(to - now);
    }

    void judgeLeft() {
        std::size_t places = 1;
        for (const Left &left : left_)
            places = std::max(places, left.arrived.size());
        CallerFate fate = caller_.afterwards(places);
        for (std::size_t index = result_.size(); index-- > 0;) {
            if (index + 1 < result_.size()) {
                const double after = day_.agents[index + 1];
                caller_.moveBack(fate, after, day_.intervalSeconds);
                const bool clears =
                    day_.atClose == AtClose::Clear && after <= 0.0 && day_.agents[index] > 0.0;
                caller_.crossBack(fate, day_.agents[index], {0.0, after, clears});
            }
            judge(result_[index], left_[index], fate);
        }
    }

    void judge(IntervalPerformance &result, const Left &left, const CallerFate &fate) const {
        result.averageWait = std::numeric_limits<double>::quiet_NaN();
        if (result.offered <= 0.0)
            return;
        const double answered = left.answered + dot(left.arrived, fate.answered);
        const double waited =
            left.answeredWait + dot(left.timeWaited, fate.answered) + dot(left.arrived, fate.wait);
        const double cleared = dot(left.arrived, fate.cleared);
        result.cleared = std::clamp(cleared / result.offered, 0.0, 1.0);
        result.abandoned = leaving_ > 0.0
                               ? std::clamp(1.0 - (answered + cleared) / result.offered, 0.0, 1.0)
                               : 0.0;
        if (answered > 1e-12 * result.offered)
            result.averageWait = waited / answered;
    }

    const LiveDay &day_;
    double threshold_;
    double leaving_;
    WaitingCaller caller_;
    ForwardDay forward_;
    std::vector<IntervalPerformance> result_;
    std::vector<Left> left_;
};

} // namespace

std::vector<IntervalPerformance> exactIntervals(const LiveDay &day, double threshold) {
    return ExactDay(day, threshold).result();
}

} // namespace model
