// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/designproblem.h"

#include <string_view>

namespace data {

/// Reads the MiniZinc data form of the shift design instances of Di Gaspero, Gärtner, Kortsarz,
/// Musliu, Schaerf & Slany (2007): a week that wraps, shifts by ranges of start and length, prices
/// per minute too few and too many and per different shift. Limits on duties per week are not read.
model::DesignInstance readShiftDesignText(std::string_view text);

} // namespace data
