// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/designproblem.h"

#include <vector>

namespace model {

/// What no plan of the problem can be cheaper than, from what one more person would be worth in
/// each interval: any prices will do, for none of them is taken on trust (weak duality). Where a
/// shift would earn more than it costs they are lowered until it does not; then each is raised as
/// far as all shifts allow. Goals over periods, limits of crews and prices of kinds are left out,
/// and so are hours that no shift reaches. The better the prices, the closer; those of the linear
/// relaxation give its cost.
double boundByPrices(const DesignProblem &problem, std::vector<double> prices);

/// Prices without a solver: every required hour is worth what the cheapest shift costs per hour
/// that it works in such.
std::vector<double> evenPrices(const DesignProblem &problem);

/// The next cost that a plan can have at all, where costs are multiples of one amount.
double roundedUp(const DesignProblem &problem, double bound);

} // namespace model
