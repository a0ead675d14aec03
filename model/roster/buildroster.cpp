// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/buildroster.h"

#include "model/roster/loads.h"
#include "model/roster/smallrandom.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace model {
namespace {

using days = std::chrono::days;

constexpr int minutesPerDay = 24 * 60;
constexpr int historyDays = 14;
constexpr int pricePerHour = 12; ///< of a missing shift; 100 for about eight hours
constexpr int wishPrice = 20;
constexpr int fullWorkweek = 7;
constexpr double shareForSearch = 0.9; ///< of the time then left, before people exchange shifts
constexpr int mostExchanges = 200'000;
constexpr int longestExchange = 7; ///< days
constexpr double leastGain = 1e-6;
constexpr days rememberedDays{365}; ///< of loads carried before the plan
constexpr double mostRefused = 5;   ///< wishes by which people can differ before the plan
/// Of one load that somebody carries above the share; a lone wish weighs 20, a missing shift of
/// eight hours 96 or more.
constexpr FairnessPrices fairnessPrices{3, 1, 4, 4, 4};

/// The first limit of a code that holds for the group, hard or soft as asked.
std::optional<double> limitOf(const RosterCheck &check, RuleCode code, Protection group,
                              std::optional<Strength> strength = {}) {
    std::optional<double> least;
    for (const WorkingRule *rule : check.rules(code, group))
        if (rule->holdsOn(check.span().first) && (!strength || rule->strength == *strength))
            least = least ? std::min(*least, rule->limit) : rule->limit;
    return least;
}

struct KindKey {
    int start = 0;  ///< minute of the day
    int length = 0; ///< minutes of presence
    int worked = 0;
    bool night = false;
    bool late = false;
    auto operator<=>(const KindKey &) const = default;
};

KindKey keyOf(const RosterCheck &check, const ShiftFacts &facts) {
    return {facts.startMinute,
            static_cast<int>(std::chrono::floor<Minutes>(facts.presence.length()).count()),
            static_cast<int>(std::lround(facts.worked)), check.isNightWork(facts.night),
            isLate(facts, check)};
}

/// Shifts that may not follow another one on the next day, or after one day off between.
void addRests(const RosterCheck &check, const std::vector<KindKey> &keys,
              std::vector<ShiftKind> &kinds) {
    const double rest =
        limitOf(check, RuleCode::DailyRest, Protection::None, Strength::Hard).value_or(0);
    const double afterNights =
        limitOf(check, RuleCode::RestAfterNights, Protection::None, Strength::Hard).value_or(0);
    for (std::size_t a = 0; a < keys.size(); ++a)
        for (std::size_t b = 0; b < keys.size(); ++b) {
            const int free = minutesPerDay + keys[b].start - keys[a].start - keys[a].length;
            const bool lastNight = keys[a].night && !keys[b].night;
            if (free < rest || (lastNight && free < afterNights))
                kinds[a].cannotFollow.push_back(static_cast<Duty>(b + 1));
            if (keys[a].night && free + minutesPerDay < afterNights)
                kinds[a].cannotFollowDayOff.push_back(static_cast<Duty>(b + 1));
        }
}

int rounded(double minutes) {
    return minutes >= unlimited ? unlimited : static_cast<int>(std::floor(minutes));
}

/// Somebody's part in what is to be shared.
struct Part {
    double contract = 0; ///< minutes in the plan
    Loads possible;      ///< above 0: there is a cell that may hold such a shift
    std::vector<ShiftFacts> before;
};

/// What each person carried before the plan; none: nothing known.
std::optional<Loads> carriedBefore(const Agent &agent, const RosterCheck &check,
                                   std::vector<ShiftFacts> row) {
    std::ranges::stable_sort(row, {}, [](const ShiftFacts &one) { return one.presence.begin; });
    const Date first = check.span().first - rememberedDays;
    const Date last = check.span().first - days(1);
    const EarlierWork &earlier = agent.earlier;
    const bool counted = earlier.until != Date{} && earlier.until > first;
    if (row.empty() && !counted)
        return std::nullopt;
    Loads loads = loadsOf(agent, row, check, {first, last});
    if (counted) {
        const Loads since = loadsOf(agent, row, check, {earlier.until, last});
        loads.nights = earlier.nights + since.nights;
        loads.restDays = earlier.sundays + since.restDays;
        if (earlier.weekends)
            loads.weekends = *earlier.weekends + since.weekends;
        if (earlier.lates)
            loads.lates = *earlier.lates + since.lates;
    }
    return loads;
}

/// Gives everybody a fair share of nights, late shifts, weekends, Sundays and holidays by contract
/// and by what was carried before; and makes a missing shift dearer than any load, so that none is
/// left out for fairness.
void shareFairly(const RosterOrder &order, const std::vector<Part> &parts, const Loads &asked,
                 RosterTask &task) {
    std::vector<std::optional<Loads>> carried;
    double fewestRefused = mostRefused;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        carried.push_back(carriedBefore(order.agents[p], *order.check, parts[p].before));
        fewestRefused = std::min(fewestRefused, carried.back() ? carried.back()->refused : 0.0);
    }
    const auto give = [&](double Loads::*load, double FairShare::*fair) {
        std::vector<Claim> claims;
        for (std::size_t p = 0; p < parts.size(); ++p) {
            Claim &claim = claims.emplace_back();
            claim.weight = parts[p].possible.*load > 0 ? parts[p].contract : 0.0;
            if (carried[p])
                claim.carried = (*carried[p]).*load;
        }
        const std::vector<double> shares = fairShares(asked.*load, claims);
        for (std::size_t p = 0; p < parts.size(); ++p)
            task.persons[p].fair.*fair = shares[p];
    };
    give(&Loads::nights, &FairShare::nights);
    give(&Loads::lates, &FairShare::lates);
    give(&Loads::weekends, &FairShare::weekends);
    give(&Loads::restDays, &FairShare::restDays);
    for (std::size_t p = 0; p < parts.size(); ++p)
        if (carried[p])
            task.persons[p].fair.refused =
                -std::min(mostRefused, carried[p]->refused - fewestRefused);
    task.fairness = fairnessPrices;

    std::set<int> weekends;
    std::set<int> restDays;
    for (int day = task.firstDay; day < task.days; ++day)
        if ((task.firstWeekday + day) % 7 >= 5)
            weekends.insert((task.firstWeekday + day) / 7);
    for (const RestDuty &one : task.restDuties)
        restDays.insert(one.day);
    int shortest = minutesPerDay;
    for (const ShiftKind &kind : task.kinds)
        shortest = std::min(shortest, std::max(1, kind.minutes));
    // The last of as many as there can be; the price grows with each.
    const auto last = [](int price, double most, double fair) {
        return price * std::max(1.0, 2 * (most - fair) - 1);
    };
    double dearest = 0;
    for (std::size_t p = 0; p < task.persons.size(); ++p) {
        const FairShare &fair = task.persons[p].fair;
        const double most = std::min<double>(task.days - task.firstDay,
                                             task.persons[p].limits.maxMinutes / shortest);
        const double wishes = static_cast<double>(order.agents[p].wishes.size());
        dearest = std::max(
            dearest, std::max(last(task.fairness.nights, most, fair.nights),
                              last(task.fairness.lates, most, fair.lates)) +
                         last(task.fairness.weekends, double(weekends.size()), fair.weekends) +
                         last(task.fairness.restDays, double(restDays.size()), fair.restDays) +
                         (wishes > 0 ? last(task.fairness.refused, wishes, fair.refused) : 0.0));
    }
    int cheapest = unlimited;
    for (const DutyDemand &demand : task.demand)
        cheapest = std::min(cheapest, demand.under);
    const double factor = cheapest > 0 ? (dearest + 1) / cheapest : 1.0;
    if (factor > 1)
        for (DutyDemand &demand : task.demand)
            demand.under = demand.over = static_cast<int>(std::ceil(demand.under * factor));
}

} // namespace

OrderTask taskOf(const RosterOrder &order) {
    const RosterCheck &check = *order.check;
    const RosterSpan &span = check.span();
    OrderTask result;
    RosterTask &task = result.task;
    const Date dayZero = span.first - days(historyDays);
    task.firstDay = historyDays;
    task.days = static_cast<int>((span.last - dayZero) / days(1)) + 1;
    task.firstWeekday = weekdayIndex(dayZero);
    const auto indexOf = [&](Date date) { return static_cast<int>((date - dayZero) / days(1)); };

    std::map<KindKey, Duty> dutyOf;
    std::vector<KindKey> keys;
    const auto duty = [&](const KindKey &key) -> std::optional<Duty> {
        if (const auto known = dutyOf.find(key); known != dutyOf.end())
            return known->second;
        if (keys.size() >= mostShiftKinds)
            return std::nullopt;
        keys.push_back(key);
        const auto number = static_cast<Duty>(keys.size());
        dutyOf.emplace(key, number);
        ShiftKind &kind = task.kinds.emplace_back();
        kind.id = std::to_string(key.start) + "+" + std::to_string(key.length);
        kind.minutes = key.worked;
        kind.night = key.night;
        kind.late = key.late;
        return number;
    };
    result.openOf.resize(static_cast<std::size_t>(task.days));
    std::vector<std::map<Duty, ShiftFacts>> example(static_cast<std::size_t>(task.days));
    double demanded = 0;
    Loads asked;
    std::map<int, int> onDay; ///< shifts of Saturdays and Sundays
    std::set<std::pair<int, Duty>> rest;
    // Who will work it is not known yet: by the plan's holidays.
    const auto ask = [&](const ShiftFacts &facts, int day, Duty number) {
        asked.nights += check.isNightWork(facts.night) ? 1 : 0;
        asked.lates += isLate(facts, check) ? 1 : 0;
        if (touchesRestDay(facts, check.calendar())) {
            ++asked.restDays;
            if (rest.emplace(day, number).second)
                task.restDuties.push_back({day, number});
        }
        if (weekdayIndex(facts.day) >= 5)
            ++onDay[day];
    };
    for (std::size_t i = 0; i < order.open.size(); ++i) {
        const ShiftFacts facts = check.factsOf(order.open[i]);
        const int day = indexOf(facts.day);
        if (!facts.works() || day < task.firstDay || day >= task.days)
            continue;
        const auto number = duty(keyOf(check, facts));
        if (!number)
            continue;
        auto &ofDay = result.openOf[static_cast<std::size_t>(day)];
        ofDay.resize(std::max(ofDay.size(), std::size_t(*number) + 1));
        ofDay[*number].push_back(i);
        example[static_cast<std::size_t>(day)].emplace(*number, facts);
        demanded += facts.worked;
        ask(facts, day, *number);
    }
    // What is fixed: one duty per cell, the first of the day.
    std::map<int, std::map<int, Duty>> fixed; ///< by agent and day
    std::map<int, double> fixedMinutes;       ///< in the plan
    std::map<int, std::vector<ShiftFacts>> before;
    for (const Shift &shift : order.fixed) {
        ShiftFacts facts = check.factsOf(shift);
        const int day = indexOf(facts.day);
        if (!facts.works() || day >= task.days)
            continue;
        if (day >= 0)
            if (const auto number = duty(keyOf(check, facts)))
                if (fixed[shift.agent].try_emplace(day, *number).second && day >= task.firstDay)
                    ask(facts, day, *number);
        if (day >= task.firstDay)
            fixedMinutes[shift.agent] += facts.worked;
        else
            before[shift.agent].push_back(std::move(facts));
    }
    // As few people as can work the weekend: those of its busier day.
    for (const auto &[day, count] : onDay)
        if (weekdayIndex(dayZero + days(day)) == 5 || !onDay.contains(day - 1))
            asked.weekends += std::max(count, onDay.contains(day + 1) ? onDay[day + 1] : 0);
    addRests(check, keys, task.kinds);
    // Fixed shifts count in the search as people present: they are asked for too.
    std::map<std::pair<int, std::size_t>, int> fixedOn;
    for (const auto &[agent, row] : fixed)
        for (const auto &[day, number] : row)
            ++fixedOn[{day, number}];
    for (int day = task.firstDay; day < task.days; ++day) {
        const auto &ofDay = result.openOf[static_cast<std::size_t>(day)];
        for (std::size_t number = 1; number < ofDay.size(); ++number)
            if (!ofDay[number].empty()) {
                const int price = task.kinds[number - 1].minutes * pricePerHour / 60;
                task.demand.push_back(
                    {day, static_cast<Duty>(number),
                     static_cast<int>(ofDay[number].size()) + fixedOn[{day, number}], price,
                     price});
            }
    }

    const double weeks = static_cast<double>(task.days - task.firstDay) / 7.0;
    double contracts = 0;
    for (const Agent &agent : order.agents)
        contracts += agent.weeklyHours * 60.0 * weeks;
    for (const auto &[agent, minutes] : fixedMinutes)
        demanded += minutes;
    // With less work than contracts everybody gets the same share of his own.
    const double share = contracts > 0 ? std::min(1.0, demanded / contracts) : 1.0;
    int longest = 0;
    for (const ShiftKind &kind : task.kinds)
        longest = std::max(longest, kind.minutes);

    std::vector<Part> parts(order.agents.size());
    for (std::size_t p = 0; p < order.agents.size(); ++p) {
        const Agent &agent = order.agents[p];
        Part &part = parts[p];
        if (const auto shifts = before.find(agent.id); shifts != before.end())
            part.before = shifts->second;
        RosterPerson &person = task.persons.emplace_back();
        person.id = std::to_string(agent.id);
        RowLimits &limits = person.limits;
        const auto least = [&](RuleCode code) { return limitOf(check, code, agent.protection); };
        const double weekly = agent.weeklyHours * 60.0;
        const double tolerance = least(RuleCode::ContractBalance).value_or(0);
        const double perDay = agent.daysPerWeek > 0 ? weekly / agent.daysPerWeek : 0;
        int credited = 0;
        for (Date date = span.first; date <= span.last; date += days(1))
            if (weekdayIndex(date) < 5 &&
                std::ranges::any_of(agent.absences, [&](const Absence &absence) {
                    return absence.first <= date && date <= absence.last;
                }))
                ++credited;
        const double contract = std::max(0.0, weekly * weeks - credited * perDay);
        part.contract = contract;
        limits.maxMinutes = rounded(
            std::min(contract + tolerance, contract * share + std::max(longest / 2.0, 1.0)));
        limits.maxMinutesPerWeek = rounded(
            std::min({weekly + least(RuleCode::ContractHours).value_or(unlimited),
                      least(RuleCode::WeeklyHours).value_or(unlimited), double(unlimited)}));
        limits.maxDaysPerWeek = std::min(
            agent.daysPerWeek, rounded(least(RuleCode::DaysPerWeek).value_or(fullWorkweek)));
        limits.maxDaysInRow = rounded(least(RuleCode::DaysInRow).value_or(unlimited));
        limits.maxNightsInRow = rounded(least(RuleCode::NightsInRow).value_or(unlimited));
        if (const auto inRow = least(RuleCode::WeekendsInRow))
            limits.maxWeekends =
                static_cast<int>(std::ceil(weeks - std::floor(weeks / (*inRow + 1))));
        for (const DayOffWish &wish : agent.wishes)
            if (span.contains(wish.date) && wish.weight > 0)
                task.wishes.push_back({static_cast<int>(p), indexOf(wish.date), dayOff,
                                       wish.weight * wishPrice, true});
        const auto known = fixed.find(agent.id);
        for (int day = 0; day < task.days; ++day) {
            CellChoice cell{static_cast<int>(p), day, {dayOff}};
            if (known != fixed.end())
                if (const auto at = known->second.find(day); at != known->second.end())
                    cell.duties = {at->second};
            if (cell.duties.front() == dayOff)
                for (const auto &[number, facts] : example[static_cast<std::size_t>(day)])
                    if (!anyHard(check.checkShift(agent, facts)))
                        cell.duties.push_back(number);
            for (const Duty number : cell.duties) {
                if (number == dayOff || day < task.firstDay)
                    continue;
                const ShiftKind &kind = task.kinds[number - 1U];
                part.possible.nights += kind.night ? 1 : 0;
                part.possible.lates += kind.late ? 1 : 0;
                part.possible.weekends += (task.firstWeekday + day) % 7 >= 5 ? 1 : 0;
                part.possible.restDays += rest.contains({day, number}) ? 1 : 0;
            }
            task.choices.push_back(std::move(cell));
        }
    }
    if (order.fair)
        shareFairly(order, parts, asked, task);
    return result;
}

namespace {

/// One person's shifts while they are given and taken.
class Rows {
public:
    Rows(const RosterOrder &order, const RosterTask &task, std::vector<Shift> &shifts)
        : order_(order), check_(*order.check), task_(task), shifts_(shifts) {
        for (const Shift &shift : order.open)
            facts_.push_back(check_.factsOf(shift));
        for (const Shift &shift : order.fixed)
            fixed_[shift.agent].push_back(check_.factsOf(shift));
        for (const Agent &agent : order.agents)
            unavoidable_.push_back(hardIn(findingsOf(agent)));
        for (std::size_t i = 0; i < shifts.size(); ++i)
            if (shifts[i].agent != 0)
                given_[shifts[i].agent].push_back(i);
    }

    /// Takes shifts away until no more hard rules break than by the fixed shifts alone.
    void makeLegal(std::size_t person) {
        const Agent &agent = order_.agents[person];
        for (;;) {
            const auto findings = findingsOf(agent);
            if (hardIn(findings) <= unavoidable_[person])
                return;
            const auto taken = culprit(agent.id, findings);
            if (!taken)
                return;
            assign(*taken, 0);
        }
    }

    void assign(std::size_t index, int agent) {
        std::erase(given_[shifts_[index].agent], index);
        shifts_[index].agent = agent;
        given_[agent].push_back(index);
    }

    /// Gives the open shift to whoever may work it, least beyond the contract first, then least
    /// unfair.
    void give(std::size_t index) {
        const ShiftFacts &facts = facts_[index];
        std::vector<std::tuple<double, double, double, std::size_t>> order;
        for (std::size_t p = 0; p < order_.agents.size(); ++p) {
            const Agent &agent = order_.agents[p];
            const double week = agent.weeklyHours * 60.0;
            const double worked = workedInWeek(agent.id, mondayOf(facts.day));
            const double beyond = std::max(0.0, worked + facts.worked - week);
            if (beyond <= mostBeyond(agent))
                order.emplace_back(beyond, unfairnessOf(p, index), week > 0 ? worked / week : 1.0,
                                   p);
        }
        std::ranges::sort(order);
        for (const auto &[beyond, unfair, share, p] : order) {
            const Agent &agent = order_.agents[p];
            if (anyHard(check_.checkShift(agent, facts)))
                continue;
            assign(index, agent.id);
            if (hardIn(findingsOf(agent)) <= unavoidable_[p])
                return;
            assign(index, 0);
        }
    }

    /// Two people exchange what they were given for a few days, wherever loads are then shared more
    /// fairly and no rule breaks. Nobody is taken off a shift.
    void exchange(const SearchEnd &end) {
        SmallRandom random(1);
        const int dates =
            static_cast<int>((check_.span().last - check_.span().first) / days(1)) + 1;
        for (int tried = 0; tried < mostExchanges && !end.reached(); ++tried) {
            const std::size_t a = random.below(order_.agents.size());
            const std::size_t b = random.below(order_.agents.size());
            const int first = random.below(dates);
            const int length = 1 + random.below(random.below(longestExchange) + 1);
            if (a != b)
                tryExchange(a, b,
                            {check_.span().first + days(first),
                             check_.span().first + days(first + length - 1)});
        }
    }

private:
    void tryExchange(std::size_t a, std::size_t b, RosterSpan dates) {
        const std::array people{a, b};
        std::array<std::vector<std::size_t>, 2> given;
        for (std::size_t side = 0; side < people.size(); ++side)
            for (const std::size_t index : givenTo(order_.agents[people[side]].id))
                if (dates.contains(facts_[index].day))
                    given[side].push_back(index);
        if (given[0].empty() && given[1].empty())
            return;
        const double before = priceOf(a) + priceOf(b);
        const auto put = [&](std::size_t first) {
            for (std::size_t side = 0; side < people.size(); ++side)
                for (const std::size_t index : given[side])
                    assign(index, order_.agents[people[side == 0 ? first : 1 - first]].id);
        };
        put(1);
        const auto fits = [&](std::size_t person) {
            const Agent &agent = order_.agents[person];
            for (Date monday = mondayOf(dates.first); monday <= dates.last; monday += days(7))
                if (workedInWeek(agent.id, monday) > agent.weeklyHours * 60.0 + mostBeyond(agent))
                    return false;
            return hardIn(findingsOf(agent)) <= unavoidable_[person];
        };
        if (priceOf(a) + priceOf(b) > before - leastGain || !fits(a) || !fits(b))
            put(0);
    }

    double priceOf(std::size_t person) const {
        const Agent &agent = order_.agents[person];
        return task_.fairness.of(loadsOf(agent, rowOf(agent.id), check_, check_.span()),
                                 task_.persons[person].fair);
    }

    static int hardIn(const std::vector<RosterFinding> &findings) {
        return static_cast<int>(std::ranges::count_if(findings, isHard));
    }

    /// What taking the shift too would cost in fairness.
    double unfairnessOf(std::size_t person, std::size_t index) const {
        if (!task_.fairness.any())
            return 0;
        const Agent &agent = order_.agents[person];
        std::vector<ShiftFacts> row = rowOf(agent.id);
        const auto price = [&] {
            return task_.fairness.of(loadsOf(agent, row, check_, check_.span()),
                                     task_.persons[person].fair);
        };
        const double before = price();
        insertInOrder(row, facts_[index]);
        return price() - before;
    }

    double mostBeyond(const Agent &agent) const {
        return limitOf(check_, RuleCode::ContractBalance, agent.protection).value_or(unlimited);
    }

    std::vector<ShiftFacts> rowOf(int agent) const {
        std::vector<ShiftFacts> row;
        if (const auto fixed = fixed_.find(agent); fixed != fixed_.end())
            row = fixed->second;
        for (const std::size_t index : givenTo(agent))
            row.push_back(facts_[index]);
        std::ranges::stable_sort(row, {},
                                 [](const ShiftFacts &facts) { return facts.presence.begin; });
        return row;
    }
    std::vector<RosterFinding> findingsOf(const Agent &agent) const {
        return check_.checkRow(agent, rowOf(agent.id));
    }
    double workedInWeek(int agent, Date monday) const {
        double worked = 0;
        const auto add = [&](const ShiftFacts &facts) {
            if (mondayOf(facts.day) == monday)
                worked += facts.worked;
        };
        if (const auto fixed = fixed_.find(agent); fixed != fixed_.end())
            std::ranges::for_each(fixed->second, add);
        for (const std::size_t index : givenTo(agent))
            add(facts_[index]);
        return worked;
    }
    const std::vector<std::size_t> &givenTo(int agent) const {
        static const std::vector<std::size_t> none;
        const auto given = given_.find(agent);
        return given == given_.end() ? none : given->second;
    }

    /// The last given shift that the first hard finding with one speaks of.
    std::optional<std::size_t> culprit(int agent,
                                       const std::vector<RosterFinding> &findings) const {
        for (const RosterFinding &finding : findings) {
            if (!isHard(finding))
                continue;
            std::optional<std::size_t> last;
            for (const std::size_t i : givenTo(agent)) {
                const bool meant =
                    finding.shifts.empty()
                        ? finding.first <= facts_[i].day && facts_[i].day <= finding.last
                        : std::ranges::find(finding.shifts, facts_[i].shift) !=
                              finding.shifts.end();
                if (meant && (!last || facts_[*last].presence.begin < facts_[i].presence.begin))
                    last = i;
            }
            if (last)
                return last;
        }
        return std::nullopt;
    }

    const RosterOrder &order_;
    const RosterCheck &check_;
    const RosterTask &task_;
    std::vector<Shift> &shifts_;
    std::vector<ShiftFacts> facts_;
    std::map<int, std::vector<ShiftFacts>> fixed_;
    std::map<int, std::vector<std::size_t>> given_; ///< by agent
    std::vector<int> unavoidable_;                  ///< hard findings of the fixed shifts alone
};

NamedRoster withNobody(std::span<const Shift> open) {
    NamedRoster roster;
    roster.shifts.assign(open.begin(), open.end());
    for (Shift &shift : roster.shifts)
        shift.agent = 0;
    roster.open = static_cast<int>(open.size());
    return roster;
}

void giveOpen(Rows &rows, NamedRoster &roster, const RunControl &control) {
    for (std::size_t i = 0; i < roster.shifts.size() && !control.stopRequested(); ++i)
        if (roster.shifts[i].agent == 0)
            rows.give(i);
    roster.open = static_cast<int>(std::ranges::count(roster.shifts, 0, &Shift::agent));
}

/// What was searched, with names: what breaks a rule goes, what is open then is given away.
NamedRoster named(const RosterOrder &order, const OrderTask &ordered, const RosterTable &table,
                  const RunControl &control) {
    NamedRoster roster = withNobody(order.open);
    Rows rows(order, ordered.task, roster.shifts);
    for (int day = ordered.task.firstDay; day < ordered.task.days; ++day) {
        auto waiting = ordered.openOf[static_cast<std::size_t>(day)];
        for (std::size_t p = 0; p < order.agents.size(); ++p) {
            const Duty duty = table.at(p, day);
            if (duty == dayOff || duty >= waiting.size() || waiting[duty].empty())
                continue;
            // A fixed shift of the same kind is no open one.
            const bool fixed = ordered.task
                                   .choices[p * static_cast<std::size_t>(ordered.task.days) +
                                            static_cast<std::size_t>(day)]
                                   .duties.front() == duty;
            if (fixed)
                continue;
            rows.assign(waiting[duty].front(), order.agents[p].id);
            waiting[duty].erase(waiting[duty].begin());
        }
    }
    for (std::size_t p = 0; p < order.agents.size(); ++p)
        rows.makeLegal(p);
    giveOpen(rows, roster, control);
    return roster;
}

} // namespace

NamedRoster buildRoster(const RosterOrder &order, const RosterEffort &effort,
                        const RunControl &control) {
    if (order.agents.empty())
        return withNobody(order.open);
    const auto begin = SearchEnd::Clock::now();
    // As few open as can be, whoever carries what.
    RosterOrder plain = order;
    plain.fair = false;
    RosterEffort part = effort;
    if (order.fair) {
        part.time *= RosterOrder::shareForCover;
        if (effort.moves)
            part.moves =
                std::lround(static_cast<double>(*effort.moves) * RosterOrder::shareForCover);
    }
    const OrderTask cover = taskOf(plain);
    const FoundRoster found = findRoster(cover.task, part, control);
    NamedRoster covered = named(plain, cover, found.table, control);
    if (!order.fair)
        return covered;

    // Then shared, unless that leaves more open.
    part.time = (effort.time - (SearchEnd::Clock::now() - begin)) * shareForSearch;
    if (effort.moves)
        part.moves = *effort.moves - *part.moves;
    const OrderTask fair = taskOf(order);
    const FoundRoster shared = improveRoster(fair.task, found.table, part, control);
    NamedRoster roster = named(order, fair, shared.table, control);
    if (covered.open < roster.open)
        roster = std::move(covered);
    Rows rows(order, fair.task, roster.shifts);
    rows.exchange({control.stop,
                   begin + std::chrono::duration_cast<SearchEnd::Clock::duration>(effort.time)});
    giveOpen(rows, roster, control); // whom an exchange has made free
    return roster;
}

} // namespace model
