// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/isotext.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace model {
namespace {

std::string minutesText(const char *format, Seconds time) {
    const auto minutes = std::abs(std::chrono::duration_cast<Minutes>(time).count());
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), format, static_cast<int>(minutes / 60 % 100),
                  static_cast<int>(minutes % 60));
    return text.data();
}

} // namespace

std::string isoDate(Date date) {
    const std::chrono::year_month_day day(date);
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text.data();
}

std::string isoClock(Seconds afterMidnight) {
    return afterMidnight.count() % 60 == 0 ? minutesText("%02d:%02d", afterMidnight)
                                           : isoSeconds(afterMidnight);
}

std::string isoSeconds(Seconds afterMidnight) {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), ":%02d", static_cast<int>(afterMidnight.count() % 60));
    return minutesText("%02d:%02d", afterMidnight) + text.data();
}

std::string isoTime(LocalTime time, char between) {
    const Date date = dateOf(time);
    return isoDate(date) + between + isoClock(time - date);
}

std::string isoOffset(Seconds offset) {
    return minutesText(offset < Seconds(0) ? "-%02d:%02d" : "+%02d:%02d", offset);
}

} // namespace model
