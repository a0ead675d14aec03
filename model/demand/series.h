// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/timegrid.h"

#include <span>
#include <stdexcept>
#include <utility>
#include <vector>

namespace model {

/// One number per interval of a grid, all of one unit. Lengths are equal by construction.
template <class Unit>
class Series {
public:
    Series() = default;
    explicit Series(const TimeGrid &grid) : grid_(grid), numbers_(grid.count(), 0.0) {}
    Series(const TimeGrid &grid, std::vector<double> numbers)
        : grid_(grid), numbers_(std::move(numbers)) {
        if (numbers_.size() != grid_.count())
            throw std::invalid_argument("a series has one value per interval");
    }

    const TimeGrid &grid() const { return grid_; }
    std::size_t count() const { return numbers_.size(); }
    Unit operator[](std::size_t index) const { return Unit(numbers_[index]); }
    /// The values without their unit, for arithmetic.
    std::span<const double> numbers() const { return numbers_; }
    void set(std::size_t index, Unit value) { numbers_[index] = value.value(); }
    Unit total() const {
        double sum = 0;
        for (const double number : numbers_)
            sum += number;
        return Unit(sum);
    }

    bool operator==(const Series &) const = default;

private:
    TimeGrid grid_;
    std::vector<double> numbers_;
};

} // namespace model
