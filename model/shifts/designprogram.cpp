// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/designprogram.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <deque>
#include <map>
#include <utility>

namespace model {

namespace {

std::size_t at(int index) { return std::size_t(index); }

} // namespace

DesignProgram::DesignProgram(const DesignProblem &problem) : problem_(problem) {
    addShifts();
    collectLines();
    for (BreakLine &line : lines_)
        addLine(line);
    addStaff();
    addCover();
    if (problem_.goal)
        addGoal();
    addCrewLimits();
    if (problem_.kindPrice > 0.0)
        addKinds();
}

int DesignProgram::columnAt(const LinearColumn &column, int time) {
    time_.push_back(time);
    return program_.addColumn(column);
}

int DesignProgram::wrapped(int time) const {
    const int count = problem_.intervals();
    return time < count ? time : problem_.cyclic ? time % count : -1;
}

void DesignProgram::addShifts() {
    for (const ShiftChoice &choice : problem_.choices) {
        columnAt({.cost = choice.cost, .integer = true}, choice.begin);
        longest_ = std::max(longest_, choice.length);
    }
}

void DesignProgram::collectLines() {
    std::map<std::pair<int, int>, std::vector<std::pair<int, Opening>>> found;
    for (std::size_t c = 0; c < problem_.choices.size(); ++c) {
        const ShiftChoice &choice = problem_.choices[c];
        for (std::size_t j = 0; j < choice.breaks.size(); ++j) {
            const BreakWindow &window = choice.breaks[j];
            found[{window.last - window.first, window.length}].push_back(
                {choice.begin + window.first, {int(c), int(j)}});
        }
    }
    for (const auto &[shape, openings] : found) {
        const auto order = [](const auto &a, const auto &b) { return a.first < b.first; };
        const auto [first, last] = std::minmax_element(openings.begin(), openings.end(), order);
        BreakLine line{.span = shape.first, .length = shape.second, .begin = first->first};
        line.openings.resize(at(last->first - first->first + shape.first + 1));
        for (const auto &[time, opening] : openings)
            line.openings[at(time - line.begin)].push_back(opening);
        lines_.push_back(std::move(line));
    }
}

void DesignProgram::addLine(BreakLine &line) {
    const int count = int(line.openings.size());
    for (int i = 0; i < count; ++i)
        line.started.push_back(columnAt({.integer = true}, line.begin + i));
    for (int i = 0; i + 1 < count; ++i)
        line.waiting.push_back(columnAt({}, line.begin + i));
    for (int i = 0; i < count; ++i) {
        LinearRow balance{.lower = 0.0, .upper = 0.0};
        for (const Opening &opening : line.openings[at(i)])
            balance.entries.push_back({opening.choice, 1.0});
        balance.entries.push_back({line.started[at(i)], -1.0});
        if (i > 0)
            balance.entries.push_back({line.waiting[at(i - 1)], 1.0});
        if (i + 1 < count)
            balance.entries.push_back({line.waiting[at(i)], -1.0});
        program_.rows.push_back(std::move(balance));
        if (i + 1 == count)
            continue;
        LinearRow open{.lower = 0.0};
        for (int from = std::max(0, i - line.span + 1); from <= i; ++from)
            for (const Opening &opening : line.openings[at(from)])
                open.entries.push_back({opening.choice, 1.0});
        open.entries.push_back({line.waiting[at(i)], -1.0});
        program_.rows.push_back(std::move(open));
    }
}

/// One row per interval: staff here less staff before is what begins less what ends. The first row
/// counts who is there, those who come over the end of a wrapping horizon included.
void DesignProgram::addStaff() {
    const int count = problem_.intervals();
    std::vector<std::map<int, double>> change(at(count));
    const auto add = [&](int column, int begin, int length, double sign) {
        for (int t = begin; t < begin + length; ++t) {
            const int here = wrapped(t);
            if (here < 0)
                break;
            if (here == 0 || t == begin)
                change[at(here)][column] += sign;
        }
        const int end = wrapped(begin + length);
        if (end > 0 && wrapped(begin + length - 1) >= 0)
            change[at(end)][column] -= sign;
    };
    for (std::size_t c = 0; c < problem_.choices.size(); ++c)
        add(int(c), problem_.choices[c].begin, problem_.choices[c].length, 1.0);
    for (const BreakLine &line : lines_)
        for (std::size_t i = 0; i < line.started.size(); ++i)
            if (wrapped(line.begin + int(i)) >= 0)
                add(line.started[i], line.begin + int(i), line.length, -1.0);
    for (int t = 0; t < count; ++t)
        staff_.push_back(columnAt({}, t));
    for (int t = 0; t < count; ++t) {
        LinearRow row{.lower = 0.0, .upper = 0.0};
        for (const auto &[column, factor] : change[at(t)])
            if (factor != 0.0)
                row.entries.push_back({column, -factor});
        row.entries.push_back({staff_[at(t)], 1.0});
        if (t > 0)
            row.entries.push_back({staff_[at(t - 1)], -1.0});
        program_.rows.push_back(std::move(row));
    }
}

void DesignProgram::addCover() {
    if (!problem_.prices) {
        for (std::size_t t = 0; t < staff_.size(); ++t)
            program_.columns[at(staff_[t])].lower = problem_.required[t];
        return;
    }
    const double hours = problem_.intervalHours();
    for (std::size_t t = 0; t < staff_.size(); ++t) {
        surplus_.push_back(columnAt({.cost = problem_.prices->surplusHour * hours}, int(t)));
        LinearRow cover{
            problem_.required[t], problem_.required[t], {{staff_[t], 1.0}, {surplus_[t], -1.0}}};
        // All of them, step by step, is how wide each step is; the last one has no end.
        const std::vector<double> widths =
            problem_.prices->steps(problem_.required[t], problem_.required[t]);
        short_.emplace_back();
        for (std::size_t step = 0; step < widths.size(); ++step) {
            const bool first = step == 0;
            LinearColumn missing{.cost = hours * (first ? problem_.prices->shortHour
                                                        : problem_.prices->beyond[step - 1].hour)};
            if (step + 1 < widths.size())
                missing.upper = widths[step];
            short_[t].push_back(columnAt(missing, int(t)));
            cover.entries.push_back({short_[t].back(), 1.0});
        }
        program_.rows.push_back(std::move(cover));
    }
}

void DesignProgram::addGoal() {
    steps_.resize(staff_.size());
    for (std::size_t t = 0; t < staff_.size(); ++t) {
        const std::vector<double> &gains = problem_.goal->steps[t].gains;
        if (gains.empty())
            continue;
        LinearRow more{.lower = problem_.required[t], .entries = {{staff_[t], 1.0}}};
        for (std::size_t j = 0; j < gains.size(); ++j) {
            steps_[t].push_back(columnAt({.upper = 1.0}, int(t)));
            more.entries.push_back({steps_[t].back(), -1.0});
        }
        program_.rows.push_back(std::move(more));
    }
    // A call that is missed costs as much as the dearest shift: far more than answering it.
    double dearest = 1.0;
    for (const ShiftChoice &choice : problem_.choices)
        dearest = std::max(dearest, choice.cost);
    for (const ServicePeriod &period : problem_.goal->periods) {
        // What solvers overlook must not be what the goal lacks.
        LinearRow row{.lower = period.answered * (1.0 + 1e-9) + 1e-6};
        for (int t = period.begin; t < period.end; ++t) {
            const ServiceSteps &steps = problem_.goal->steps[at(t)];
            row.lower -= steps.base;
            for (std::size_t j = 0; j < steps.gains.size(); ++j)
                row.entries.push_back({steps_[at(t)][j], steps.gains[j]});
        }
        missed_.push_back(columnAt({.cost = dearest, .upper = 0.0}, period.begin));
        row.entries.push_back({missed_.back(), 1.0});
        program_.rows.push_back(std::move(row));
    }
}

void DesignProgram::addCrewLimits() {
    for (const CrewLimit &limit : problem_.crewLimits) {
        LinearRow row{.upper = double(limit.most)};
        for (std::size_t c = 0; c < problem_.choices.size(); ++c) {
            const ShiftChoice &choice = problem_.choices[c];
            if (choice.crew == limit.crew && limit.first <= choice.day && choice.day <= limit.last)
                row.entries.push_back({int(c), 1.0});
        }
        if (!row.entries.empty())
            program_.rows.push_back(std::move(row));
    }
}

/// A kind that is used is paid once. Nobody is of use on a shift beyond the highest requirement
/// that it meets.
void DesignProgram::addKinds() {
    for (std::size_t c = 0; c < problem_.choices.size(); ++c) {
        const ShiftChoice &choice = problem_.choices[c];
        double most = 1.0;
        for (int t = choice.begin; t < choice.begin + choice.length && wrapped(t) >= 0; ++t) {
            const double steps =
                problem_.goal ? double(problem_.goal->steps[at(wrapped(t))].gains.size()) : 0.0;
            most = std::max(most, std::ceil(problem_.required[at(wrapped(t))]) + steps);
        }
        for (const BreakWindow &window : choice.breaks)
            most += window.length * most;
        most_.push_back(int(most));
        const auto [kind, isNew] = kinds_.try_emplace(choice.kind, 0);
        if (isNew)
            kind->second =
                columnAt({.cost = problem_.kindPrice, .upper = 1.0, .integer = true}, choice.begin);
        program_.rows.push_back({.lower = 0.0, .entries = {{kind->second, most}, {int(c), -1.0}}});
    }
}

bool DesignProgram::isBreakWithin(int column, int begin, int end) const {
    return column >= int(problem_.choices.size()) && column < staff_.front() &&
           time_[at(column)] >= begin && time_[at(column)] < end;
}

int DesignProgram::dayOf(int column) const {
    if (column < int(problem_.choices.size()))
        return problem_.choices[at(column)].day;
    const int time = std::max(time_[at(column)], 0);
    const int here =
        time < problem_.intervals() || !problem_.cyclic ? time : time % problem_.intervals();
    const auto after = std::upper_bound(problem_.dayBegins.begin(), problem_.dayBegins.end(), here);
    return int(after - problem_.dayBegins.begin()) - 1;
}

/// Of what it counts, which stands behind what it counts from.
int DesignProgram::dayOfRow(std::size_t row) const {
    int last = 0;
    for (const LinearEntry &entry : program_.rows[row].entries)
        last = std::max(last, entry.column);
    return dayOf(last);
}

std::vector<int> DesignProgram::columnsOfDays(const std::vector<int> &days) const {
    const int count = problem_.intervals();
    std::vector<bool> touched(at(count + longest_ + 1), false);
    for (const int day : days) {
        const int end = (day + 1 < problem_.days() ? problem_.dayBegins[at(day + 1)] : count);
        for (int t = problem_.dayBegins[at(day)]; t < end + longest_; ++t)
            touched[at(t)] = true;
    }
    const auto isTouched = [&](int time) {
        return touched[at(time)] ||
               (problem_.cyclic && time + count < int(touched.size()) && touched[at(time + count)]);
    };
    std::vector<int> free;
    const int choices = int(problem_.choices.size());
    for (int c = 0; c < int(time_.size()); ++c) {
        const int time = time_[at(c)];
        const bool isFree = c < choices          ? std::find(days.begin(), days.end(),
                                                             problem_.choices[at(c)].day) != days.end()
                            : c < staff_.front() ? touched[at(time)]
                                                 : isTouched(time);
        if (isFree)
            free.push_back(c);
    }
    for (std::size_t p = 0; p < missed_.size(); ++p) {
        const ServicePeriod &period = problem_.goal->periods[p];
        if (isTouched(period.begin))
            continue;
        for (int t = period.begin; t < period.end; ++t)
            if (isTouched(t)) {
                free.push_back(missed_[p]);
                break;
            }
    }
    std::sort(free.begin(), free.end());
    return free;
}

std::vector<double> DesignProgram::pricesOf(const std::vector<double> &reducedCosts) const {
    std::vector<double> prices;
    for (std::size_t t = 0; t < staff_.size(); ++t)
        prices.push_back(surplus_.empty() ? reducedCosts[at(staff_[t])]
                                          : reducedCosts[at(surplus_[t])] -
                                                program_.columns[at(surplus_[t])].cost);
    return prices;
}

std::vector<double> DesignProgram::completed(std::vector<double> values) const {
    for (const BreakLine &line : lines_) {
        double waiting = 0.0;
        for (std::size_t i = 0; i < line.waiting.size(); ++i) {
            for (const Opening &opening : line.openings[i])
                waiting += values[at(opening.choice)];
            waiting -= values[at(line.started[i])];
            values[at(line.waiting[i])] = waiting;
        }
    }
    const int count = problem_.intervals();
    std::vector<double> staff(at(count), 0.0);
    const auto add = [&](int begin, int length, double people) {
        for (int t = begin; people != 0.0 && t < begin + length && wrapped(t) >= 0; ++t)
            staff[at(wrapped(t))] += people;
    };
    for (std::size_t c = 0; c < problem_.choices.size(); ++c)
        add(problem_.choices[c].begin, problem_.choices[c].length, values[c]);
    for (const BreakLine &line : lines_)
        for (std::size_t i = 0; i < line.started.size(); ++i)
            add(line.begin + int(i), line.length, -values[at(line.started[i])]);
    for (std::size_t t = 0; t < staff.size(); ++t) {
        values[at(staff_[t])] = staff[t];
        const double more = staff[t] - problem_.required[t];
        if (!short_.empty()) {
            const std::vector<double> steps =
                problem_.prices->steps(std::max(0.0, -more), problem_.required[t]);
            for (std::size_t step = 0; step < steps.size(); ++step)
                values[at(short_[t][step])] = steps[step];
            values[at(surplus_[t])] = std::max(0.0, more);
        }
        if (!steps_.empty())
            for (std::size_t j = 0; j < steps_[t].size(); ++j)
                values[at(steps_[t][j])] = std::clamp(more - double(j), 0.0, 1.0);
    }
    for (const auto &[kind, column] : kinds_)
        values[at(column)] = 0.0;
    for (std::size_t c = 0; c < most_.size(); ++c) {
        double &used = values[at(kinds_.at(problem_.choices[c].kind))];
        used = std::max(used, std::ceil(values[c] - 1e-6) > 0.0 ? 1.0 : 0.0);
    }
    for (std::size_t p = 0; p < missed_.size(); ++p) {
        const ServicePeriod &period = problem_.goal->periods[p];
        double lacking = period.answered;
        for (int t = period.begin; t < period.end; ++t) {
            const ServiceSteps &steps = problem_.goal->steps[at(t)];
            lacking -= steps.base;
            for (std::size_t j = 0; j < steps.gains.size(); ++j)
                lacking -= steps.gains[j] * values[at(steps_[at(t)][j])];
        }
        values[at(missed_[p])] = std::max(0.0, lacking);
    }
    return values;
}

std::vector<double> DesignProgram::valuesOf(const std::vector<PlannedShift> &shifts) const {
    std::vector<double> values(program_.columns.size(), 0.0);
    for (const PlannedShift &shift : shifts) {
        values[at(shift.choice)] += shift.count;
        const ShiftChoice &choice = problem_.choices[at(shift.choice)];
        for (std::size_t j = 0; j < choice.breaks.size(); ++j) {
            const BreakWindow &window = choice.breaks[j];
            for (const BreakLine &line : lines_)
                if (line.span == window.last - window.first && line.length == window.length)
                    values[at(line.started[at(shift.breakBegins[j] - line.begin)])] += shift.count;
        }
    }
    return completed(std::move(values));
}

std::vector<PlannedShift> DesignProgram::shiftsOf(const std::vector<double> &values) const {
    // Break begins per shift, window and person; first opened, first served.
    std::vector<std::vector<std::vector<int>>> begins(problem_.choices.size());
    for (std::size_t c = 0; c < begins.size(); ++c)
        begins[c].resize(problem_.choices[c].breaks.size());
    for (const BreakLine &line : lines_) {
        struct Waiting {
            Opening opening;
            int people = 0;
            std::size_t latest = 0;
        };
        std::deque<Waiting> waiting;
        for (std::size_t i = 0; i < line.started.size(); ++i) {
            for (const Opening &opening : line.openings[i])
                if (const int people = int(std::lround(values[at(opening.choice)])); people > 0)
                    waiting.push_back({opening, people, i + at(line.span)});
            int starting = int(std::lround(values[at(line.started[i])]));
            while (!waiting.empty() && (starting > 0 || waiting.front().latest == i)) {
                Waiting &front = waiting.front();
                const int now = front.latest == i ? front.people : std::min(starting, front.people);
                auto &list = begins[at(front.opening.choice)][at(front.opening.window)];
                list.insert(list.end(), at(now), line.begin + int(i));
                front.people -= now;
                starting -= now;
                if (front.people == 0)
                    waiting.pop_front();
            }
        }
    }
    std::vector<PlannedShift> shifts;
    for (std::size_t c = 0; c < begins.size(); ++c) {
        const int people = int(std::lround(values[c]));
        for (int person = 0; person < people; ++person) {
            PlannedShift shift{.choice = int(c), .count = 1};
            for (const std::vector<int> &window : begins[c])
                shift.breakBegins.push_back(window.at(at(person)));
            if (!shifts.empty() && shifts.back().choice == shift.choice &&
                shifts.back().breakBegins == shift.breakBegins)
                ++shifts.back().count;
            else
                shifts.push_back(std::move(shift));
        }
    }
    return shifts;
}

} // namespace model
