// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/shiftoffer.h"

#include "model/cost/shiftcost.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace model {
namespace {

constexpr Minutes leastStretch{90}; ///< of work before and after a break
constexpr Minutes usualStretch{360};

/// A local day on the grid.
struct GridDay {
    Date date{};
    int begin = 0; ///< interval
};

std::vector<GridDay> daysOf(const TimeGrid &grid, const Calendar &calendar) {
    std::vector<GridDay> result;
    Date date = dateOf(calendar.toLocal(grid.begin()));
    for (; calendar.rangeOf(date).begin < grid.end(); date += std::chrono::days(1)) {
        const Instant midnight = std::max(grid.begin(), calendar.rangeOf(date).begin);
        result.push_back({date, static_cast<int>((midnight - grid.begin()) / grid.interval())});
    }
    return result;
}

/// Beyond these shares of the required people an hour short costs so many times its price: a queue
/// grows faster than the gap, and where too few people are there to go round, each hour shall lack
/// a part rather than one day all of them.
constexpr std::array steeper{CoverPrices::Beyond{0.05, 3.0}, CoverPrices::Beyond{0.25, 6.0},
                             CoverPrices::Beyond{0.5, 12.0}};

class Offers {
public:
    Offers(const ShiftOffer &offer, const TimeGrid &grid, const std::vector<double> &required,
           const RosterCheck &check, const PayRates &rates)
        : offer_(offer), grid_(grid), check_(check), rates_(rates) {
        problem_.intervalMinutes = static_cast<int>(grid.interval().count());
        problem_.required = required;
        const double hour = costOf(1.0, rates);
        problem_.prices = CoverPrices{.shortHour = offer.shortPrice * hour,
                                      .surplusHour = offer.surplusPrice * hour};
        for (const auto &[share, times] : steeper)
            problem_.prices->beyond.push_back({share, times * offer.shortPrice * hour});
        problem_.kindLimit = offer.kindLimit;
    }

    DesignProblem take() {
        const std::vector<GridDay> days = daysOf(grid_, check_.calendar());
        for (std::size_t day = 0; day < days.size(); ++day) {
            problem_.dayBegins.push_back(days[day].begin);
            const std::size_t before = problem_.choices.size();
            for (std::size_t crew = 0; crew < offer_.crews.size(); ++crew)
                offerDay(days[day], static_cast<int>(day), static_cast<int>(crew), false);
            // A few open hours: shorter than any shift.
            if (problem_.choices.size() == before)
                for (std::size_t crew = 0; crew < offer_.crews.size(); ++crew)
                    offerDay(days[day], static_cast<int>(day), static_cast<int>(crew), true);
        }
        addLimits(days);
        return std::move(problem_);
    }

private:
    bool requiredAt(int interval) const {
        return interval >= 0 && interval < problem_.intervals() &&
               problem_.required[static_cast<std::size_t>(interval)] > 0;
    }

    int intervalsOf(double minutes) const {
        return static_cast<int>(std::ceil(minutes / problem_.intervalMinutes - 1e-9));
    }

    void offerDay(const GridDay &day, int index, int crew, bool asLongAsRequired) {
        const Crew &people = offer_.crews[static_cast<std::size_t>(crew)];
        const Calendar &calendar = check_.calendar();
        for (Minutes start = offer_.earliest; start <= offer_.latest;
             start += std::max(offer_.startStep, grid_.interval())) {
            const LocalReading reading = calendar.zone.toUtc(LocalTime(day.date) + start);
            if (reading.kind == LocalReading::Kind::Skipped || reading.first < grid_.begin())
                continue;
            const int begin = static_cast<int>((reading.first - grid_.begin()) / grid_.interval());
            if (!requiredAt(begin))
                continue;
            double work = static_cast<double>(people.work.count());
            if (asLongAsRequired) {
                if (requiredAt(begin - 1) && start != offer_.earliest)
                    continue;
                int end = begin;
                while (requiredAt(end))
                    ++end;
                work = std::min(work, double(end - begin) * problem_.intervalMinutes);
            }
            const int pause = intervalsOf(breakFor(work, check_));
            const int length = intervalsOf(work) + pause;
            const int end = begin + length;
            if (!requiredAt(end - 1) && !asLongAsRequired && end <= problem_.intervals())
                continue;
            ShiftChoice choice;
            choice.kind = kindOf(static_cast<int>(start.count()), length);
            choice.day = index;
            choice.begin = begin;
            choice.length = length;
            choice.crew = crew;
            if (pause > 0)
                choice.breaks.push_back(windowOf(length, pause));
            price(choice);
            problem_.choices.push_back(std::move(choice));
        }
    }

    /// The break begins where neither stretch of work is too short or too long.
    BreakWindow windowOf(int length, int pause) const {
        double most = static_cast<double>(usualStretch.count());
        for (const WorkingRule *rule : check_.rules(RuleCode::LongestStretch, Protection::None))
            most = std::min(most, rule->limit);
        const int longest = static_cast<int>(most) / problem_.intervalMinutes;
        const int least = intervalsOf(static_cast<double>(leastStretch.count()));
        int first = std::max(least, length - pause - longest);
        int last = std::min(longest, length - pause - least);
        if (first > last)
            first = last = std::max(0, (length - pause) / 2);
        // In the middle half of the shift: neither just begun nor nearly over.
        const int quarter = length / 4;
        if (const int a = std::max(first, quarter), b = std::min(last, length - quarter - pause);
            a <= b) {
            first = a;
            last = b;
        }
        return {first, last, pause};
    }

    void price(ShiftChoice &choice) const {
        Shift shift;
        shift.presence = {instantOf(choice.begin), instantOf(choice.begin + choice.length)};
        for (const BreakWindow &window : choice.breaks) {
            const int begin = choice.begin + (window.first + window.last) / 2;
            shift.breaks.push_back({{instantOf(begin), instantOf(begin + window.length)}, false});
        }
        choice.cost = costOf(shift, rates_, check_.calendar()) + costOf(offer_.shiftPrice, rates_);
        choice.paidHours = paidTimeOf(shift, rates_, check_.calendar()).hours;
    }
    Instant instantOf(int interval) const { return grid_.begin() + grid_.interval() * interval; }

    int kindOf(int start, int length) {
        return kinds_.try_emplace({start, length}, static_cast<int>(kinds_.size())).first->second;
    }

    /// No more shifts than people on a day, or than days of their contracts in a week.
    void addLimits(const std::vector<GridDay> &days) {
        for (std::size_t c = 0; c < offer_.crews.size(); ++c) {
            const Crew &crew = offer_.crews[c];
            if (crew.people == 0)
                continue;
            const int id = static_cast<int>(c);
            for (std::size_t day = 0; day < days.size();) {
                const std::size_t first = day;
                int most = 0;
                do {
                    const int people = day < crew.atWork.size() ? crew.atWork[day] : crew.people;
                    problem_.crewLimits.push_back(
                        {id, static_cast<int>(day), static_cast<int>(day), people});
                    most += people;
                    ++day;
                } while (day < days.size() && weekdayIndex(days[day].date) != 0);
                problem_.crewLimits.push_back({id, static_cast<int>(first),
                                               static_cast<int>(day) - 1,
                                               std::min(most, crew.people * crew.daysPerWeek)});
            }
        }
    }

    const ShiftOffer &offer_;
    const TimeGrid &grid_;
    const RosterCheck &check_;
    const PayRates &rates_;
    DesignProblem problem_;
    std::map<std::pair<int, int>, int> kinds_;
};

} // namespace

double breakFor(double workMinutes, const RosterCheck &check) {
    double pause = 0;
    for (const WorkingRule *rule : check.rules(RuleCode::Break, Protection::None))
        if (workMinutes > rule->above && rule->holdsOn(check.span().first))
            pause = std::max(pause, rule->limit);
    return pause;
}

DesignProblem designProblem(const ShiftOffer &offer, const TimeGrid &grid,
                            const std::vector<double> &required, const RosterCheck &check,
                            const PayRates &rates) {
    return Offers(offer, grid, required, check, rates).take();
}

std::vector<Shift> openShifts(const DesignProblem &problem,
                              const std::vector<PlannedShift> &planned, const TimeGrid &grid,
                              int firstId) {
    const auto at = [&](int interval) { return grid.begin() + grid.interval() * interval; };
    std::vector<Shift> shifts;
    for (const PlannedShift &one : planned) {
        const ShiftChoice &choice = problem.choices[static_cast<std::size_t>(one.choice)];
        Shift shift;
        shift.presence = {at(choice.begin), at(choice.begin + choice.length)};
        for (std::size_t j = 0; j < choice.breaks.size(); ++j)
            shift.breaks.push_back(
                {{at(one.breakBegins[j]), at(one.breakBegins[j] + choice.breaks[j].length)},
                 false});
        shifts.insert(shifts.end(), static_cast<std::size_t>(one.count), shift);
    }
    std::ranges::stable_sort(shifts, {}, [](const Shift &shift) {
        return std::pair(shift.presence.begin, shift.presence.end);
    });
    for (Shift &shift : shifts)
        shift.id = firstId++;
    return shifts;
}

std::vector<double> staffOf(const std::vector<Shift> &shifts, const TimeGrid &grid) {
    std::vector<double> staff(grid.count(), 0.0);
    const auto add = [&](const TimeRange &time, double people) {
        const Instant begin = std::max(time.begin, grid.begin());
        const Instant end = std::min(time.end, grid.end());
        for (Instant at = begin; at < end;) {
            const std::size_t index = *grid.indexOf(at);
            const Instant next = std::min(end, grid.rangeOf(index).end);
            staff[index] +=
                people * static_cast<double>((next - at).count()) / grid.intervalSeconds();
            at = next;
        }
    };
    for (const Shift &shift : shifts) {
        if (shift.standby)
            continue;
        add(shift.presence, 1.0);
        for (const ShiftBreak &pause : shift.breaks)
            add(pause.time, -1.0);
        for (const ShiftActivity &activity : shift.activities) {
            if (activity.channel != 0)
                continue;
            add(activity.time, -1.0);
            for (const ShiftBreak &pause : shift.breaks)
                add({std::max(pause.time.begin, activity.time.begin),
                     std::min(pause.time.end, activity.time.end)},
                    1.0);
        }
    }
    return staff;
}

} // namespace model
