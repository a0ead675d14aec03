// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>

namespace model {

/// An amount in whole minor units (cents) of the plan's currency.
class Money {
public:
    constexpr Money() = default;
    explicit constexpr Money(std::int64_t minorUnits) : minor_(minorUnits) {}

    /// Rounded to the nearest minor unit, halves away from zero. The amount must be finite.
    static Money fromMajor(double amount) { return Money(std::llround(amount * 100.0)); }

    constexpr std::int64_t minorUnits() const { return minor_; }
    constexpr double major() const { return static_cast<double>(minor_) / 100.0; }

    friend constexpr Money operator+(Money a, Money b) { return Money(a.minor_ + b.minor_); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.minor_ - b.minor_); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    std::int64_t minor_ = 0;
};

} // namespace model
