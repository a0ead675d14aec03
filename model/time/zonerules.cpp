// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/zonerules.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace model {

namespace {

constexpr Seconds day = std::chrono::days(1);

} // namespace

ZoneRules::ZoneRules(std::string name, Seconds firstOffset, std::vector<Change> changes)
    : name_(std::move(name)), firstOffset_(firstOffset), changes_(std::move(changes)) {
    const auto tooFar = [](Seconds offset) { return offset <= -day || offset >= day; };
    if (tooFar(firstOffset_) || std::ranges::any_of(changes_, tooFar, &Change::utcOffset))
        throw std::invalid_argument("a UTC offset is less than a day");
    if (std::ranges::adjacent_find(changes_, std::ranges::greater_equal{}, &Change::at) !=
        changes_.end())
        throw std::invalid_argument("clock changes come in ascending order");
}

Seconds ZoneRules::offsetAt(Instant instant) const {
    const auto next = std::ranges::upper_bound(changes_, instant, {}, &Change::at);
    return next == changes_.begin() ? firstOffset_ : std::prev(next)->utcOffset;
}

LocalTime ZoneRules::toLocal(Instant instant) const {
    return LocalTime((instant + offsetAt(instant)).time_since_epoch());
}

LocalReading ZoneRules::toUtc(LocalTime local) const {
    // Offsets are less than a day, so only offsets valid within a day of this reading, taken as
    // UTC, can produce it.
    const Instant asUtc(local.time_since_epoch());
    auto change = std::ranges::upper_bound(changes_, asUtc - day, {}, &Change::at);
    Seconds offset = change == changes_.begin() ? firstOffset_ : std::prev(change)->utcOffset;

    Instant candidate = asUtc - offset;
    LocalReading reading{LocalReading::Kind::Skipped, candidate, candidate};
    bool found = false;
    const auto accept = [&](Instant instant) {
        reading = found ? LocalReading{LocalReading::Kind::Repeated, reading.first, instant}
                        : LocalReading{LocalReading::Kind::Unique, instant, instant};
        found = true;
    };
    bool reached = true; // the candidate is not before the offset's own beginning
    for (; change != changes_.end() && change->at <= asUtc + day; ++change) {
        if (reached && candidate < change->at)
            accept(candidate);
        const Instant next = asUtc - change->utcOffset;
        if (!found && candidate >= change->at && next < change->at)
            reading.first = reading.second = change->at;
        candidate = next;
        reached = candidate >= change->at;
    }
    if (reached)
        accept(candidate);
    return reading;
}

} // namespace model
