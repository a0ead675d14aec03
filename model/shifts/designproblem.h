// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/textfault.h"

#include <optional>
#include <set>
#include <vector>

namespace model {

/// When a break may start, in intervals after the shift's begin, and how long it is. The windows of
/// one shift follow each other: last + length of one is at most first of the next.
struct BreakWindow {
    int first = 0;
    int last = 0; ///< inclusive
    int length = 1;

    bool operator==(const BreakWindow &) const = default;
};

/// A shift that people may be put on. Times are intervals of the absolute grid, so that midnight
/// and changes of the clock need no care.
struct ShiftChoice {
    int kind = 0; ///< same start and presence on different days: what planners call one shift
    int day = 0;  ///< it begins on
    int begin = 0;
    int length = 1; ///< presence in intervals
    double cost = 0.0;
    double paidHours = 0.0;
    std::vector<BreakWindow> breaks;
    int crew = 0; ///< people who work it, see CrewLimit

    bool operator==(const ShiftChoice &) const = default;
};

/// No more than so many shifts of one crew on the days first … last: people with one kind of
/// contract.
struct CrewLimit {
    int crew = 0;
    int first = 0;
    int last = 0; ///< inclusive
    int most = 0;

    bool operator==(const CrewLimit &) const = default;
};

/// What missing and idle people cost, per hour, in the unit of the shifts' cost. A few missing are
/// borne more easily than many at once.
struct CoverPrices {
    /// Of those missing beyond a share of the required people.
    struct Beyond {
        double share = 0.0;
        double hour = 0.0;

        bool operator==(const Beyond &) const = default;
    };

    double shortHour = 0.0; ///< of the first ones missing
    double surplusHour = 0.0;
    std::vector<Beyond> beyond{}; ///< shares and prices ascending

    /// Of one hour with so many people.
    double of(double staff, double required) const;
    /// So many missing people of those required, step by step: one entry more than in `beyond`.
    std::vector<double> steps(double missing, double required) const;

    bool operator==(const CoverPrices &) const = default;
};

/// Calls answered in time in one interval: `base` with the required people, and what each further
/// person adds; the gains must not increase.
struct ServiceSteps {
    double base = 0.0;
    std::vector<double> gains;

    bool operator==(const ServiceSteps &) const = default;
};

/// At least `answered` calls in time over the intervals [begin, end).
struct ServicePeriod {
    int begin = 0;
    int end = 0;
    double answered = 0.0;

    bool operator==(const ServicePeriod &) const = default;
};

/// A goal over longer periods in place of a hard number in every interval. The requirement is then
/// the least that no interval may fall below.
struct PeriodGoal {
    std::vector<ServiceSteps> steps; ///< per interval
    std::vector<ServicePeriod> periods;

    bool operator==(const PeriodGoal &) const = default;
};

/// Which shifts, on which days, with how many people, so that the requirement is covered at least
/// cost.
struct DesignProblem {
    int intervalMinutes = 15;
    bool cyclic = false; ///< the horizon wraps (typical week); otherwise what sticks out is lost
    std::vector<int> dayBegins;        ///< first interval of each day, ascending from 0
    std::vector<double> required;      ///< people per interval
    std::optional<CoverPrices> prices; ///< none: the requirement is kept everywhere
    std::optional<PeriodGoal> goal;
    std::vector<ShiftChoice> choices;
    std::vector<CrewLimit> crewLimits;
    int kindLimit = 0;      ///< most different kinds in use; 0 for no limit
    double kindPrice = 0.0; ///< of each different kind in use

    int intervals() const { return int(required.size()); }
    int days() const { return int(dayBegins.size()); }
    double intervalHours() const { return intervalMinutes / 60.0; }

    bool operator==(const DesignProblem &) const = default;
};

/// A problem with some of its choices and no limit on kinds.
struct ProblemOfKinds {
    DesignProblem problem;
    std::vector<int> kept{}; ///< which of the old choices they are
};
ProblemOfKinds withKinds(const DesignProblem &problem, const std::set<int> &kinds);

/// One week that stands for all of a horizon of whole weeks: what every interval requires on
/// average, and what every choice costs where it is cheapest; it wraps. The problem itself where
/// the horizon is no longer, its weeks are not equally long, or goals or crews' limits hold over
/// periods.
DesignProblem typicalWeek(const DesignProblem &problem);

/// A problem as it was read from a text.
struct DesignInstance {
    DesignProblem problem; ///< complete only without faults
    std::vector<TextFault> faults{};
};

/// So many people on a shift who take their breaks at the same times.
struct PlannedShift {
    int choice = 0;
    int count = 0;
    std::vector<int> breakBegins{}; ///< intervals of the grid, one per break window

    bool operator==(const PlannedShift &) const = default;
};

enum class DesignStatus {
    Optimal,  ///< nothing is cheaper
    Feasible, ///< everything that must hold holds; the bound says how far it may be from the best
    Short     ///< some hard requirement lies where no shift reaches
};

struct ShiftPlan {
    DesignStatus status = DesignStatus::Feasible;
    double objective = 0.0;
    double bound = 0.0; ///< no plan is cheaper
    double shortHours = 0.0;
    double surplusHours = 0.0;
    double paidHours = 0.0;
    int kinds = 0; ///< different ones in use
    std::vector<PlannedShift> shifts;

    /// Distance from the bound as a share of it.
    double gap() const { return bound > 0.0 ? (objective - bound) / bound : objective > 0.0; }
};

/// People at work per interval, those on a break left out.
std::vector<int> staffOf(const DesignProblem &problem, const std::vector<PlannedShift> &shifts);

/// Cost, hours and shortage of a list of shifts, counted from the list alone; bound and status are
/// left as they are by default.
ShiftPlan priced(const DesignProblem &problem, std::vector<PlannedShift> shifts);

} // namespace model
