// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverage/openweek.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace model {

OpenWeek::OpenWeek(const TimeGrid &week, std::vector<Span> spans)
    : length_(week.intervalSeconds() * static_cast<double>(week.count())),
      shares_(week.count(), 0.0) {
    std::sort(spans.begin(), spans.end(),
              [](const Span &a, const Span &b) { return a.opens < b.opens; });
    for (Span span : spans) {
        span.opens = std::max(span.opens, 0.0);
        span.closes = std::min(span.closes, length_);
        if (span.closes <= span.opens)
            continue;
        if (!pieces_.empty() && span.opens <= pieces_.back().closes)
            pieces_.back().closes = std::max(pieces_.back().closes, span.closes);
        else
            pieces_.push_back(span);
    }
    const double interval = week.intervalSeconds();
    for (const Span &piece : pieces_) {
        openSeconds_ += piece.length();
        for (auto index = static_cast<std::size_t>(piece.opens / interval);
             index < shares_.size() && static_cast<double>(index) * interval < piece.closes;
             ++index) {
            const double begin = static_cast<double>(index) * interval;
            shares_[index] +=
                (std::min(piece.closes, begin + interval) - std::max(piece.opens, begin)) /
                interval;
        }
    }
    spans_ = pieces_;
    if (spans_.size() > 1 && spans_.front().opens == 0.0 && spans_.back().closes == length_) {
        spans_.back().closes += spans_.front().closes;
        spans_.erase(spans_.begin());
    }
}

OpenWeek OpenWeek::of(const OpeningHours &hours, const TimeGrid &week, const Calendar &calendar) {
    std::vector<Span> spans;
    if (!week.isEmpty()) {
        const auto seconds = [&](Instant instant) {
            return static_cast<double>((instant - week.begin()).count());
        };
        const Date last = dateOf(calendar.toLocal(week.end()));
        for (Date date = dateOf(calendar.toLocal(week.begin())) - std::chrono::days(2);
             date <= last; date += std::chrono::days(1))
            for (const OpenSpan &open : hours.spansOf(date, calendar))
                spans.push_back({seconds(calendar.zone.firstInstantOf(date + open.opens)),
                                 seconds(calendar.zone.firstInstantOf(date + open.closes))});
    }
    return OpenWeek(week, std::move(spans));
}

OpenWeek OpenWeek::together(const TimeGrid &week, const OpenWeek &a, const OpenWeek &b) {
    std::vector<Span> pieces = a.pieces_;
    pieces.insert(pieces.end(), b.pieces_.begin(), b.pieces_.end());
    return OpenWeek(week, std::move(pieces));
}

OpenWeek OpenWeek::of(const std::vector<bool> &open, const TimeGrid &week) {
    std::vector<Span> spans;
    const double interval = week.intervalSeconds();
    for (std::size_t index = 0; index < open.size(); ++index)
        if (open[index])
            spans.push_back(
                {static_cast<double>(index) * interval, static_cast<double>(index + 1) * interval});
    return OpenWeek(week, std::move(spans));
}

double OpenWeek::openUntil(double time) const {
    if (length_ <= 0.0)
        return 0.0;
    const double weeks = std::floor(time / length_);
    const double rest = time - weeks * length_;
    double open = weeks * openSeconds_;
    for (const Span &piece : pieces_) {
        if (rest <= piece.opens)
            break;
        open += std::min(rest, piece.closes) - piece.opens;
    }
    return open;
}

double OpenWeek::nextOpen(double time) const {
    if (pieces_.empty())
        return std::numeric_limits<double>::infinity();
    const double before = std::floor(time / length_) * length_;
    const double rest = time - before;
    for (const Span &piece : pieces_)
        if (rest < piece.closes)
            return before + std::max(rest, piece.opens);
    return before + length_ + pieces_.front().opens;
}

std::optional<std::size_t> OpenWeek::spanOpeningAt(double time) const {
    constexpr double tolerance = 0.5; // seconds
    const double inWeek = std::fmod(time, length_);
    for (std::size_t index = 0; index < spans_.size(); ++index)
        if (std::abs(spans_[index].opens - inWeek) < tolerance)
            return index;
    return std::nullopt;
}

double OpenWeek::timeAt(double openSeconds) const {
    if (pieces_.empty())
        return std::numeric_limits<double>::infinity();
    const double weeks = std::floor(openSeconds / openSeconds_);
    double rest = openSeconds - weeks * openSeconds_;
    for (const Span &piece : pieces_) {
        if (rest <= piece.length())
            return weeks * length_ + piece.opens + rest;
        rest -= piece.length();
    }
    return weeks * length_ + pieces_.back().closes;
}

} // namespace model
