// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/cohort.h"
#include "model/values/runcontrol.h"

#include <cstddef>
#include <vector>

namespace model {

/// How agents may change over the week.
enum class ProfileShape {
    Level,      ///< the same number whenever open
    PerDay,     ///< one number a day
    PerInterval ///< any number in each half hour
};

/// A week of deferred work to be staffed.
struct ProfileTask {
    DeferredWeek week;         ///< its agents are not read
    std::vector<bool> open;    ///< 336 half hours; the work clock runs while open
    double answered = 0.9;     ///< share within the week's target
    std::vector<double> least; ///< agents per half hour while open; empty: 0
    std::vector<double> most;  ///< empty: no bound

    bool operator==(const ProfileTask &) const = default;
};

struct DeferredProfile {
    std::vector<double> agents; ///< whole, 336 half hours
    double answered = 0;        ///< share within the target
    bool reachable = true;      ///< false: the goal is missed however many work, or the search was
                                ///< stopped before it was met
    bool stopped = false;
    std::size_t evaluations = 0;
    double agentHours() const;
};

/// Fewest agent hours found that keep the goal in the periodic regime and leave 3 % of the week's
/// capacity free. The fluid bound decides where the search begins: capacity of every stretch at
/// least the work that comes and is due in it (demand bound, Liu & Layland 1973; Baruah, Mok &
/// Rosier 1990). Then agents are spared where the workload recursion finds them most idle. Nobody
/// is counted on to finish work after closing. Throws std::invalid_argument on wrong lengths or a
/// share outside 0 … 1.
DeferredProfile leastProfile(const ProfileTask &task, ProfileShape shape,
                             const RunControl &control = {});

/// Least level of agents for which all work that can be done by its due time is, as a fluid:
/// the largest ratio of work that arrives and is due in a stretch to the open time in it.
double demandBound(const ProfileTask &task);

} // namespace model
