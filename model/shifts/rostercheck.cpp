// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/rostercheck.h"

#include "model/time/holidays.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace model {
namespace {

constexpr double minutesPerDay = 24 * 60;
constexpr double workingDaysPerWeek = 6; ///< Monday to Saturday, ArbZG §3 and Federal Leave Act §3
/// Nights a year that make a night worker, ArbZG §2(5) No. 2.
constexpr int nightWorkersNights = 48;
constexpr int nightWindow = 28; ///< days over which the regularity of nights is judged

// Early and late shifts for the rule of forward rotation; between them a day shift is neither.
constexpr int earlyBefore = 10 * 60;
constexpr int lateFrom = 12 * 60;

using days = std::chrono::days;

double minutesOf(Seconds length) { return static_cast<double>(length.count()) / 60.0; }

Seconds overlap(const TimeRange &a, const TimeRange &b) {
    return std::max(Seconds(0), std::min(a.end, b.end) - std::max(a.begin, b.begin));
}

int yearOf(Date date) {
    return static_cast<int>(
        std::chrono::year_month_day(std::chrono::sys_days(date.time_since_epoch())).year());
}

Date firstOfYear(int year) { return Date(std::chrono::year(year) / 1 / 1); }

int sundaysOf(int year) {
    const Date first = firstOfYear(year);
    const Date sunday = first + days(6 - weekdayIndex(first));
    return static_cast<int>((firstOfYear(year + 1) - sunday + days(6)) / days(7));
}

/// The stretches in which somebody works.
std::vector<TimeRange> workOf(const Shift &shift) {
    std::vector<TimeRange> work;
    if (shift.standby) {
        for (const ShiftActivity &activity : shift.activities)
            work.push_back(activity.time);
        return work;
    }
    Instant at = shift.presence.begin;
    for (const ShiftBreak &pause : shift.breaks)
        if (!pause.paid) {
            if (at < pause.time.begin)
                work.push_back({at, pause.time.begin});
            at = pause.time.end;
        }
    if (at < shift.presence.end)
        work.push_back({at, shift.presence.end});
    return work;
}

} // namespace

std::size_t insertInOrder(std::vector<ShiftFacts> &row, const ShiftFacts &facts) {
    const auto after = std::ranges::upper_bound(
        row, facts.presence.begin, {}, [](const ShiftFacts &one) { return one.presence.begin; });
    return static_cast<std::size_t>(row.insert(after, facts) - row.begin());
}

RosterCheck::RosterCheck(const WorkingTimeLaw &law, const Calendar &calendar, RosterSpan span)
    : law_(law), calendar_(calendar), span_(span) {
    for (std::size_t group = 0; group < rules_.size(); ++group)
        for (int code = 0; code < ruleCodes; ++code)
            rules_[group][static_cast<std::size_t>(code)] =
                rulesFor(law, static_cast<RuleCode>(code), static_cast<Protection>(group));
    for (Date date = mondayOf(span.first); date <= mondayOf(span.last) + days(7); date += days(1))
        begins_.push_back(calendar.zone.firstInstantOf(date));
}

Instant RosterCheck::beginOf(Date date) const {
    const auto index = (date - mondayOf(span_.first)) / days(1);
    return index >= 0 && index < static_cast<long>(begins_.size())
               ? begins_[static_cast<std::size_t>(index)]
               : calendar_.zone.firstInstantOf(date);
}

ShiftFacts RosterCheck::factsOf(const Shift &shift) const {
    ShiftFacts facts;
    facts.shift = shift.id;
    facts.presence = shift.presence;
    for (const ShiftActivity &activity : shift.activities)
        if (activity.channel != 0 &&
            std::ranges::find(facts.channels, activity.channel) == facts.channels.end())
            facts.channels.push_back(activity.channel);
    const std::vector<TimeRange> work = workOf(shift);
    const ZoneRules &zone = calendar_.zone;
    const LocalTime begin = zone.toLocal(work.empty() ? shift.presence.begin : work.front().begin);
    facts.day = dateOf(begin);
    const auto minuteFrom = [&](LocalTime local) {
        return static_cast<int>(std::chrono::floor<Minutes>(local - LocalTime(facts.day)).count());
    };
    facts.startMinute = minuteFrom(begin);
    facts.endMinute = minuteFrom(zone.toLocal(work.empty() ? shift.presence.end : work.back().end));
    if (work.empty())
        return facts;
    facts.work = {work.front().begin, work.back().end};
    const auto workedIn = [&](const TimeRange &range) {
        Seconds sum(0);
        for (const TimeRange &part : work)
            sum += overlap(part, range);
        return minutesOf(sum);
    };
    facts.worked = workedIn(facts.work);

    // Whatever ends a stretch of work: long breaks, paid or not, and gaps between calls.
    std::vector<TimeRange> pauses;
    if (shift.standby) {
        for (std::size_t i = 1; i < work.size(); ++i)
            pauses.push_back({work[i - 1].end, work[i].begin});
    } else {
        for (const ShiftBreak &pause : shift.breaks)
            pauses.push_back(pause.time);
    }
    std::erase_if(pauses, [&](const TimeRange &pause) {
        return pause.length() < Seconds(law_.shortestBreak) || pause.length().count() <= 0;
    });
    Instant at = facts.work.begin;
    for (const TimeRange &pause : pauses) {
        facts.pause += minutesOf(pause.length());
        facts.longestStretch = std::max(facts.longestStretch, workedIn({at, pause.begin}));
        if (at == facts.work.begin)
            facts.firstStretch = workedIn({at, pause.begin});
        at = pause.end;
    }
    facts.lastStretch = workedIn({at, facts.work.end});
    facts.longestStretch = std::max(facts.longestStretch, facts.lastStretch);
    if (pauses.empty())
        facts.firstStretch = facts.lastStretch;

    const auto at24 = [&](Date date, Minutes minute) {
        return zone.firstInstantOf(LocalTime(date) + minute);
    };
    for (std::size_t i = 0; i < ShiftFacts::longest; ++i) {
        const Date date = facts.day + days(static_cast<int>(i));
        if (at24(date, Minutes(0)) >= facts.work.end)
            break;
        facts.minutesOn[i] = static_cast<float>(
            workedIn({at24(date, Minutes(0)), at24(date + days(1), Minutes(0))}));
    }
    for (std::size_t i = 0; i < ShiftFacts::longest; ++i) {
        const Date date = facts.day + days(static_cast<int>(i) - 1);
        const Instant from = at24(date, law_.sundayShift);
        if (from >= facts.work.end)
            break;
        facts.restDay[i] =
            static_cast<float>(workedIn({from, at24(date + days(1), law_.sundayShift)}));
    }
    const bool overMidnight = law_.nightFrom > law_.nightTo;
    for (Date date = facts.day - days(1); at24(date, law_.nightFrom) < facts.work.end;
         date += days(1))
        facts.night += workedIn(
            {at24(date, law_.nightFrom), at24(overMidnight ? date + days(1) : date, law_.nightTo)});
    return facts;
}

namespace {

/// The work of one date.
struct WorkDay {
    Date date{};
    std::size_t first = 0; ///< index into the shifts with work
    std::size_t last = 0;
    double worked = 0;
    double night = 0;
    TimeRange work;
    int start = 0; ///< minute
};

} // namespace

/// One row being held against the rules.
class RowCheck {
public:
    RowCheck(const RosterCheck &check, const Agent &agent, std::span<const ShiftFacts> row)
        : check_(check), span_(check.span()), agent_(agent),
          place_(check.calendar(), agent.region) {
        row_.reserve(row.size() + 1);
        for (const ShiftFacts &facts : row)
            row_.push_back(&facts);
    }

    std::vector<RosterFinding> shift(const ShiftFacts &facts) {
        single(facts);
        if (facts.works()) {
            const WorkDay day = dayOf(0, facts);
            limited(RuleCode::DailyHours, day.worked, day.date, day.date, day.work,
                    {.one = &facts});
            breaks(facts.worked, facts.pause, facts.longestStretch, day, {.one = &facts});
        }
        return std::move(findings_);
    }

    std::vector<RosterFinding> all() {
        collectDays();
        known_ = firstKnown();
        for (const ShiftFacts *facts : row_)
            if (span_.contains(facts->day))
                single(*facts);
        for (std::size_t i = 1; i < row_.size(); ++i)
            overlap(*row_[i - 1], *row_[i]);
        for (const WorkDay &day : days_)
            if (span_.contains(day.date))
                ofDay(day);
        for (std::size_t i = 1; i < days_.size(); ++i)
            if (span_.contains(days_[i].date) || span_.contains(days_[i - 1].date))
                between(days_[i - 1], days_[i]);
        runsOfDays();
        runsOfNights();
        runsOfWeekends();
        for (Date monday = mondayOf(span_.first); monday <= span_.last; monday += days(7)) {
            weeklyRest(monday);
            sumsOfWeek(monday);
        }
        averages();
        freeSundays();
        compensation();
        balance();
        return inOrder();
    }

    /// Keeps what all() has seen, for `with`.
    void remember() {
        before_ = days_;
        collectWindows();
        std::vector<Owed> owed = owedDays();
        given_ = daysOff(owed);
    }

    /// What is found with one more shift in the row, but not what that shift cannot change. Every
    /// part stands in the order of all(). With `known` findings it may end at the first hard one
    /// that is not among them.
    std::vector<RosterFinding> with(const ShiftFacts &facts,
                                    const std::vector<RosterFinding> *known = nullptr) {
        const auto after =
            std::ranges::upper_bound(row_, facts.presence.begin, {},
                                     [](const ShiftFacts *one) { return one->presence.begin; });
        const auto index = after - row_.begin();
        row_.insert(after, &facts);
        collectDays();
        std::vector<RosterFinding> found;
        if (firstKnown() == known_) {
            changedBy(static_cast<std::size_t>(index), facts, known);
            found = known ? std::exchange(findings_, {}) : inOrder();
        } else {
            // More is known of the time before: every average and every day off is another one.
            RowCheck anew(check_, agent_, {});
            anew.row_ = row_;
            found = anew.all();
        }
        row_.erase(row_.begin() + index);
        return found;
    }

private:
    std::vector<RosterFinding> inOrder() {
        std::ranges::stable_sort(findings_, {}, &RosterFinding::first);
        return std::exchange(findings_, {});
    }

    Date firstKnown() const {
        return mondayOf(days_.empty() ? span_.first : std::min(span_.first, days_.front().date));
    }

    void changedBy(std::size_t index, const ShiftFacts &facts,
                   const std::vector<RosterFinding> *known) {
        const auto isEnough = [this, known] {
            return known && std::ranges::any_of(findings_, [known](const RosterFinding &finding) {
                       return isHard(finding) && isNew(finding, *known);
                   });
        };
        if (span_.contains(facts.day))
            single(facts);
        if (index > 0)
            overlap(*row_[index - 1], facts);
        if (index + 1 < row_.size())
            overlap(facts, *row_[index + 1]);
        if (!facts.works() || isEnough())
            return;
        const auto place = std::ranges::lower_bound(days_, facts.day, {}, &WorkDay::date);
        const WorkDay &day = *place;
        const WorkDay *earlier = place == days_.begin() ? nullptr : &*std::prev(place);
        const WorkDay *later = std::next(place) == days_.end() ? nullptr : &*std::next(place);
        const bool inSpan = span_.contains(day.date);
        if (inSpan)
            ofDay(day);
        if (earlier && (inSpan || span_.contains(earlier->date)))
            between(*earlier, day);
        if (later && (inSpan || span_.contains(later->date)))
            between(day, *later);
        if (isEnough())
            return;

        const auto was = std::ranges::lower_bound(before_, facts.day, {}, &WorkDay::date);
        const bool isNewDay = was == before_.end() || was->date != facts.day;
        if (isNewDay)
            runsOfDays();
        const bool newNight = isNight(day) && (isNewDay || !isNight(*was));
        if (newNight)
            runsOfNights();
        if (isNewDay && weekdayIndex(day.date) >= 5)
            runsOfWeekends();
        weeksWith(day);
        if (isEnough())
            return;
        averagesWith(day.date, facts.worked);
        if (worksOn(facts, [](Date date) { return weekdayIndex(date) == 6; }))
            freeSundays();
        // Where days overlap, more work can lengthen the rest that is counted after it.
        if ((earlier && earlier->work.end > day.work.begin) ||
            (later && later->work.begin < day.work.end) ||
            worksOn(facts, [this](Date date) { return isRestDay(date); }) || takesDayOff())
            compensation();
        balance();
    }
    /// The shifts that a finding means; put into a list only where there is one.
    struct Meant {
        const ShiftFacts *one = nullptr;
        const ShiftFacts *other = nullptr;
        const WorkDay *day = nullptr;
    };

    std::vector<int> listed(const Meant &meant) const {
        std::vector<int> shifts;
        for (const ShiftFacts *facts : {meant.one, meant.other})
            if (facts)
                shifts.push_back(facts->shift);
        if (meant.day)
            for (std::size_t i = meant.day->first; i <= meant.day->last; ++i)
                shifts.push_back(worked_[i]->shift);
        return shifts;
    }

    std::span<const WorkingRule *const> rules(RuleCode code) const {
        return check_.rules(code, agent_.protection);
    }
    const WorkingRule *rule(RuleCode code, Date date) const {
        for (const WorkingRule *one : rules(code))
            if (one->holdsOn(date))
                return one;
        return nullptr;
    }

    void add(const WorkingRule &rule, double found, double limit, Date first, Date last,
             const TimeRange &time, const Meant &shifts) {
        findings_.push_back({rule.code, rule.strength, agent_.id, listed(shifts), first, last, time,
                             found, limit, rule.paragraph});
    }
    /// The first rule of the code whose limit is exceeded.
    void limited(RuleCode code, double found, Date first, Date last, const TimeRange &time,
                 const Meant &shifts) {
        for (const WorkingRule *one : rules(code))
            if (one->holdsOn(first) && found > one->limit) {
                add(*one, found, one->limit, first, last, time, shifts);
                return;
            }
    }
    /// The same for least values.
    void atLeast(RuleCode code, double found, Date first, Date last, const TimeRange &time,
                 const Meant &shifts) {
        for (const WorkingRule *one : rules(code))
            if (one->holdsOn(last) && found < one->limit) {
                add(*one, found, one->limit, first, last, time, shifts);
                return;
            }
    }

    WorkDay dayOf(std::size_t index, const ShiftFacts &facts) const {
        return {facts.day, index, index, facts.worked, facts.night, facts.work, facts.startMinute};
    }

    void collectDays() {
        worked_.clear();
        days_.clear();
        worked_.reserve(row_.size() + 1);
        for (const ShiftFacts *facts : row_)
            if (facts->works())
                worked_.push_back(facts);
        // Calls on standby can begin after the shift that follows it in the row.
        const auto begin = [](const ShiftFacts *facts) { return facts->work.begin; };
        if (!std::ranges::is_sorted(worked_, {}, begin))
            std::ranges::stable_sort(worked_, {}, begin);
        days_.reserve(worked_.size() + 1);
        for (std::size_t i = 0; i < worked_.size(); ++i) {
            const ShiftFacts &facts = *worked_[i];
            if (days_.empty() || days_.back().date != facts.day) {
                days_.push_back(dayOf(i, facts));
                continue;
            }
            WorkDay &day = days_.back();
            day.last = i;
            day.worked += facts.worked;
            day.night += facts.night;
            day.work.end = std::max(day.work.end, facts.work.end);
        }
    }

    bool isNight(const WorkDay &day) const { return check_.isNightWork(day.night); }

    bool isAbsent(Date date) const {
        return std::ranges::any_of(agent_.absences, [&](const Absence &absence) {
            return absence.first <= date && date <= absence.last;
        });
    }

    /// What a shift breaks by itself.
    void single(const ShiftFacts &facts) {
        const Date day = facts.day;
        const Meant shifts{.one = &facts};
        const auto broken = [&](RuleCode code, double found, Date date) {
            if (const WorkingRule *one = rule(code, date))
                add(*one, found, one->limit, date, date, facts.presence, shifts);
        };
        const auto &hours = agent_.availability[static_cast<std::size_t>(weekdayIndex(day))];
        if (hours) {
            const int from = static_cast<int>(hours->from.count());
            const int to = static_cast<int>(hours->to.count());
            if (from == to || facts.startMinute < from)
                broken(RuleCode::Availability, facts.startMinute, day);
            else if (facts.endMinute > to)
                broken(RuleCode::Availability, facts.endMinute, day);
        }
        const Date last = day + days((facts.endMinute - 1) / static_cast<int>(minutesPerDay));
        for (Date date = day; date <= last; date += days(1))
            if (isAbsent(date)) {
                broken(RuleCode::AbsentDay, 0, date);
                break;
            }
        if (!agent_.skills.empty())
            for (const int channel : facts.channels)
                if (std::ranges::find(agent_.skills, channel) == agent_.skills.end())
                    broken(RuleCode::Skill, channel, day);
        if (!facts.works())
            return;
        for (const DayOffWish &wish : agent_.wishes)
            if (wish.date == day && wish.weight > 0)
                broken(RuleCode::DayOffWished, wish.weight, day);
        if (!agent_.worksNights && check_.isNightWork(facts.night))
            broken(RuleCode::NightEligibility, facts.night, day);
        if (const WorkingRule *one = rule(RuleCode::HoursOfDay, day)) {
            if (facts.startMinute < one->above)
                add(*one, facts.startMinute, one->above, day, day, facts.presence, shifts);
            else if (facts.endMinute > one->limit)
                add(*one, facts.endMinute, one->limit, day, day, facts.presence, shifts);
        }
        for (std::size_t i = 0; i < ShiftFacts::longest; ++i) {
            const Date date = day + days(static_cast<int>(i));
            if (facts.minutesOn[i] > 0 && weekdayIndex(date) == 5)
                broken(RuleCode::SaturdayWork, facts.minutesOn[i], date);
        }
        for (std::size_t i = 0; i < ShiftFacts::longest; ++i) {
            const Date date = day + days(static_cast<int>(i) - 1);
            if (!(facts.restDay[i] > 0))
                continue;
            const bool sunday = weekdayIndex(date) == 6;
            if (sunday && !agent_.worksSundays)
                broken(RuleCode::SundayEligibility, facts.restDay[i], date);
            if (sunday || place_.isHoliday(date)) {
                const WorkingRule *one =
                    rule(sunday ? RuleCode::SundayWork : RuleCode::HolidayWork, date);
                if (one && (check_.law().sundayBasis.empty() || one->group != Protection::None))
                    add(*one, facts.restDay[i], 0, date, date, facts.presence, shifts);
            }
        }
    }

    void breaks(double worked, double pause, double stretch, const WorkDay &day,
                const Meant &shifts) {
        for (const WorkingRule *one : rules(RuleCode::Break))
            if (one->holdsOn(day.date) && worked > one->above && pause < one->limit) {
                add(*one, pause, one->limit, day.date, day.date, day.work, shifts);
                break;
            }
        limited(RuleCode::LongestStretch, stretch, day.date, day.date, day.work, shifts);
    }

    /// The shifts of one date together; pauses between them are breaks.
    void ofDay(const WorkDay &day) {
        const Meant shifts{.day = &day};
        limited(RuleCode::DailyHours, day.worked, day.date, day.date, day.work, shifts);
        double pause = 0;
        double longest = 0;
        double running = 0; ///< work since the last break
        const ShiftFacts *before = nullptr;
        for (std::size_t i = day.first; i <= day.last; ++i) {
            const ShiftFacts &facts = *worked_[i];
            if (before) {
                const Seconds gap = facts.work.begin - before->work.end;
                if (gap >= Seconds(check_.law().shortestBreak)) {
                    pause += minutesOf(gap);
                    running = 0;
                }
            }
            pause += facts.pause;
            longest = std::max({longest, facts.longestStretch, running + facts.firstStretch});
            running = facts.pause > 0 ? facts.lastStretch : running + facts.worked;
            before = &facts;
        }
        breaks(day.worked, pause, longest, day, shifts);
    }

    /// Two shifts, one after the other.
    void overlap(const ShiftFacts &a, const ShiftFacts &b) {
        if (a.presence.end <= b.presence.begin || !(span_.contains(a.day) || span_.contains(b.day)))
            return;
        if (const WorkingRule *one = rule(RuleCode::Overlap, b.day))
            add(*one, minutesOf(model::overlap(a.presence, b.presence)), 0, a.day, b.day,
                {b.presence.begin, std::min(a.presence.end, b.presence.end)},
                {.one = &a, .other = &b});
    }

    /// Two dates with work, one after the other.
    void between(const WorkDay &a, const WorkDay &b) {
        const Meant shifts{.one = worked_[a.last], .other = worked_[b.first]};
        const TimeRange rest{a.work.end, b.work.begin};
        const double minutes = std::max(0.0, minutesOf(rest.length()));
        atLeast(RuleCode::DailyRest, minutes, a.date, b.date, rest, shifts);
        const bool nextDay = b.date == a.date + days(1);
        if (isNight(a) && !(isNight(b) && nextDay))
            atLeast(RuleCode::RestAfterNights, minutes, a.date, b.date, rest, shifts);
        if (!nextDay)
            return;
        const auto rank = [&](const WorkDay &day) {
            return isNight(day) ? 2 : day.start < earlyBefore ? 0 : day.start >= lateFrom ? 1 : -1;
        };
        if (rank(b) >= 0 && rank(a) > rank(b))
            if (const WorkingRule *one = rule(RuleCode::ForwardRotation, b.date))
                add(*one, rank(b), rank(a), a.date, b.date, rest, shifts);
        const int apart = std::abs(a.start - b.start);
        limited(RuleCode::StableStart, std::min<double>(apart, minutesPerDay - apart), a.date,
                b.date, rest, shifts);
    }

    bool touchesSpan(Date first, Date last) const {
        return first <= span_.last && span_.first <= last;
    }

    template <class Belongs>
    void runs(RuleCode code, Belongs belongs) {
        for (std::size_t i = 0; i < days_.size();) {
            if (!belongs(days_[i])) {
                ++i;
                continue;
            }
            std::size_t end = i + 1;
            while (end < days_.size() && belongs(days_[end]) &&
                   days_[end].date == days_[end - 1].date + days(1))
                ++end;
            const Date first = days_[i].date;
            const Date last = days_[end - 1].date;
            if (touchesSpan(first, last))
                limited(code, static_cast<double>(end - i), first, last,
                        {days_[i].work.begin, days_[end - 1].work.end}, {});
            i = end;
        }
    }
    void runsOfDays() {
        runs(RuleCode::DaysInRow, [](const WorkDay &) { return true; });
    }
    void runsOfNights() {
        runs(RuleCode::NightsInRow, [this](const WorkDay &day) { return isNight(day); });
    }

    void runsOfWeekends() {
        int length = 0;
        Date before{};
        Date first{};
        for (std::size_t i = 0; i < days_.size(); ++i) {
            if (weekdayIndex(days_[i].date) < 5)
                continue;
            const Date monday = mondayOf(days_[i].date);
            if (length > 0 && monday == before)
                continue;
            if (length == 0 || monday != before + days(7)) {
                length = 0;
                first = monday + days(5);
            }
            ++length;
            before = monday;
            const bool goesOn =
                std::any_of(days_.begin() + static_cast<long>(i), days_.end(), [&](const auto &d) {
                    return d.date >= monday + days(12) && d.date <= monday + days(13);
                });
            if (!goesOn && touchesSpan(first, monday + days(6)))
                limited(RuleCode::WeekendsInRow, length, first, monday + days(6), days_[i].work,
                        {});
        }
    }

    struct Sum {
        double worked = 0;
        int dates = 0;
    };
    Sum sumOf(Date first, Date end) const {
        Sum sum;
        for (auto day = std::ranges::lower_bound(days_, first, {}, &WorkDay::date);
             day != days_.end() && day->date < end; ++day) {
            sum.worked += day->worked;
            ++sum.dates;
        }
        return sum;
    }
    TimeRange rangeOf(Date first, Date end) const {
        return {check_.beginOf(first), check_.beginOf(end)};
    }

    /// The sums of one week from Monday, or only what it makes together with the week before.
    void sumsOfWeek(Date monday, bool onlyTogether = false) {
        const Date end = monday + days(7);
        const Date sunday = monday + days(6);
        const Sum week = sumOf(monday, end);
        if (week.dates == 0)
            return;
        const TimeRange range = rangeOf(monday, end);
        if (!onlyTogether) {
            limited(RuleCode::WeeklyHours, week.worked, monday, sunday, range, {});
            limited(RuleCode::DaysPerWeek, week.dates, monday, sunday, range, {});
        }
        if (!rules(RuleCode::FortnightHours).empty())
            limited(RuleCode::FortnightHours, week.worked + sumOf(monday - days(7), monday).worked,
                    monday - days(7), sunday, range, {});
        if (onlyTogether)
            return;
        const double contract = agent_.weeklyHours * 60.0;
        if (const WorkingRule *one = rule(RuleCode::ContractHours, monday);
            one && week.worked > contract + one->limit)
            add(*one, week.worked, contract, monday, sunday, range, {});
        if (const WorkingRule *one = rule(RuleCode::ContractDays, monday);
            one && week.dates > agent_.daysPerWeek + one->limit)
            add(*one, week.dates, agent_.daysPerWeek, monday, sunday, range, {});
    }

    /// What another day of work changes: the rest of the weeks it reaches into, the sums of its own
    /// and those of the next together with it.
    void weeksWith(const WorkDay &day) {
        const Date own = mondayOf(day.date);
        for (Date monday = std::max(own, mondayOf(span_.first)); monday <= span_.last;
             monday += days(7)) {
            const bool reached = check_.beginOf(monday) < day.work.end;
            if (!reached && monday > own + days(7))
                break;
            if (reached)
                weeklyRest(monday);
            if (monday <= own + days(7))
                sumsOfWeek(monday, monday != own);
        }
    }

    void weeklyRest(Date monday) {
        if (rules(RuleCode::WeeklyRest).empty())
            return;
        const Date end = monday + days(7);
        const TimeRange week = rangeOf(monday, end);
        Seconds longest(0);
        Instant at = week.begin;
        for (const WorkDay &day : days_) {
            if (day.work.end <= week.begin)
                continue;
            longest = std::max(longest, std::min(day.work.begin, week.end) - at);
            at = std::max(at, day.work.end);
            if (at >= week.end)
                break;
        }
        longest = std::max(longest, week.end - at);
        atLeast(RuleCode::WeeklyRest, minutesOf(longest), monday, end - days(1), week, {});
    }

    /// Nights since the beginning of the year before the date, and those of four weeks before it.
    bool worksNightsRegularly(Date end) const {
        const Date newYear = firstOfYear(yearOf(end - days(1)));
        const EarlierWork &earlier = agent_.earlier;
        const bool counts =
            earlier.until > newYear && earlier.until <= end && earlier.until != Date{};
        int year = counts ? earlier.nights : 0;
        int recent = 0;
        for (const WorkDay &day : days_) {
            if (day.date >= end || !isNight(day))
                continue;
            if (day.date >= newYear && !(counts && day.date < earlier.until))
                ++year;
            if (day.date >= end - days(nightWindow))
                ++recent;
        }
        return year >= nightWorkersNights || recent * 365 >= nightWorkersNights * nightWindow;
    }

    /// Monday to Saturday without leave and sickness.
    double workingDaysIn(Date begin, Date end) const {
        const long whole = (end - begin) / days(7);
        double count = workingDaysPerWeek * static_cast<double>(whole);
        for (Date date = begin + days(7 * whole); date < end; date += days(1))
            count += weekdayIndex(date) < 6 ? 1 : 0;
        if (!agent_.absences.empty())
            for (Date date = begin; date < end; date += days(1))
                count -= weekdayIndex(date) < 6 && isAbsent(date) ? 1 : 0;
        return count;
    }

    /// The week of the span at whose end the average is worst.
    void average(RuleCode code, bool nightWorkersOnly) {
        for (const WorkingRule *one : rules(code)) {
            std::optional<RosterFinding> worst;
            for (Date monday = mondayOf(span_.first); monday <= span_.last; monday += days(7)) {
                const Date end = monday + days(7);
                const Date begin = std::max(known_, end - days(one->window));
                if (!one->holdsOn(monday) || (nightWorkersOnly && !worksNightsRegularly(end)))
                    continue;
                const double workingDays = workingDaysIn(begin, end);
                const double sum = sumOf(begin, end).worked;
                if (workingDays == 0 || sum <= one->limit / workingDaysPerWeek * workingDays)
                    continue;
                const double mean = sum / workingDays * workingDaysPerWeek;
                if (worst && worst->found >= mean)
                    continue;
                const bool whole = begin == end - days(one->window);
                worst = RosterFinding{code,
                                      whole ? one->strength : Strength::Soft,
                                      agent_.id,
                                      {},
                                      begin,
                                      end - days(1),
                                      rangeOf(begin, end),
                                      mean,
                                      one->limit,
                                      one->paragraph};
            }
            if (worst) {
                findings_.push_back(std::move(*worst));
                return;
            }
        }
    }
    void averages() {
        average(RuleCode::AverageHours, false);
        average(RuleCode::NightWorkerAverage, true);
    }

    /// What a window of an average holds without one more shift, and may hold.
    struct Window {
        RuleCode code{};
        Date begin{};
        Date end{};
        double most = 0;
        double worked = 0;
    };
    void collectWindows() {
        windows_.clear();
        for (const RuleCode code : {RuleCode::AverageHours, RuleCode::NightWorkerAverage})
            for (const WorkingRule *one : rules(code))
                for (Date monday = mondayOf(span_.first); monday <= span_.last; monday += days(7)) {
                    const Date end = monday + days(7);
                    const Date begin = std::max(known_, end - days(one->window));
                    const double workingDays = workingDaysIn(begin, end);
                    if (one->holdsOn(monday) && workingDays > 0)
                        windows_.push_back({code, begin, end,
                                            one->limit / workingDaysPerWeek * workingDays,
                                            sumOf(begin, end).worked});
                }
    }
    /// Averages are looked at where a window may be too full by work on the date, or where its
    /// night could make somebody a night worker.
    void averagesWith(Date date, double worked) {
        constexpr double rounding = 1e-3; ///< far more than the order of a sum makes
        const auto mayBreak = [&](RuleCode code, bool nights) {
            return std::ranges::any_of(windows_, [&](const Window &window) {
                if (window.code != code || date >= window.end)
                    return false;
                const bool holds = date >= window.begin;
                return (holds || nights) &&
                       window.worked + (holds ? worked : 0) > window.most - rounding;
            });
        };
        if (mayBreak(RuleCode::AverageHours, false))
            average(RuleCode::AverageHours, false);
        if (mayBreak(RuleCode::NightWorkerAverage, true))
            average(RuleCode::NightWorkerAverage, true);
    }

    template <class Visit>
    void visitRestDays(Visit visit) const {
        for (const ShiftFacts *facts : row_)
            for (std::size_t i = 0; i < ShiftFacts::longest; ++i)
                if (facts->restDay[i] > 0)
                    visit(facts->day + days(static_cast<int>(i) - 1), *facts);
    }

    void freeSundays() {
        if (rules(RuleCode::FreeSundays).empty())
            return;
        for (int year = yearOf(span_.first); year <= yearOf(span_.last); ++year) {
            const EarlierWork &earlier = agent_.earlier;
            const bool counts = earlier.until != Date{} && yearOf(earlier.until - days(1)) == year;
            int worked = counts ? earlier.sundays : 0;
            Date last{};
            const ShiftFacts *shift = nullptr;
            visitRestDays([&](Date date, const ShiftFacts &facts) {
                if (weekdayIndex(date) != 6 || yearOf(date) != year || date == last ||
                    (counts && date < earlier.until))
                    return;
                ++worked;
                last = date;
                shift = &facts;
            });
            if (shift && span_.contains(last))
                atLeast(RuleCode::FreeSundays, sundaysOf(year) - worked, last, last,
                        shift->presence, {.one = shift});
        }
    }

    struct Owed {
        Date day{};
        const ShiftFacts *shift = nullptr;
        const WorkingRule *rule = nullptr;
        Date from{};
        Date to{}; ///< inclusive
        bool given = false;
    };

    bool isRestDay(Date date) const { return weekdayIndex(date) == 6 || place_.isHoliday(date); }

    template <class Which>
    static bool worksOn(const ShiftFacts &facts, Which which) {
        for (std::size_t i = 0; i < ShiftFacts::longest; ++i)
            if (facts.restDay[i] > 0 && which(facts.day + days(static_cast<int>(i) - 1)))
                return true;
        return false;
    }

    /// Sundays and holidays with work for which a day off is due.
    std::vector<Owed> owedDays() const {
        std::vector<Owed> owed;
        if (rules(RuleCode::SundayCompensation).empty() &&
            rules(RuleCode::HolidayCompensation).empty())
            return owed;
        visitRestDays([&](Date date, const ShiftFacts &facts) {
            if (!isRestDay(date) ||
                std::ranges::any_of(owed, [&](const Owed &one) { return one.day == date; }))
                return;
            const WorkingRule *one = rule(weekdayIndex(date) == 6 ? RuleCode::SundayCompensation
                                                                  : RuleCode::HolidayCompensation,
                                          date);
            if (one)
                owed.push_back({date, &facts, one, date - days(one->window - 1),
                                date + days(one->window - 1)});
        });
        return owed;
    }

    struct DayOff {
        Date date{};
        double rest = 0; ///< minutes that it needs
    };

    /// The days off that serve those owed. Every free working day serves one of those whose window
    /// holds it, the one that ends first: no other way serves more (Jackson 1955).
    std::vector<DayOff> daysOff(std::vector<Owed> &owed) {
        std::vector<DayOff> given;
        if (owed.empty())
            return given;
        const Date first = std::max(known_, std::ranges::min(owed, {}, &Owed::from).from);
        const Date last = std::min(span_.last, std::ranges::max(owed, {}, &Owed::to).to);
        for (Date date = first; date <= last; date += days(1)) {
            if (!isWorkingDay(date))
                continue;
            Owed *next = nullptr;
            for (Owed &one : owed)
                if (!one.given && one.from <= date && date <= one.to &&
                    (!next || one.to < next->to))
                    next = &one;
            if (next && restAround(date) >= next->rule->limit) {
                next->given = true;
                given.push_back({date, next->rule->limit});
            }
        }
        return given;
    }

    /// Neither Sunday nor holiday nor absence, of the dates of the span and those known before;
    /// looked up once.
    bool isWorkingDay(Date date) {
        if (workingDays_.empty())
            for (Date one = known_; one <= span_.last; one += days(1))
                workingDays_.push_back(!isRestDay(one) && !isAbsent(one));
        return workingDays_[static_cast<std::size_t>((date - known_) / days(1))];
    }

    void compensation() {
        std::vector<Owed> owed = owedDays();
        daysOff(owed);
        for (const Owed &one : owed)
            if (!one.given && one.to <= span_.last && one.to >= span_.first)
                add(*one.rule, 0, one.rule->limit, one.day, one.day, one.shift->presence,
                    {.one = one.shift});
    }

    bool takesDayOff() const {
        return std::ranges::any_of(
            given_, [this](const DayOff &off) { return restAround(off.date) < off.rest; });
    }

    /// Minutes without work around a date; 0 when there is some on it.
    double restAround(Date date) const {
        const auto next = std::ranges::lower_bound(days_, date, {}, &WorkDay::date);
        const bool last = next == days_.end();
        const bool first = next == days_.begin();
        if ((!last && next->date == date) ||
            (!first && std::prev(next)->work.end > check_.beginOf(date)))
            return 0;
        if (first || last)
            return std::numeric_limits<double>::infinity();
        return minutesOf(next->work.begin - std::prev(next)->work.end);
    }

    /// Work of the whole weeks in the span against the contract; leave and holidays count as done.
    void balance() {
        const WorkingRule *one = rule(RuleCode::ContractBalance, span_.first);
        const Date first = mondayOf(span_.first + days(6));
        const Date end = mondayOf(span_.last + days(1));
        if (!one || first >= end || agent_.daysPerWeek <= 0)
            return;
        double done = sumOf(first, end).worked;
        double contract = 0;
        collectCredits(first, end);
        for (const double credit : credits_) {
            done += credit;
            contract += agent_.weeklyHours * 60.0;
        }
        if (std::abs(done - contract) > one->limit)
            add(*one, done - contract, one->limit, first, end - days(1), rangeOf(first, end), {});
    }

    /// Minutes per week that leave and holidays count for; looked up once.
    void collectCredits(Date first, Date end) {
        if (!credits_.empty())
            return;
        const double perDay = agent_.weeklyHours * 60.0 / agent_.daysPerWeek;
        for (Date monday = first; monday < end; monday += days(7)) {
            int credited = 0;
            for (Date date = monday; date < monday + days(5); date += days(1))
                if (isAbsent(date) || place_.isHoliday(date))
                    ++credited;
            credits_.push_back(perDay * std::min(credited, agent_.daysPerWeek));
        }
    }

    const RosterCheck &check_;
    const RosterSpan &span_;
    const Agent &agent_;
    WorkPlace place_;
    std::vector<const ShiftFacts *> row_;
    std::vector<const ShiftFacts *> worked_; ///< those with work, ascending
    std::vector<WorkDay> days_;
    Date known_{}; ///< first Monday of which anything is known
    std::vector<bool> workingDays_;
    std::vector<double> credits_;
    std::vector<RosterFinding> findings_;
    // Of the row without one more shift:
    std::vector<WorkDay> before_;
    std::vector<Window> windows_;
    std::vector<DayOff> given_;
};

RowTrial::RowTrial(const RosterCheck &check, const Agent &agent, std::span<const ShiftFacts> row)
    : row_(std::make_unique<RowCheck>(check, agent, row)), without_(row_->all()) {
    row_->remember();
}

RowTrial::~RowTrial() = default;

std::vector<RosterFinding> RowTrial::with(const ShiftFacts &shift) { return row_->with(shift); }

std::optional<Strength> RowTrial::broken(const ShiftFacts &shift) {
    std::optional<Strength> strongest;
    for (const RosterFinding &finding : row_->with(shift, &without_))
        if (isNew(finding, without_))
            strongest = std::max(strongest, std::optional(finding.strength));
    return strongest;
}

std::vector<RosterFinding> RosterCheck::checkRow(const Agent &agent,
                                                 std::span<const ShiftFacts> row) const {
    return RowCheck(*this, agent, row).all();
}

std::vector<RosterFinding> RosterCheck::checkShift(const Agent &agent,
                                                   const ShiftFacts &shift) const {
    return RowCheck(*this, agent, {&shift, 1}).shift(shift);
}

std::vector<RosterFinding> RosterCheck::check(std::span<const Agent> agents,
                                              std::span<const Shift> shifts) const {
    std::map<int, std::vector<ShiftFacts>> rows;
    for (const Shift &shift : shifts)
        if (shift.agent != 0)
            rows[shift.agent].push_back(factsOf(shift));
    std::vector<RosterFinding> findings;
    for (const Agent &agent : agents) {
        const auto own = rows.find(agent.id);
        if (own == rows.end())
            continue;
        std::vector<ShiftFacts> &row = own->second;
        std::ranges::stable_sort(row, {},
                                 [](const ShiftFacts &facts) { return facts.presence.begin; });
        for (RosterFinding &finding : checkRow(agent, row))
            findings.push_back(std::move(finding));
    }
    return findings;
}

bool isNew(const RosterFinding &finding, const std::vector<RosterFinding> &before) {
    if (finding.rule == RuleCode::ContractBalance && finding.found < 0)
        return false;
    return std::ranges::none_of(before, [&](const RosterFinding &old) {
        return old.rule == finding.rule && old.strength == finding.strength &&
               old.first == finding.first && old.shifts == finding.shifts &&
               old.found == finding.found;
    });
}

bool isHard(const RosterFinding &finding) { return finding.strength == Strength::Hard; }

bool anyHard(std::span<const RosterFinding> findings) {
    return std::ranges::any_of(findings, isHard);
}

} // namespace model
