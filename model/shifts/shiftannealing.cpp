// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/shiftannealing.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <set>
#include <utility>

namespace model {

namespace {

std::size_t place(int index) { return static_cast<std::size_t>(index); }

// Steps that are known per interval: people below the requirement, and in all.
constexpr int stepsBelow = 12;
constexpr int steps = 32;
constexpr int nearBy = 6; ///< intervals of begin and length together
// In hourly wages.
constexpr double hottest = 0.1;
constexpr double coldest = 0.01;
constexpr int triesAtOnce = 1000; ///< between looks at the clock
// Chances of a change, in percent; the rest are people who go or come.
constexpr int otherBreak = 45;
constexpr int otherShift = 45;

int below(std::mt19937_64 &random, std::size_t count) {
    return static_cast<int>(((random() >> 32) * count) >> 32);
}

} // namespace

ShiftAnnealing::ShiftAnnealing(const DesignProblem &problem,
                               const std::vector<PlannedShift> &shifts)
    : problem_(problem), staff_(staffOf(problem, shifts)), periodOf_(problem.required.size(), -1) {
    std::set<int> kinds;
    for (const PlannedShift &shift : shifts) {
        kinds.insert(problem.choices[place(shift.choice)].kind);
        people_.insert(people_.end(), place(shift.count), shift);
    }
    for (PlannedShift &one : people_)
        one.count = 1;
    double cost = 0.0;
    double hours = 0.0;
    double dearest = 0.0;
    near_.resize(problem.choices.size());
    ofDay_.resize(place(problem.days()));
    for (std::size_t c = 0; c < problem.choices.size(); ++c) {
        const ShiftChoice &choice = problem.choices[c];
        cost += choice.cost;
        hours += choice.length * problem.intervalHours();
        dearest = std::max(dearest, choice.cost);
        if (problem.kindLimit == 0 || kinds.contains(choice.kind))
            ofDay_[place(choice.day)].push_back(static_cast<int>(c));
    }
    wage_ = cost / std::max(hours, 1e-9);
    for (const std::vector<int> &day : ofDay_)
        for (const int one : day)
            for (const int other : day) {
                const ShiftChoice &a = problem.choices[place(one)];
                const ShiftChoice &b = problem.choices[place(other)];
                if (one != other && a.crew == b.crew &&
                    std::abs(a.begin - b.begin) + std::abs(a.length - b.length) <= nearBy)
                    near_[place(one)].push_back(other);
            }
    // Where people must not be missing, one costs more than any shift, every time.
    const double hard = 2.0 * dearest;
    for (std::size_t t = 0; t < problem.required.size(); ++t) {
        const double required = problem.required[t];
        least_.push_back(static_cast<int>(std::ceil(required)) - stepsBelow);
        for (int step = 0; step < steps; ++step) {
            const double people = least_.back() + step;
            price_.push_back(static_cast<float>(
                problem.prices ? (problem.prices->of(people + 1, required) -
                                  problem.prices->of(people, required)) *
                                     problem.intervalHours()
                               : -hard * std::clamp(required - people, 0.0, 1.0)));
            const int more = step - stepsBelow;
            const bool answers =
                problem.goal && more >= 0 && place(more) < problem.goal->steps[t].gains.size();
            answer_.push_back(answers ? problem.goal->steps[t].gains[place(more)] : 0.0);
        }
    }
    if (!problem.goal)
        return;
    missedGoal_ = hard;
    for (const ServicePeriod &period : problem.goal->periods) {
        double lacking = period.answered;
        for (int t = period.begin; t < period.end; ++t) {
            const ServiceSteps &known = problem.goal->steps[place(t)];
            periodOf_[place(t)] = static_cast<int>(lacking_.size());
            lacking -= known.base;
            const int more =
                staff_[place(t)] - static_cast<int>(std::ceil(problem.required[place(t)]));
            for (int j = 0; j < std::min(more, static_cast<int>(known.gains.size())); ++j)
                lacking -= known.gains[place(j)];
        }
        // What rounding adds up to must not miss a goal; one met exactly counts as met from the
        // start.
        const double margin = period.answered * 1e-9 + 1e-6;
        lacking_.push_back(lacking > 0.0 ? lacking + margin : std::min(lacking + margin, 0.0));
    }
}

int ShiftAnnealing::wrapped(int time) const {
    const int count = problem_.intervals();
    return time < count ? time : problem_.cyclic ? time - count : -1;
}

bool ShiftAnnealing::isFree(const ShiftChoice &choice, int begin, int end) const {
    const bool whole = begin == 0 && end == problem_.intervals();
    return whole || (choice.begin >= begin && choice.begin + choice.length <= end);
}

void ShiftAnnealing::add(Run &run, int begin, int length, int people) const {
    for (int t = begin - run.from; t < begin - run.from + length; ++t)
        run.more[place(t)] = static_cast<signed char>(run.more[place(t)] + people);
}

void ShiftAnnealing::note(Run &run, const PlannedShift &shift, int people) const {
    const ShiftChoice &choice = problem_.choices[place(shift.choice)];
    add(run, choice.begin, choice.length, people);
    for (std::size_t j = 0; j < choice.breaks.size(); ++j)
        add(run, shift.breakBegins[j], choice.breaks[j].length, -people);
}

/// What the noted change costs in staff and goals.
double ShiftAnnealing::difference(Run &run) const {
    double cost = 0.0;
    run.calls.clear();
    for (int time = run.from; time < run.to; ++time) {
        int more = run.more[place(time - run.from)];
        if (more == 0)
            continue;
        const int t = wrapped(time);
        if (t < 0)
            break;
        double answered = 0.0;
        const int sign = more > 0 ? 1 : -1;
        int people = staff_[place(t)] - (more > 0 ? 0 : 1);
        for (; more != 0; more -= sign, people += sign) {
            const std::size_t step =
                place(t) * steps + place(std::clamp(people - least_[place(t)], 0, steps - 1));
            cost += sign * static_cast<double>(price_[step]);
            answered += sign * answer_[step];
        }
        if (const int period = periodOf_[place(t)]; period >= 0) {
            const auto known = std::ranges::find(run.calls, period, &PeriodCalls::period);
            if (known == run.calls.end())
                run.calls.push_back({period, answered});
            else
                known->more += answered;
        }
    }
    for (const PeriodCalls &calls : run.calls) {
        // However little a goal is missed by, that is dearer than any shift.
        const auto price = [this](double lacking) {
            return lacking > 0.0 ? missedGoal_ * (1.0 + lacking) : 0.0;
        };
        const double lacking = lacking_[place(calls.period)];
        cost += price(lacking - calls.more) - price(lacking);
    }
    return cost;
}

bool ShiftAnnealing::accepted(Run &run, double difference) const {
    if (difference <= 0.0)
        return true;
    const double chance = static_cast<double>(run.random() >> 11) * 0x1p-53;
    return chance < std::exp(-difference / run.temperature);
}

void ShiftAnnealing::take(Run &run) {
    for (int time = run.from; time < run.to; ++time)
        if (const int t = wrapped(time); t >= 0)
            staff_[place(t)] += run.more[place(time - run.from)];
    for (const PeriodCalls &calls : run.calls)
        lacking_[place(calls.period)] -= calls.more;
}

void ShiftAnnealing::placeBreaks(Run &run, PlannedShift &shift) const {
    const ShiftChoice &choice = problem_.choices[place(shift.choice)];
    shift.breakBegins.resize(choice.breaks.size());
    for (std::size_t j = 0; j < choice.breaks.size(); ++j) {
        const BreakWindow &window = choice.breaks[j];
        shift.breakBegins[j] =
            choice.begin + window.first + below(run.random, place(window.last - window.first + 1));
    }
}

/// Another shift of the same day, mostly one much alike, with the breaks where they were so far as
/// its windows allow.
PlannedShift ShiftAnnealing::onOther(Run &run, const PlannedShift &shift) const {
    const ShiftChoice &choice = problem_.choices[place(shift.choice)];
    const std::vector<int> &alike = near_[place(shift.choice)];
    const std::vector<int> &list =
        alike.empty() || below(run.random, 5) == 0 ? ofDay_[place(choice.day)] : alike;
    PlannedShift changed = shift;
    changed.choice = list[place(below(run.random, list.size()))];
    const ShiftChoice &other = problem_.choices[place(changed.choice)];
    if (other.breaks.size() != choice.breaks.size()) {
        placeBreaks(run, changed);
        return changed;
    }
    for (std::size_t j = 0; j < other.breaks.size(); ++j)
        changed.breakBegins[j] =
            std::clamp(changed.breakBegins[j], other.begin + other.breaks[j].first,
                       other.begin + other.breaks[j].last);
    return changed;
}

void ShiftAnnealing::step(Run &run) {
    const int chance = below(run.random, 100);
    const auto reach = [&](int from, int to) {
        run.from = from;
        run.to = to;
        run.more.assign(place(to - from), 0);
    };
    const auto reachShift = [&](const PlannedShift &shift) {
        const ShiftChoice &choice = problem_.choices[place(shift.choice)];
        reach(choice.begin, choice.begin + choice.length);
    };
    if (chance < otherBreak + otherShift) {
        if (run.people.empty())
            return;
        PlannedShift &shift =
            people_[place(run.people[place(below(run.random, run.people.size()))])];
        const ShiftChoice &choice = problem_.choices[place(shift.choice)];
        if (chance < otherBreak) {
            if (choice.breaks.empty())
                return;
            const std::size_t j = place(below(run.random, choice.breaks.size()));
            const BreakWindow &window = choice.breaks[j];
            int &begin = shift.breakBegins[j];
            const int other = choice.begin + window.first +
                              below(run.random, place(window.last - window.first + 1));
            if (other == begin)
                return;
            reach(std::min(begin, other), std::max(begin, other) + window.length);
            add(run, begin, window.length, 1);
            add(run, other, window.length, -1);
            if (accepted(run, difference(run))) {
                take(run);
                begin = other;
            }
            return;
        }
        PlannedShift changed = onOther(run, shift);
        const ShiftChoice &other = problem_.choices[place(changed.choice)];
        if (changed.choice == shift.choice || other.crew != choice.crew ||
            !isFree(other, run.begin, run.end))
            return;
        reach(std::min(choice.begin, other.begin),
              std::max(choice.begin + choice.length, other.begin + other.length));
        // Each interval is priced once: a change around a whole horizon would meet itself.
        if (run.to - run.from > problem_.intervals())
            return;
        note(run, shift, -1);
        note(run, changed, 1);
        if (accepted(run, difference(run) + other.cost - choice.cost)) {
            take(run);
            shift = std::move(changed);
        }
        return;
    }
    if (chance % 2 == 0 && !run.people.empty()) {
        int &index = run.people[place(below(run.random, run.people.size()))];
        PlannedShift &shift = people_[place(index)];
        reachShift(shift);
        note(run, shift, -1);
        if (accepted(run, difference(run) - problem_.choices[place(shift.choice)].cost)) {
            take(run);
            shift.count = 0;
            run.gone.push_back(std::exchange(index, run.people.back()));
            run.people.pop_back();
        }
        return;
    }
    // Somebody comes back in the place of one who went: the list never grows while runs go on.
    if (run.gone.empty())
        return;
    PlannedShift shift = people_[place(run.gone.back())];
    const int crew = problem_.choices[place(shift.choice)].crew;
    shift.count = 1;
    if (problem_.crewLimits.empty()) {
        shift.choice = run.choices[place(below(run.random, run.choices.size()))];
        placeBreaks(run, shift);
    } else {
        // On the same day in the same crew, which then has no more people than at first.
        shift = onOther(run, shift);
        const ShiftChoice &choice = problem_.choices[place(shift.choice)];
        if (choice.crew != crew || !isFree(choice, run.begin, run.end))
            return;
    }
    reachShift(shift);
    note(run, shift, 1);
    if (accepted(run, difference(run) + problem_.choices[place(shift.choice)].cost)) {
        take(run);
        people_[place(run.gone.back())] = std::move(shift);
        run.people.push_back(run.gone.back());
        run.gone.pop_back();
    }
}

void ShiftAnnealing::run(int first, int end, int triesPerPerson,
                         const std::function<double()> &gone) {
    const int days = problem_.days();
    Run run{.random = std::mt19937_64(place(first) + 1)};
    run.begin = problem_.dayBegins[place(first)];
    run.end = end < days ? problem_.dayBegins[place(end)] : problem_.intervals();
    for (std::size_t p = 0; p < people_.size(); ++p) {
        const ShiftChoice &choice = problem_.choices[place(people_[p].choice)];
        if (!isFree(choice, run.begin, run.end))
            continue;
        (people_[p].count > 0 ? run.people : run.gone).push_back(static_cast<int>(p));
    }
    for (int day = first; day < end; ++day)
        for (const int c : ofDay_[place(day)])
            if (isFree(problem_.choices[place(c)], run.begin, run.end))
                run.choices.push_back(c);
    if (run.people.empty() || run.choices.empty())
        return;
    const double tries = static_cast<double>(run.people.size()) * triesPerPerson;
    for (long done = 0;; done += triesAtOnce) {
        const double part = std::max(static_cast<double>(done) / tries, gone());
        if (part >= 1.0)
            break;
        run.temperature = wage_ * hottest * std::pow(coldest / hottest, part);
        for (int i = 0; i < triesAtOnce; ++i)
            step(run);
    }
}

std::vector<PlannedShift> ShiftAnnealing::shifts() const {
    std::vector<PlannedShift> result;
    for (const PlannedShift &one : people_)
        if (one.count > 0)
            result.push_back(one);
    return result;
}

} // namespace model
