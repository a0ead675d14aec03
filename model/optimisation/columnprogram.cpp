// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/optimisation/columnprogram.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace model {
namespace {

/// Sides are moved apart by so little: where many columns are 0 at once the simplex would stand
/// still.
constexpr double apart = 1e-6;
constexpr double cheaper = 1e-6;
constexpr double smallestPivot = 1e-7;
constexpr double noise = 1e-13;
constexpr double mostOff = 1e-8; ///< of a row's sum from its side
constexpr std::size_t mostCandidates = 40;
constexpr long recountEvery = 100;
constexpr long lookEvery = 32; ///< pivots between two questions whether it is over

std::size_t at(int index) { return static_cast<std::size_t>(index); }

void subtract(double *from, const double *what, double times, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        from[i] -= times * what[i];
}

} // namespace

ColumnProgram::ColumnProgram(const std::vector<Row> &rows)
    : begins_{0}, values_(rows.size()), duals_(rows.size()), inverse_(rows.size() * rows.size()),
      direction_(rows.size()) {
    constexpr double golden = 0.6180339887498949;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const double part = static_cast<double>(r + 1) * golden;
        const double moved = apart * (0.5 + 0.5 * (part - std::floor(part)));
        sides_.push_back(rows[r].side + std::copysign(moved, rows[r].factor));
        addColumn(rows[r].cost, {{static_cast<int>(r), rows[r].factor}});
        basis_.push_back(static_cast<int>(r));
        place_[r] = static_cast<int>(r);
        inverse_[r * rows.size() + r] = 1.0 / rows[r].factor;
        values_[r] = sides_[r] / rows[r].factor;
        duals_[r] = rows[r].cost / rows[r].factor;
    }
}

int ColumnProgram::addColumn(double cost, const std::vector<Entry> &entries) {
    costs_.push_back(cost);
    place_.push_back(-1);
    double squares = 1.0;
    for (const Entry &entry : entries)
        squares += entry.factor * entry.factor;
    scale_.push_back(1.0 / std::sqrt(squares));
    entries_.insert(entries_.end(), entries.begin(), entries.end());
    begins_.push_back(entries_.size());
    return static_cast<int>(costs_.size()) - 1;
}

void ColumnProgram::setCost(int column, double cost) {
    const double more = cost - costs_[at(column)];
    costs_[at(column)] = cost;
    if (place_[at(column)] < 0)
        return;
    for (std::size_t r = 0; r < rows(); ++r)
        duals_[r] += more * inverse_[r * rows() + at(place_[at(column)])];
}

double ColumnProgram::objective() const {
    double sum = 0.0;
    for (std::size_t i = 0; i < basis_.size(); ++i)
        sum += costs_[at(basis_[i])] * values_[i];
    return sum;
}

double ColumnProgram::value(int column) const {
    const int place = place_[at(column)];
    return place < 0 ? 0.0 : values_[at(place)];
}

bool ColumnProgram::solve(const std::function<bool()> &over) {
    for (;;) {
        collectCandidates();
        if (candidates_.empty())
            return true;
        // The best of them while any still saves something: a look at all columns takes longer.
        while (!candidates_.empty()) {
            double least = 0.0;
            int best = -1;
            std::erase_if(candidates_, [&](int column) {
                const double reduced = place_[at(column)] < 0 ? reducedCost(column) : 0.0;
                if (reduced * scale_[at(column)] < least) {
                    least = reduced * scale_[at(column)];
                    best = column;
                }
                return reduced >= -cheaper;
            });
            if (best < 0)
                break;
            if (++pivots_ % lookEvery == 0 && over())
                return false;
            if (!pivot(best))
                return false;
            if (pivots_ % recountEvery == 0)
                recount();
        }
    }
}

double ColumnProgram::reducedCost(int column) const {
    double reduced = costs_[at(column)];
    const Entry *last = entries_.data() + begins_[at(column) + 1];
    for (const Entry *entry = entries_.data() + begins_[at(column)]; entry != last; ++entry)
        reduced -= entry->factor * duals_[at(entry->row)];
    return reduced;
}

/// The columns that save most for their length, each by itself.
void ColumnProgram::collectCandidates() {
    std::vector<std::pair<double, int>> order;
    for (std::size_t c = 0; c < costs_.size(); ++c)
        if (place_[c] < 0)
            if (const double reduced = reducedCost(static_cast<int>(c)); reduced < -cheaper)
                order.emplace_back(reduced * scale_[c], static_cast<int>(c));
    const std::size_t count = std::min(order.size(), mostCandidates);
    std::partial_sort(order.begin(), order.begin() + static_cast<long>(count), order.end());
    candidates_.clear();
    for (std::size_t i = 0; i < count; ++i)
        candidates_.push_back(order[i].second);
}

bool ColumnProgram::pivot(int column) {
    const std::size_t count = rows();
    const double reduced = reducedCost(column);
    std::fill(direction_.begin(), direction_.end(), 0.0);
    for (std::size_t e = begins_[at(column)]; e < begins_[at(column) + 1]; ++e)
        subtract(direction_.data(), inverse_.data() + at(entries_[e].row) * count,
                 -entries_[e].factor, count);
    std::size_t leaves = count;
    double step = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        if (direction_[i] < smallestPivot)
            continue;
        const double ratio = std::max(values_[i], 0.0) / direction_[i];
        if (leaves == count || ratio < step - 1e-12 ||
            (ratio < step + 1e-12 && direction_[i] > direction_[leaves])) {
            leaves = i;
            step = ratio;
        }
    }
    if (leaves == count)
        return false;
    for (std::size_t r = 0; r < count; ++r) {
        double *line = inverse_.data() + r * count;
        // Most are 0, where rows have columns of their own; rounding must not blur that.
        if (std::abs(line[leaves]) < noise) {
            line[leaves] = 0.0;
            continue;
        }
        const double factor = line[leaves] / direction_[leaves];
        subtract(line, direction_.data(), factor, count);
        line[leaves] = factor;
        duals_[r] += reduced * factor;
    }
    subtract(values_.data(), direction_.data(), step, count);
    values_[leaves] = step;
    place_[at(basis_[leaves])] = -1;
    basis_[leaves] = column;
    place_[at(column)] = static_cast<int>(leaves);
    return true;
}

/// Values and duals from the inverse, and that anew where it has become inexact.
void ColumnProgram::recount() {
    const std::size_t count = rows();
    const auto countValues = [&] {
        std::fill(values_.begin(), values_.end(), 0.0);
        for (std::size_t r = 0; r < count; ++r)
            subtract(values_.data(), inverse_.data() + r * count, -sides_[r], count);
    };
    countValues();
    std::vector<double> off = sides_;
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t e = begins_[at(basis_[i])]; e < begins_[at(basis_[i]) + 1]; ++e)
            off[at(entries_[e].row)] -= entries_[e].factor * values_[i];
    if (std::any_of(off.begin(), off.end(), [](double by) { return std::abs(by) > mostOff; })) {
        invert();
        countValues();
    }
    for (std::size_t r = 0; r < count; ++r) {
        duals_[r] = 0.0;
        for (std::size_t i = 0; i < count; ++i)
            duals_[r] += costs_[at(basis_[i])] * inverse_[r * count + i];
    }
}

/// Gauss and Jordan's elimination of the basis' columns as lines, the largest entry first.
void ColumnProgram::invert() {
    const std::size_t count = rows();
    std::vector<double> basis(count * count, 0.0);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t e = begins_[at(basis_[i])]; e < begins_[at(basis_[i]) + 1]; ++e)
            basis[i * count + at(entries_[e].row)] = entries_[e].factor;
    std::fill(inverse_.begin(), inverse_.end(), 0.0);
    for (std::size_t i = 0; i < count; ++i)
        inverse_[i * count + i] = 1.0;
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t largest = i;
        for (std::size_t j = i + 1; j < count; ++j)
            if (std::abs(basis[j * count + i]) > std::abs(basis[largest * count + i]))
                largest = j;
        if (largest != i)
            for (std::size_t r = 0; r < count; ++r) {
                std::swap(basis[i * count + r], basis[largest * count + r]);
                std::swap(inverse_[i * count + r], inverse_[largest * count + r]);
            }
        const double by = 1.0 / basis[i * count + i];
        for (std::size_t r = 0; r < count; ++r) {
            basis[i * count + r] *= by;
            inverse_[i * count + r] *= by;
        }
        for (std::size_t j = 0; j < count; ++j) {
            const double factor = basis[j * count + i];
            if (j == i || factor == 0.0)
                continue;
            subtract(basis.data() + j * count, basis.data() + i * count, factor, count);
            subtract(inverse_.data() + j * count, inverse_.data() + i * count, factor, count);
        }
    }
}

} // namespace model
