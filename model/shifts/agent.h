// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace model {

/// Who is protected beyond the general law.
enum class Protection {
    None,
    Young,    ///< under 18 (JArbSchG)
    Expecting ///< pregnant or nursing (MuSchG)
};

/// Days on which a person does not work: leave, sickness, training.
struct Absence {
    Date first{};
    Date last{}; ///< inclusive
    std::string reason;

    bool operator==(const Absence &) const = default;
};

/// Hours of one weekday in which a person can work, in minutes after midnight; an end past 1440
/// reaches into the next day.
struct Availability {
    Minutes from{0};
    Minutes to{0};

    bool operator==(const Availability &) const = default;
};

/// A day off that a person would like to have.
struct DayOffWish {
    Date date{};
    int weight = 1;

    bool operator==(const DayOffWish &) const = default;
};

/// What a person has worked this year before the plan's own shifts begin.
struct EarlierWork {
    Date until{};    ///< exclusive; shifts before it are counted here; the epoch: nothing known
    int sundays = 0; ///< worked since 1 January of the year of the day before `until`
    int nights = 0;
    std::optional<int> weekends; ///< in the same time; none: not known
    std::optional<int> lates;    ///< shifts into the evening; none: not known

    bool operator==(const EarlierWork &) const = default;
};

/// A person who works shifts, with what the contract says.
struct Agent {
    int id = 0;       ///< unique within the plan, never reused
    std::string name; ///< UTF-8
    std::string team;
    std::string
        region; ///< whose holidays hold where the person works, e.g. DE-BE; empty: the plan's
    double weeklyHours = 38.5;
    int daysPerWeek = 5;
    std::vector<int> skills; ///< channel ids; empty: all
    bool worksNights = true;
    bool worksSundays = true;
    Protection protection = Protection::None;
    /// By weekday, Monday first; a day without value: any hour; from == to: never.
    std::array<std::optional<Availability>, 7> availability;
    std::vector<Absence> absences;
    std::vector<DayOffWish> wishes;
    EarlierWork earlier;

    bool operator==(const Agent &) const = default;
};

/// Of the agent with the id; empty, which means the plan's, for open shifts and unknown ids.
inline std::string_view regionOf(std::span<const Agent> agents, int id) {
    for (const Agent &agent : agents)
        if (agent.id == id)
            return agent.region;
    return {};
}

} // namespace model
