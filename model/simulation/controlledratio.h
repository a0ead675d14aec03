// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/estimate.h"

#include <span>
#include <vector>

namespace model {

/// A figure of every batch less its expected value, which is known: contacts that came beyond the
/// forecast, say.
using Control = std::vector<double>;

/// ratio() without the part of the batches' luck that the controls explain, by regression (control
/// variates; Lavenberg & Welch 1981). Its bias is of the order of 1 ÷ batches. Controls that are
/// left over from others count once; with fewer than ten batches for each they are not used.
Estimate controlledRatio(std::span<const RatioPart> batches, std::span<const Control> controls,
                         double least = 0.0);

} // namespace model
