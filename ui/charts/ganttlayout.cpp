// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ganttlayout.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace ui {

namespace {
constexpr double barTop = 3, barHeight = 14;
constexpr int grip = 5; ///< pixels at either end of a bar that resize it
} // namespace

void GanttLayout::show(GanttValue value) {
    value_ = std::move(value);
    layOut();
}

void GanttLayout::setCollapsed(const QString &group, bool collapsed) {
    if (collapsed)
        collapsed_.insert(group);
    else
        collapsed_.erase(group);
    layOut();
}

void GanttLayout::setView(const QSize &viewport, int scrolled) {
    viewport_ = viewport;
    scrolled_ = scrolled;
}

void GanttLayout::layOut() {
    lines_.clear();
    agentLines_.clear();
    openLines_.clear();
    lineShifts_.clear();
    byId_.clear();
    for (std::size_t group = 0; group < value_.groups.size(); ++group) {
        if (!value_.groups[group].title.isEmpty())
            lines_.push_back({group, -1});
        if (collapsed_.contains(value_.groups[group].title))
            continue;
        for (std::size_t row = 0; row < value_.groups[group].rows.size(); ++row) {
            const GanttValue::Row &one = value_.groups[group].rows[row];
            const int line = static_cast<int>(lines_.size());
            if (one.agent != 0)
                agentLines_.emplace(one.agent, line);
            else
                openLines_.emplace(one.shift, line);
            lines_.push_back({group, static_cast<int>(row)});
        }
    }
    for (const model::Shift &shift : *value_.shifts) {
        byId_.emplace(shift.id, &shift);
        const int line = lineOf(shift);
        if (line >= 0 && value_.axis.shows(shift.presence))
            lineShifts_[line].push_back(&shift);
    }
    for (auto &[line, shifts] : lineShifts_)
        std::sort(shifts.begin(), shifts.end(), [](const auto *a, const auto *b) {
            return a->presence.begin < b->presence.begin;
        });
}

const GanttValue::Row *GanttLayout::rowOf(int line) const {
    if (line < 0 || line >= lineCount())
        return nullptr;
    const Line &one = lines_[static_cast<std::size_t>(line)];
    return one.row < 0 ? nullptr
                       : &value_.groups[one.group].rows[static_cast<std::size_t>(one.row)];
}

const GanttValue::Group &GanttLayout::groupOf(int line) const {
    return value_.groups[lines_[static_cast<std::size_t>(line)].group];
}

int GanttLayout::lineOf(const model::Shift &shift) const {
    if (shift.agent != 0)
        return lineOfAgent(shift.agent);
    const auto found = openLines_.find(shift.id);
    return found == openLines_.end() ? -1 : found->second;
}

int GanttLayout::lineOfAgent(int agent) const {
    const auto found = agentLines_.find(agent);
    return found == agentLines_.end() ? -1 : found->second;
}

int GanttLayout::lineAt(int y) const {
    if (y < hoursHeight)
        return -1;
    const int line = (y - hoursHeight + scrolled_) / rowHeight;
    return line < lineCount() ? line : -1;
}

int GanttLayout::yOf(int line) const { return hoursHeight + line * rowHeight - scrolled_; }

std::span<const model::Shift *const> GanttLayout::shiftsOn(int line) const {
    const auto found = lineShifts_.find(line);
    if (found == lineShifts_.end())
        return {};
    return found->second;
}

const model::Shift *GanttLayout::shift(int id) const {
    const auto found = byId_.find(id);
    return found == byId_.end() ? nullptr : found->second;
}

std::vector<int> GanttLayout::shownShifts() const {
    std::vector<int> ids;
    for (int line = 0; line < lineCount(); ++line)
        for (const auto *one : shiftsOn(line))
            ids.push_back(one->id);
    return ids;
}

std::vector<int> GanttLayout::agents() const {
    std::vector<int> ids;
    for (const auto &[agent, line] : agentLines_)
        ids.push_back(agent);
    return ids;
}

double GanttLayout::xOfPlace(double place) const {
    return names + place / std::max(1, value_.axis.count()) * (axisRight() - names);
}

double GanttLayout::xOf(model::Instant instant) const {
    return xOfPlace(value_.axis.placeOf(instant));
}

model::Instant GanttLayout::instantAt(double x) const {
    return value_.axis.instantAt((x - names) / std::max(1.0, axisRight() - names) *
                                 value_.axis.count());
}

QRectF GanttLayout::barOf(const model::Shift &shift, int line) const {
    const double left = xOf(shift.presence.begin);
    const double right = xOf(shift.presence.end);
    return {left, yOf(line) + barTop, std::max(2.0, right - left), barHeight};
}

GanttLayout::Hit GanttLayout::hitAt(const QPoint &position) const {
    Hit hit;
    hit.line = lineAt(position.y());
    hit.onAxis = position.x() >= names && position.x() <= axisRight();
    const auto shifts = shiftsOn(hit.line);
    // The last painted one lies on top.
    for (auto one = shifts.rbegin(); one != shifts.rend(); ++one) {
        const QRectF bar = barOf(**one, hit.line);
        if (position.x() < bar.left() - 1 || position.x() > bar.right() + 1)
            continue;
        hit.shift = *one;
        if (bar.width() > 4 * grip) {
            if (position.x() <= bar.left() + grip)
                hit.part = Part::Begin;
            else if (position.x() >= bar.right() - grip)
                hit.part = Part::End;
        }
        return hit;
    }
    return hit;
}

GanttLayout::Place GanttLayout::beside(const model::Shift *shift, int agent, int rows,
                                       int shifts) const {
    int line = shift ? lineOf(*shift) : -1;
    if (line < 0)
        line = lineOfAgent(agent);
    if (rows != 0) {
        const int step = rows > 0 ? 1 : -1;
        int next = line < 0 ? (step > 0 ? 0 : lineCount() - 1) : line + step;
        for (int left = std::abs(rows); next >= 0 && next < lineCount(); next += step)
            if (rowOf(next)) {
                line = next;
                if (--left == 0)
                    break;
            }
        if (!rowOf(line))
            return {};
        const auto distance = [shift](const model::Shift *one) {
            return std::abs((one->presence.begin - shift->presence.begin).count());
        };
        const model::Shift *nearest = nullptr;
        for (const auto *one : shiftsOn(line))
            if (!nearest || (shift && distance(one) < distance(nearest)))
                nearest = one;
        return {line, nearest};
    }
    const auto own = shiftsOn(line);
    if (own.empty() || !rowOf(line))
        return {};
    const auto at = std::find(own.begin(), own.end(), shift);
    const auto next = at == own.end() ? 0
                                      : std::clamp<std::ptrdiff_t>(at - own.begin() + shifts, 0,
                                                                   std::ssize(own) - 1);
    return {line, own[static_cast<std::size_t>(next)]};
}

} // namespace ui
