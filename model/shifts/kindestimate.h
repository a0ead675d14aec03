// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/designproblem.h"

#include <map>
#include <set>
#include <vector>

namespace model {

/// What a set of kinds would cost, roughly and fast: people may be divided, breaks are spread
/// evenly over their windows, and the prices of missing and idle people are rounded off near the
/// requirement, so that one shift after the other can be set to what is best for it. Goals over
/// periods are not seen. Good for telling promising sets from others, not as a figure.
class KindEstimate {
public:
    explicit KindEstimate(const DesignProblem &problem);

    /// Begins anew with these kinds.
    void begin(const std::set<int> &kinds);
    const std::set<int> &kinds() const { return kinds_; }
    double cost() const { return cost_; }

    /// The cost with one kind in the place of another; nothing is changed.
    double exchanged(int out, int in);
    /// The same, kept.
    void exchange(int out, int in);

    /// Kinds that begin and last nearly as long as this one.
    const std::vector<int> &near(int kind) const { return near_.at(kind); }

private:
    void put(int choice, double people);
    void settle(int sweeps);
    double totalCost() const;

    const DesignProblem &problem_;
    double short_ = 0.0; ///< price of a missing person per interval
    double surplus_ = 0.0;
    std::vector<std::vector<double>> share_; ///< of a person at work, per choice and interval of it
    std::map<int, std::vector<int>> ofKind_; ///< choices
    std::map<int, std::vector<int>> near_;
    std::vector<double> people_; ///< per choice
    std::vector<double> more_;   ///< staff less requirement, per interval
    std::set<int> kinds_;
    double cost_ = 0.0;
};

} // namespace model
