// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/openinghours.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace model {

/// The open time of one week that repeats for ever. Times are seconds from the beginning of the
/// week; a span that runs over the end of the week is one span, and so is one across midnight.
class OpenWeek {
public:
    struct Span {
        double opens = 0;  ///< in [0, length of the week)
        double closes = 0; ///< after opens; beyond the week's length where it runs into the next
        double length() const { return closes - opens; }
        bool operator==(const Span &) const = default;
    };

    OpenWeek() = default;
    /// Spans in any order; what lies outside the week is cut off, what touches is joined.
    OpenWeek(const TimeGrid &week, std::vector<Span> spans);
    static OpenWeek of(const OpeningHours &hours, const TimeGrid &week, const Calendar &calendar);
    /// Open where one of both is.
    static OpenWeek together(const TimeGrid &week, const OpenWeek &a, const OpenWeek &b);
    /// Open in whole intervals.
    static OpenWeek of(const std::vector<bool> &open, const TimeGrid &week);

    const std::vector<Span> &spans() const { return spans_; } ///< ascending, not touching
    double length() const { return length_; }
    bool isNever() const { return spans_.empty(); }
    bool isAlways() const { return !spans_.empty() && openSeconds_ >= length_; }
    double openSeconds() const { return openSeconds_; }
    /// Share of each interval that is open, 0 … 1.
    const std::vector<double> &shares() const { return shares_; }
    /// Open seconds from the beginning of the week to a time ≥ 0, following weeks included.
    double openUntil(double time) const;
    /// The first open moment at or after a time ≥ 0; infinite when never open.
    double nextOpen(double time) const;
    /// The span that opens at a time ≥ 0 as nextOpen() tells it, following weeks included; empty
    /// where none does.
    std::optional<std::size_t> spanOpeningAt(double time) const;
    /// The time ≥ 0 by which so many seconds from the week's beginning were open; infinite when
    /// never open.
    double timeAt(double openSeconds) const;
    bool operator==(const OpenWeek &) const = default;

private:
    double length_ = 0;
    double openSeconds_ = 0;
    std::vector<Span> pieces_; ///< inside the week
    std::vector<Span> spans_;  ///< pieces that touch over the end of the week joined
    std::vector<double> shares_;
};

} // namespace model
