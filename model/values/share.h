// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <stdexcept>

namespace model {

/// A number in [0, 1].
class Share {
public:
    constexpr Share() = default;

    /// Throws std::invalid_argument outside [0, 1] and for NaN; ask from() first for values from
    /// outside.
    explicit constexpr Share(double value) : value_(value) {
        if (!(value >= 0.0 && value <= 1.0))
            throw std::invalid_argument("a share lies between 0 and 1");
    }
    static constexpr std::optional<Share> from(double value) {
        return value >= 0.0 && value <= 1.0 ? std::optional(Share(value)) : std::nullopt;
    }

    constexpr double value() const { return value_; }
    constexpr Share complement() const { return Share(1.0 - value_); }
    friend constexpr auto operator<=>(Share, Share) = default;

private:
    double value_ = 0;
};

} // namespace model
