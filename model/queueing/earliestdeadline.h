// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/backlog.h"

#include <functional>
#include <vector>

namespace model {

/// Contacts of a desk that are promised an answer by the same rule.
struct PromisedClass {
    std::vector<double> arrivals; ///< expected per step of the desk's load
    /// Of an arrival, both in seconds from the week's begin; not decreasing, alike every week.
    std::function<double(double)> deadline;
};

/// Under one order of service.
struct KeptPromises {
    std::vector<double> answered; ///< share answered by the deadline, per class; 1 without arrivals
    bool feasible = true;         ///< all of them if work came as a fluid, and took no time in hand
};

struct PromisesByOrder {
    KeptPromises firstCome;
    KeptPromises earliestDeadline;
};

/// One desk with several promises, first come, first served against earliest deadline first. The
/// load's arrivals are not read. No order of service keeps all promises where earliest deadline
/// first does not (Liu & Layland 1973).
///
/// Work due by d is served as if there were no other. Its amount is the whole backlog until the
/// first arrival that is due later, and from there on follows the recursion of Backlog with the
/// arrivals due by d; an item due at d starts when it is worked off. What is in hand is not
/// interrupted, which is left out: a wait of the order of the handling time over the number of
/// people. Accuracy against simulation: tests/model/queueing/tst_earliestdeadline.cpp. Throws
/// std::invalid_argument like Backlog and on a load that does not repeat.
PromisesByOrder keptPromises(const BacklogLoad &load, const std::vector<PromisedClass> &classes);

} // namespace model
