// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/rowsearch.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace model {
namespace {

/// Partial rows that are kept per day, the most promising ones.
constexpr std::size_t mostPartial = 20'000;
constexpr std::size_t mostInLong = 1'500;
constexpr int longPlan = 56; ///< days
constexpr double paceDays = 8.0;
constexpr double paceWeekends = 3.0;
constexpr int worthTurns = 30;
constexpr double wider = 2.0;
constexpr double leastMargin = 1.0; ///< of a price above what it is at least

std::size_t unsignedOf(int value) { return static_cast<std::size_t>(value); }

} // namespace

RowSearch::RowSearch(const RosterBoard &board, std::size_t person, DaySpan span)
    : board_(board), task_(board.task()), limits_(task_.persons[person].limits), person_(person),
      span_(span) {
    int workable = 0;
    for (int day = 0; day < task_.days; ++day) {
        if (day >= task_.firstDay && board.choices(person, day).back() != dayOff)
            ++workable;
        workable_.push_back(workable);
    }
    compile();
}

/// Bits of the word for a sum up to `most`, once one too many was added; none where they are used
/// up.
RowSearch::Sum RowSearch::sum(long most, int added) {
    Sum result{.shift = bitsUsed_, .most = static_cast<std::uint64_t>(std::max(most, 0L))};
    const auto bits =
        static_cast<int>(std::bit_width(result.most + static_cast<std::uint64_t>(added)));
    if (bitsUsed_ + bits <= 64) {
        result.bits = bits;
        bitsUsed_ += bits;
    }
    return result;
}

void RowSearch::compile() {
    const std::size_t kinds = task_.kinds.size();
    bitsUsed_ = 0;
    unit_ = 0;
    longest_ = 0;
    std::map<std::pair<std::vector<Duty>, std::vector<Duty>>, int> classes;
    std::vector<int> follows;
    for (const ShiftKind &kind : task_.kinds) {
        std::pair order(kind.cannotFollow, kind.cannotFollowDayOff);
        std::ranges::sort(order.first);
        std::ranges::sort(order.second);
        follows.push_back(
            classes.try_emplace(order, static_cast<int>(classes.size()) + 1).first->second);
        unit_ = std::gcd(unit_, kind.minutes);
        longest_ = std::max(longest_, kind.minutes);
    }
    unit_ = std::max(unit_, 1);

    const bool sumsUp = limits_.minMinutes > 0 || limits_.maxMinutes < unlimited;
    const long mostMinutes =
        std::min<long>(limits_.maxMinutes, static_cast<long>(task_.days) * longest_);
    units_ = sumsUp ? sum(mostMinutes / unit_, longest_ / unit_) : Sum{};
    weekends_ = limits_.maxWeekends < unlimited ? sum(limits_.maxWeekends, 1) : Sum{};
    weekDays_ = limits_.maxDaysPerWeek < unlimited ? sum(limits_.maxDaysPerWeek, 1) : Sum{};
    weekUnits_ = limits_.maxMinutesPerWeek < unlimited
                     ? sum(limits_.maxMinutesPerWeek / unit_, longest_ / unit_)
                     : Sum{};
    weekMask_ = 0;
    for (const Sum &week : {weekDays_, weekUnits_})
        if (week.bits > 0)
            weekMask_ |= ((std::uint64_t(1) << week.bits) - 1) << week.shift;
    kinds_.clear();
    for (const Duty kind : counted_)
        if (const Sum one = sum(limits_.maxOfKind[kind], 1); one.bits > 0)
            kinds_.emplace_back(kind, one);

    std::vector<Worth> worths;
    const auto price = [&](const Sum &one, int least, int largest) {
        if (one.bits > 0)
            worths.push_back({.sum = one,
                              .least = static_cast<std::uint64_t>(std::max(least, 0)),
                              .largest = std::max(largest, 1)});
    };
    price(units_, (limits_.minMinutes + unit_ - 1) / unit_, longest_ / unit_);
    price(weekends_, 0, 1);
    for (const auto &[kind, one] : kinds_)
        price(one, 0, 1);
    for (std::size_t i = 0; i < std::min(worths.size(), worths_.size()); ++i)
        worths[i].each = worths_[i].each;
    worths_ = std::move(worths);

    profiles_ = {Profile{}};
    profileOf_.assign(kinds + 1, 0);
    std::map<std::tuple<int, std::vector<bool>, std::vector<bool>, bool, std::uint64_t>, int> known;
    for (std::size_t kind = 1; kind <= kinds; ++kind) {
        const auto duty = static_cast<Duty>(kind);
        Profile profile{.follows = follows[kind - 1],
                        .night = limits_.maxNightsInRow < unlimited && task_.kinds[kind - 1].night,
                        .after = std::vector<bool>(classes.size() + 1),
                        .afterDayOff = std::vector<bool>(classes.size() + 1)};
        for (const auto &[order, number] : classes) {
            profile.after[unsignedOf(number)] = std::ranges::binary_search(order.first, duty);
            profile.afterDayOff[unsignedOf(number)] =
                std::ranges::binary_search(order.second, duty);
        }
        const auto units = static_cast<std::uint64_t>(task_.kinds[kind - 1].minutes / unit_);
        if (units_.bits > 0)
            profile.sums |= units << units_.shift;
        if (weekUnits_.bits > 0)
            profile.sums |= units << weekUnits_.shift;
        if (weekDays_.bits > 0)
            profile.sums |= std::uint64_t(1) << weekDays_.shift;
        for (const auto &[counted, one] : kinds_)
            if (counted == duty)
                profile.sums |= std::uint64_t(1) << one.shift;
        const auto [at, isNew] =
            known.try_emplace(std::tuple(profile.follows, profile.after, profile.afterDayOff,
                                         profile.night, profile.sums),
                              static_cast<int>(profiles_.size()));
        if (isNew)
            profiles_.push_back(profile);
        profileOf_[kind] = at->second;
    }

    std::map<Shape, int> numbers;
    shapes_ = {start()};
    numbers[shapes_.front()] = 0;
    next_.clear();
    for (std::size_t from = 0; from < shapes_.size(); ++from)
        for (int profile = 0; profile < static_cast<int>(profiles_.size()); ++profile) {
            const Shape shape = shapes_[from];
            if (!mayFollow(shape, profile)) {
                next_.push_back(-1);
                continue;
            }
            const Shape after = next(shape, profile);
            const auto [at, isNew] = numbers.try_emplace(after, static_cast<int>(shapes_.size()));
            if (isNew)
                shapes_.push_back(after);
            next_.push_back(at->second);
        }
    endsWell_.clear();
    for (const Shape &shape : shapes_)
        endsWell_.push_back(endsWell(shape));
}

/// Where the days before leave the person.
RowSearch::Shape RowSearch::start() const {
    Shape shape;
    for (int day = 0; day < span_.first; ++day)
        shape = next(shape, profileOf(board_.duty(person_, day)));
    return shape;
}

RowSearch::Shape RowSearch::next(const Shape &shape, int profile) const {
    const Profile &now = profiles_[unsignedOf(profile)];
    const bool works = profile != 0;
    const bool worked = shape.follows != 0;
    const bool begins = shape.run == 0;
    const bool goesOn = !begins && works == worked;
    Shape result;
    result.follows = now.follows;
    const int least = works ? limits_.minDaysInRow : limits_.minDaysOff;
    const int most = works && limits_.maxDaysInRow < unlimited ? limits_.maxDaysInRow : 1;
    result.run = std::min(goesOn ? shape.run + 1 : 1, std::max({least, most, 1}));
    result.exempt = (goesOn ? shape.exempt : begins) && result.run < least;
    if (now.night)
        result.nights = std::min(shape.nights + 1, limits_.maxNightsInRow);
    if (!works && worked)
        for (const Profile &other : profiles_)
            if (!other.afterDayOff.empty() && other.afterDayOff[unsignedOf(shape.follows)])
                result.before = shape.follows;
    return result;
}

bool RowSearch::mayFollow(const Shape &shape, int profile) const {
    const Profile &now = profiles_[unsignedOf(profile)];
    const bool works = profile != 0;
    const bool worked = shape.follows != 0;
    const bool begins = shape.run == 0;
    if (!begins && works != worked && !shape.exempt &&
        shape.run < (worked ? limits_.minDaysInRow : limits_.minDaysOff))
        return false;
    if (!works)
        return true;
    return (worked ? shape.run : 0) + 1 <= limits_.maxDaysInRow &&
           (!now.night || shape.nights + 1 <= limits_.maxNightsInRow) &&
           !(worked && now.after[unsignedOf(shape.follows)]) &&
           !(shape.before != 0 && now.afterDayOff[unsignedOf(shape.before)]);
}

/// Whether the days after the span may come after this; up to where the span has no say any more.
bool RowSearch::endsWell(Shape shape) const {
    int changes = 0;
    for (int day = span_.last; day < task_.days && changes < 2; ++day) {
        const int profile = profileOf(board_.duty(person_, day));
        if (!mayFollow(shape, profile))
            return false;
        changes += (profile != 0) != (shape.follows != 0) ? 1 : 0;
        shape = next(shape, profile);
    }
    return true;
}

/// By day of the span, the cheapest duty of each profile.
std::vector<std::vector<RowSearch::Option>>
RowSearch::options(const std::vector<double> &prices) const {
    const std::size_t duties = task_.kinds.size() + 1;
    std::vector<std::vector<Option>> result;
    std::vector<int> place(profiles_.size());
    for (int day = span_.first; day < span_.last; ++day) {
        std::vector<Option> &today = result.emplace_back();
        std::ranges::fill(place, -1);
        const int weekday = (task_.firstWeekday + day) % 7;
        for (const Duty duty : board_.choices(person_, day)) {
            if (isRare(duty) && board_.duty(person_, day) != duty)
                continue;
            const double price = prices[unsignedOf(day) * duties + duty];
            const int profile = profileOf(duty);
            int &at = place[unsignedOf(profile)];
            if (at >= 0 && today[unsignedOf(at)].price <= price)
                continue;
            Option option{.profile = profile, .duty = duty, .price = price};
            option.sums.fill(profiles_[unsignedOf(profile)].sums);
            if (duty != dayOff && weekday >= 5 && weekends_.bits > 0) {
                const std::uint64_t one = std::uint64_t(1) << weekends_.shift;
                option.sums[0] += one;
                if (weekday == 5 || day == task_.firstDay)
                    option.sums[1] += one;
            }
            if (at < 0) {
                at = static_cast<int>(today.size());
                today.push_back(option);
            } else {
                today[unsignedOf(at)] = option;
            }
        }
    }
    return result;
}

void RowSearch::weigh(std::vector<std::vector<Option>> &options) const {
    for (auto &today : options)
        for (Option &option : today)
            for (std::size_t worked = 0; worked < 2; ++worked)
                option.worth[worked] = option.price - worthOf(option.sums[worked]);
}

double RowSearch::worthOf(std::uint64_t sums) const {
    double worth = 0;
    for (const Worth &one : worths_)
        worth += one.each * static_cast<double>(one.sum.of(sums));
    return worth;
}

/// What the days left are worth at least, no sums regarded.
void RowSearch::boundRest(const std::vector<std::vector<Option>> &options) {
    const std::size_t shapes = shapes_.size();
    constexpr double never = std::numeric_limits<double>::infinity();
    rest_.assign((options.size() + 1) * shapes, never);
    for (std::size_t shape = 0; shape < shapes; ++shape)
        if (endsWell_[shape])
            rest_[options.size() * shapes + shape] = 0;
    for (std::size_t i = options.size(); i-- > 0;) {
        const double *rest = rest_.data() + (i + 1) * shapes;
        for (std::size_t shape = 0; shape < shapes; ++shape) {
            const std::size_t worked = shapes_[shape].follows != 0 ? 1 : 0;
            const int *next = next_.data() + shape * profiles_.size();
            double least = never;
            for (const Option &option : options[i])
                if (const int after = next[option.profile]; after >= 0)
                    least = std::min(least, option.worth[worked] + rest[after]);
            rest_[i * shapes + shape] = least;
        }
    }
}

/// No row is cheaper: Lagrange's relaxation of the limits on sums.
double RowSearch::bound() const {
    double result = rest_.front() - worthOf(fixed_);
    for (const Worth &one : worths_)
        result += one.each * static_cast<double>(one.each > 0.0 ? one.least : one.sum.most);
    return result;
}

/// Sums of the row that the bound stands for, by worth. They may be more than fits into a word.
std::vector<std::uint64_t>
RowSearch::cheapestSums(const std::vector<std::vector<Option>> &options) const {
    std::vector<std::uint64_t> sums;
    for (const Worth &one : worths_)
        sums.push_back(one.sum.of(fixed_));
    std::size_t shape = 0;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const std::size_t worked = shapes_[shape].follows != 0 ? 1 : 0;
        const double *rest = rest_.data() + (i + 1) * shapes_.size();
        const Option *best = nullptr;
        double least = std::numeric_limits<double>::infinity();
        for (const Option &option : options[i]) {
            const int after = next_[shape * profiles_.size() + unsignedOf(option.profile)];
            if (after >= 0 && option.worth[worked] + rest[after] < least) {
                least = option.worth[worked] + rest[after];
                best = &option;
            }
        }
        if (best == nullptr)
            return sums;
        for (std::size_t w = 0; w < worths_.size(); ++w)
            sums[w] += worths_[w].sum.of(best->sums[worked]);
        shape = unsignedOf(next_[shape * profiles_.size() + unsignedOf(best->profile)]);
    }
    return sums;
}

/// Worths of sums that make the bound high, beginning with the last ones: steps towards what the
/// limits ask for, shorter after each turn.
void RowSearch::findWorths(std::vector<std::vector<Option>> &options) {
    double scale = 0;
    for (const auto &today : options)
        for (const Option &option : today)
            scale = std::max(scale, std::abs(option.price));
    for (Worth &one : worths_) {
        one.step = scale / 4 / static_cast<double>(one.largest);
        one.way = 0;
    }
    double highest = -std::numeric_limits<double>::infinity();
    std::vector<Worth> best = worths_;
    for (int turn = 0; turn < worthTurns; ++turn) {
        weigh(options);
        boundRest(options);
        if (const double height = bound(); height > highest) {
            highest = height;
            best = worths_;
        }
        const std::vector<std::uint64_t> sums = cheapestSums(options);
        bool settled = true;
        for (std::size_t w = 0; w < worths_.size(); ++w) {
            Worth &one = worths_[w];
            const std::uint64_t sum = sums[w];
            const int way = sum < one.least || (one.each < 0.0 && sum < one.sum.most)   ? 1
                            : sum > one.sum.most || (one.each > 0.0 && sum > one.least) ? -1
                                                                                        : 0;
            if (way == 0)
                continue;
            settled = false;
            if (way * one.way < 0)
                one.step /= 2;
            one.way = way;
            one.each += way * one.step;
            if (one.least == 0)
                one.each = std::min(one.each, 0.0);
        }
        if (settled)
            break;
    }
    worths_ = std::move(best);
    weigh(options);
    boundRest(options);
}

/// Sums of the days that stay as they are; false where they are too much already.
bool RowSearch::countFixed() {
    const int monday = span_.first - (task_.firstWeekday + span_.first) % 7;
    std::uint64_t units = 0;
    std::uint64_t weekends = 0;
    std::uint64_t weekDays = 0;
    std::uint64_t weekUnits = 0;
    fixedOfKind_.assign(task_.kinds.size() + 1, 0);
    for (int day = 0; day < task_.days; ++day) {
        const Duty duty = board_.duty(person_, day);
        if (duty == dayOff || (day >= span_.first && day < span_.last))
            continue;
        const auto here = static_cast<std::uint64_t>(task_.kinds[duty - 1U].minutes / unit_);
        if (day >= monday && day < span_.first) {
            ++weekDays;
            weekUnits += here;
        }
        if (day < task_.firstDay)
            continue;
        units += here;
        ++fixedOfKind_[duty];
        const int weekday = (task_.firstWeekday + day) % 7;
        if (weekday == 5 ||
            (weekday == 6 && (day == task_.firstDay || board_.duty(person_, day - 1) == dayOff)))
            ++weekends;
    }
    fixed_ = 0;
    bool fits = true;
    const auto put = [&](const Sum &sum, std::uint64_t value) {
        if (sum.bits == 0)
            return;
        fits = fits && value <= sum.most;
        fixed_ |= std::min(value, sum.most) << sum.shift;
    };
    put(units_, units);
    put(weekends_, weekends);
    put(weekDays_, weekDays);
    put(weekUnits_, weekUnits);
    for (const auto &[kind, sum] : kinds_)
        put(sum, static_cast<std::uint64_t>(fixedOfKind_[kind]));

    least_.assign(unsignedOf(span_.days()) + 1, 0);
    for (int done = 0; done <= span_.days() && units_.bits > 0; ++done) {
        const int left = span_.days() - done;
        int work = workable_[unsignedOf(span_.last - 1)] -
                   (span_.first + done > 0 ? workable_[unsignedOf(span_.first + done - 1)] : 0);
        if (limits_.maxDaysInRow < unlimited) {
            const int cycle = limits_.maxDaysInRow + std::max(1, limits_.minDaysOff);
            work = std::min(work, left / cycle * limits_.maxDaysInRow +
                                      std::min(left % cycle, limits_.maxDaysInRow));
        }
        const long needed = limits_.minMinutes - static_cast<long>(work) * longest_ + unit_ - 1;
        least_[unsignedOf(done)] = needed > 0 ? static_cast<std::uint64_t>(needed / unit_) : 0;
    }
    return fits;
}

/// All ways through the days that may cost less than that; false where none does.
bool RowSearch::walk(const std::vector<std::vector<Option>> &options, double below) {
    const double left = below - bound() + rest_.front();
    rows_.assign(options.size() + 1, {});
    rows_.front().push_back({.sums = fixed_});
    for (int day = span_.first; day < span_.last; ++day) {
        const std::size_t index = unsignedOf(day - span_.first);
        step(day, options[index], left);
        if (rows_[index + 1].empty())
            return false;
    }
    return true;
}

/// The ends of all ways that cost less than that, the cheapest ones first, with their prices.
std::vector<std::pair<double, std::size_t>> RowSearch::ends(double below, std::size_t most) const {
    std::vector<std::pair<double, std::size_t>> result;
    for (std::size_t i = 0; i < rows_.back().size(); ++i) {
        const Partial &end = rows_.back()[i];
        const double price = end.price + worthOf(end.sums) - worthOf(fixed_);
        if (price < below)
            result.emplace_back(price, i);
    }
    const std::size_t count = std::min(most, result.size());
    std::partial_sort(result.begin(), result.begin() + static_cast<long>(count), result.end());
    result.resize(count);
    return result;
}

std::vector<PricedRow> RowSearch::cheapest(const std::vector<double> &prices, double below,
                                           std::size_t most) {
    if (span_.days() <= 0 || unsignedOf(span_.days()) > RowChange::mostDays)
        return {};
    const std::size_t duties = task_.kinds.size() + 1;
    for (;;) {
        if (!countFixed())
            return {};
        auto today = options(prices);
        findWorths(today);
        const double least = bound();
        if (!(least < below))
            return {};
        // The cheapest row is not far above the bound, as a rule: few partial rows need be kept.
        std::vector<std::pair<double, std::size_t>> found;
        for (double margin = margin_; found.empty(); margin *= wider) {
            const double cut = isLong() ? below : std::min(below, least + margin);
            if (walk(today, cut))
                found = ends(cut, most);
            if (found.empty() && !(cut < below))
                return {};
        }
        margin_ = std::max(leastMargin, wider * (found.front().first - least));
        std::vector<PricedRow> result;
        bool again = false;
        for (const auto &[worth, end] : found) {
            PricedRow row{.change = rowEndingIn(end)};
            std::vector<int> ofKind = fixedOfKind_;
            for (int index = 0; index < span_.days(); ++index) {
                const Duty duty = row.change.duties[unsignedOf(index)];
                row.price += prices[unsignedOf(span_.first + index) * duties + duty];
                ++ofKind[duty];
            }
            bool kept = row.price < below;
            for (std::size_t kind = 1; kind < limits_.maxOfKind.size() && kind < duties; ++kind) {
                if (ofKind[kind] <= limits_.maxOfKind[kind] ||
                    task_.days - task_.firstDay <= limits_.maxOfKind[kind])
                    continue;
                if (result.empty() && !isLong())
                    again = counts(static_cast<Duty>(kind)) || again;
                kept = kept && isLong();
            }
            if (again)
                break;
            if (kept)
                result.push_back(std::move(row));
        }
        if (!again)
            return result;
        compile();
    }
}

/// Whether the kind's limit was not kept before.
bool RowSearch::counts(Duty kind) {
    if (std::ranges::find(counted_, kind) != counted_.end())
        return false;
    counted_.push_back(kind);
    return true;
}

void RowSearch::step(int day, const std::vector<Option> &options, double most) {
    const std::size_t index = unsignedOf(day - span_.first);
    const std::vector<Partial> &rows = rows_[index];
    std::vector<Partial> &nextRows = rows_[index + 1];
    const double *rest = rest_.data() + (index + 1) * shapes_.size();
    const bool monday = (task_.firstWeekday + day) % 7 == 0;
    std::size_t mask = std::bit_ceil(2 * std::max<std::size_t>(rows.size(), 64)) - 1;
    slots_.assign(mask + 1, -1);
    const auto slotOf = [&](const Partial &row) {
        std::uint64_t hash = (row.sums ^ std::uint64_t(row.shape) << 48) * 0x9E3779B97F4A7C15;
        hash ^= hash >> 29;
        hash *= 0xBF58476D1CE4E5B9;
        std::size_t slot = hash >> 32 & mask;
        while (slots_[slot] >= 0 && (nextRows[unsignedOf(slots_[slot])].sums != row.sums ||
                                     nextRows[unsignedOf(slots_[slot])].shape != row.shape))
            slot = (slot + 1) & mask;
        return slot;
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Partial &from = rows[i];
        const std::uint64_t sums = monday ? from.sums & ~weekMask_ : from.sums;
        const std::size_t worked = shapes_[from.shape].follows != 0 ? 1 : 0;
        const int *next = next_.data() + from.shape * profiles_.size();
        for (const Option &option : options) {
            const int shape = next[option.profile];
            if (shape < 0)
                continue;
            const Partial row{.sums = sums + option.sums[worked],
                              .price = from.price + option.worth[worked],
                              .before = static_cast<std::uint32_t>(i),
                              .shape = static_cast<std::uint16_t>(shape),
                              .duty = option.duty};
            ++looked_;
            if (!(row.price + rest[shape] < most) || !keepsSums(row.sums, day))
                continue;
            std::size_t slot = slotOf(row);
            if (slots_[slot] >= 0) {
                Partial &same = nextRows[unsignedOf(slots_[slot])];
                if (row.price < same.price)
                    same = row;
                continue;
            }
            slots_[slot] = static_cast<std::int32_t>(nextRows.size());
            nextRows.push_back(row);
            if (2 * nextRows.size() <= mask)
                continue;
            mask = 4 * mask + 3;
            slots_.assign(mask + 1, -1);
            for (std::size_t j = 0; j < nextRows.size(); ++j) {
                slot = slotOf(nextRows[j]);
                slots_[slot] = static_cast<std::int32_t>(j);
            }
        }
    }
    const std::size_t kept = isLong() ? mostInLong : mostPartial;
    if (nextRows.size() <= kept)
        return;
    std::nth_element(nextRows.begin(), nextRows.begin() + static_cast<long>(kept), nextRows.end(),
                     [&](const Partial &a, const Partial &b) {
                         return a.price + rest[a.shape] < b.price + rest[b.shape];
                     });
    nextRows.resize(kept);
}

bool RowSearch::keepsSums(std::uint64_t sums, int day) const {
    if (units_.bits > 0) {
        const std::uint64_t units = units_.of(sums);
        if (units > units_.most || units < least_[unsignedOf(day - span_.first) + 1])
            return false;
    }
    for (const Sum *sum : {&weekends_, &weekDays_, &weekUnits_})
        if (sum->of(sums) > sum->most)
            return false;
    for (const auto &[kind, sum] : kinds_)
        if (sum.of(sums) > sum.most)
            return false;
    return !isLong() || keepsPace(sums, day);
}

bool RowSearch::isLong() const { return span_.days() > longPlan; }

/// Of a kind that a long plan allows a few times only no more are taken than there are.
bool RowSearch::isRare(Duty duty) const {
    return isLong() && duty != dayOff && duty < limits_.maxOfKind.size() &&
           limits_.maxOfKind[duty] < task_.days - task_.firstDay;
}

/// Minutes and weekends of a long plan are used up evenly, near enough: among few partial rows none
/// would be left that can go on to the end.
bool RowSearch::keepsPace(std::uint64_t sums, int day) const {
    const double passed =
        static_cast<double>(workable_[unsignedOf(day)]) / std::max(1, workable_.back());
    const double minutes = (limits_.minMinutes + limits_.maxMinutes) / 2.0 * passed;
    return (limits_.maxMinutes >= unlimited ||
            std::abs(static_cast<double>(units_.of(sums)) * unit_ - minutes) <=
                paceDays * longest_) &&
           (limits_.maxWeekends >= unlimited ||
            static_cast<double>(weekends_.of(sums)) <= limits_.maxWeekends * passed + paceWeekends);
}

RowChange RowSearch::rowEndingIn(std::size_t place) const {
    RowChange change{.person = person_, .first = span_.first, .length = span_.days()};
    for (int index = span_.days() - 1; index >= 0; --index) {
        const Partial &row = rows_[unsignedOf(index) + 1][place];
        change.duties[unsignedOf(index)] = row.duty;
        place = row.before;
    }
    return change;
}

std::optional<RowChange> bestRow(const RosterBoard &board, std::size_t person) {
    const RosterTask &task = board.task();
    const std::size_t duties = task.kinds.size() + 1;
    std::vector<double> prices(unsignedOf(task.days) * duties, 0.0);
    for (int day = task.firstDay; day < task.days; ++day)
        for (const Duty duty : board.choices(person, day))
            prices[unsignedOf(day) * duties + duty] =
                static_cast<double>(board.priceOf(person, day, duty));
    auto rows = RowSearch(board, person, {task.firstDay, task.days}).cheapest(prices);
    if (rows.empty())
        return {};
    return std::move(rows.front().change);
}

void mendRows(RosterBoard &board, const std::function<bool()> &over) {
    if (board.cost().hard == 0)
        return;
    for (std::size_t person = 0; person < board.task().persons.size() && !over(); ++person) {
        if (board.hardOf(person) == 0)
            continue;
        const auto row = bestRow(board, person);
        if (!row)
            continue;
        if (board.tryRow(*row).hard < 0)
            board.keepRow();
        else
            board.dropRow();
    }
}

} // namespace model
