// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"

#include <string>
#include <vector>

namespace model {

/// What a reading of the wall clock means in UTC.
struct LocalReading {
    enum class Kind { Unique, Skipped, Repeated };

    Kind kind = Kind::Unique;
    Instant first;  ///< Unique: the instant. Repeated: the earlier one. Skipped: the moment of the
                    ///< clock change.
    Instant second; ///< Repeated: the later one; otherwise equal to first
};

/// The UTC offsets of one place over some years, as a value. Outside the changes listed, the
/// nearest offset holds.
class ZoneRules {
public:
    struct Change {
        Instant at;        ///< from this instant on …
        Seconds utcOffset; ///< … local time = UTC + offset
        bool operator==(const Change &) const = default;
    };

    /// UTC.
    ZoneRules() = default;
    /// Changes must be in ascending order, offsets less than a day (std::invalid_argument
    /// otherwise).
    ZoneRules(std::string name, Seconds firstOffset, std::vector<Change> changes);

    const std::string &name() const { return name_; }    ///< IANA name, e.g. Europe/Berlin
    Seconds firstOffset() const { return firstOffset_; } ///< before the first change
    const std::vector<Change> &changes() const { return changes_; }
    Seconds offsetAt(Instant instant) const;
    LocalTime toLocal(Instant instant) const;
    LocalReading toUtc(LocalTime local) const;
    /// The instant of a local time; skipped times move to the clock change, repeated ones to the
    /// first.
    Instant firstInstantOf(LocalTime local) const { return toUtc(local).first; }

    bool operator==(const ZoneRules &) const = default;

private:
    std::string name_ = "UTC";
    Seconds firstOffset_{0};
    std::vector<Change> changes_;
};

} // namespace model
