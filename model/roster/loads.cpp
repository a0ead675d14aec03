// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/loads.h"

#include <algorithm>
#include <set>

namespace model {
namespace {

constexpr int lateEnd = 20 * 60; ///< local minute; a shift that ends later is late
constexpr double mostCatchUp = 2.0;
constexpr int halvings = 60; ///< far below the rounding of a double

} // namespace

bool isLate(const ShiftFacts &facts, const RosterCheck &check) {
    return facts.endMinute > lateEnd && !check.isNightWork(facts.night);
}

bool touchesRestDay(const ShiftFacts &facts, const WorkPlace &place) {
    for (std::size_t i = 0; i < ShiftFacts::longest; ++i) {
        const Date date = facts.day + std::chrono::days(static_cast<int>(i) - 1);
        if (facts.restDay[i] > 0 && (weekdayIndex(date) == 6 || place.isHoliday(date)))
            return true;
    }
    return false;
}

Loads loadsOf(const Agent &agent, std::span<const ShiftFacts> row, const RosterCheck &check,
              RosterSpan dates) {
    const WorkPlace place(check.calendar(), agent.region);
    Loads loads;
    std::optional<Date> weekend; ///< its Monday, the last one counted
    for (const ShiftFacts &facts : row) {
        if (!facts.works() || !dates.contains(facts.day))
            continue;
        loads.nights += check.isNightWork(facts.night) ? 1 : 0;
        loads.lates += isLate(facts, check) ? 1 : 0;
        loads.restDays += touchesRestDay(facts, place) ? 1 : 0;
        loads.refused += std::ranges::any_of(agent.wishes,
                                             [&](const DayOffWish &wish) {
                                                 return wish.date == facts.day && wish.weight > 0;
                                             })
                             ? 1
                             : 0;
        const Date monday = mondayOf(facts.day);
        if (weekdayIndex(facts.day) >= 5 && weekend != monday) {
            ++loads.weekends;
            weekend = monday;
        }
    }
    return loads;
}

YearCount yearCountOf(const Agent &agent, std::span<const ShiftFacts> row, const RosterCheck &check,
                      std::chrono::year year) {
    const auto inYear = [year](Date date) {
        return std::chrono::year_month_day(std::chrono::sys_days(date.time_since_epoch())).year() ==
               year;
    };
    const EarlierWork &earlier = agent.earlier;
    const bool counts = earlier.until != Date{} && inYear(earlier.until - std::chrono::days(1));
    YearCount count;
    if (counts) {
        count.nights = earlier.nights;
        count.sundays = earlier.sundays;
    }
    std::set<Date> nights;
    std::set<Date> sundays;
    for (const ShiftFacts &facts : row) {
        if (inYear(facts.day) && check.isNightWork(facts.night))
            nights.insert(facts.day);
        for (std::size_t i = 0; i < ShiftFacts::longest; ++i) {
            const Date date = facts.day + std::chrono::days(static_cast<int>(i) - 1);
            if (facts.restDay[i] > 0 && weekdayIndex(date) == 6 && inYear(date))
                sundays.insert(date);
        }
    }
    const auto before = [&](Date date) { return counts && date < earlier.until; };
    std::erase_if(nights, before);
    std::erase_if(sundays, before);
    count.nights += static_cast<int>(nights.size());
    count.sundays += static_cast<int>(sundays.size());
    for (const WorkingRule *rule : check.rules(RuleCode::FreeSundays, agent.protection)) {
        int all = 0;
        Date sunday(std::chrono::year_month_day(year / 1 / 1));
        sunday += std::chrono::days(6 - weekdayIndex(sunday));
        for (; inYear(sunday); sunday += std::chrono::days(7))
            ++all;
        const int left = all - static_cast<int>(rule->limit) - count.sundays;
        count.sundaysLeft = std::min(count.sundaysLeft.value_or(left), left);
    }
    return count;
}

std::vector<double> fairShares(double asked, std::span<const Claim> claims) {
    std::vector<double> shares(claims.size(), 0.0);
    double weights = 0;
    double knownWeights = 0;
    double known = 0;
    for (const Claim &claim : claims) {
        weights += claim.weight;
        if (claim.carried && claim.weight > 0) {
            knownWeights += claim.weight;
            known += *claim.carried;
        }
    }
    if (weights <= 0 || asked <= 0)
        return shares;
    const double average = knownWeights > 0 ? known / knownWeights : 0.0;
    // With all carried to the same level per weight; higher levels never give smaller shares.
    const auto share = [&](const Claim &claim, double level) {
        const double carried = claim.carried.value_or(average * claim.weight);
        return std::clamp(level * claim.weight - carried, 0.0,
                          mostCatchUp * asked * claim.weight / weights);
    };
    double low = 0;
    double high = 0;
    for (const Claim &claim : claims)
        if (claim.weight > 0)
            high = std::max(high, claim.carried.value_or(0.0) / claim.weight);
    high = std::max(high, average) + mostCatchUp * asked / weights;
    for (int i = 0; i < halvings; ++i) {
        const double level = (low + high) / 2;
        double sum = 0;
        for (const Claim &claim : claims)
            if (claim.weight > 0)
                sum += share(claim, level);
        (sum < asked ? low : high) = level;
    }
    for (std::size_t i = 0; i < claims.size(); ++i)
        if (claims[i].weight > 0)
            shares[i] = share(claims[i], high);
    return shares;
}

} // namespace model
