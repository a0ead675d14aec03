// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shiftaxis.h"

#include "ui/text/words.h"

#include <algorithm>
#include <cmath>

namespace ui {

ShiftAxis::ShiftAxis(const model::Calendar &calendar, QDate first, int days, int fromHour,
                     int toHour)
    : first_(first), fromHour_(fromHour), zone_(calendar.zone) {
    for (int day = 0; day < days; ++day) {
        const model::LocalTime midnight = toDate(first.addDays(day));
        days_.push_back({zone_.firstInstantOf(midnight + std::chrono::hours(fromHour)),
                         zone_.firstInstantOf(midnight + std::chrono::hours(toHour))});
    }
}

model::TimeRange ShiftAxis::range() const {
    return days_.empty() ? model::TimeRange{}
                         : model::TimeRange{days_.front().begin, days_.back().end};
}

double ShiftAxis::placeOf(model::Instant instant) const {
    for (std::size_t i = 0; i < days_.size(); ++i)
        if (instant < days_[i].end) {
            const auto from = std::max(instant, days_[i].begin) - days_[i].begin;
            return static_cast<double>(i) + static_cast<double>(from.count()) /
                                                static_cast<double>(days_[i].length().count());
        }
    return static_cast<double>(days_.size());
}

model::Instant ShiftAxis::instantAt(double place) const {
    if (days_.empty())
        return {};
    const double day = std::clamp(std::floor(place), 0.0, static_cast<double>(days_.size() - 1));
    const model::TimeRange &range = days_[static_cast<std::size_t>(day)];
    return range.begin + model::Seconds(std::llround((place - day) *
                                                     static_cast<double>(range.length().count())));
}

bool ShiftAxis::shows(const model::TimeRange &range) const {
    return std::any_of(days_.begin(), days_.end(),
                       [&range](const model::TimeRange &day) { return day.overlaps(range); });
}

std::vector<ShiftAxis::Tick> ShiftAxis::hours(int step) const {
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < days_.size(); ++i)
        for (model::Instant at = days_[i].begin; at <= days_[i].end; at += std::chrono::hours(1)) {
            const int hour = static_cast<int>(model::minuteOfDay(zone_.toLocal(at)).count() / 60);
            const bool between = at == days_[i].end && i + 1 < days_.size();
            if ((hour - fromHour_ % 24 + 24) % step == 0 && !between)
                ticks.push_back(
                    {static_cast<double>(i) + static_cast<double>((at - days_[i].begin).count()) /
                                                  static_cast<double>(days_[i].length().count()),
                     hour});
        }
    return ticks;
}

} // namespace ui
