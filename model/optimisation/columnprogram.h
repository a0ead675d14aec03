// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace model {

/// A linear program that grows by columns while it is being solved: the least sum of cost · column
/// where in every row the sum of factor · column is the row's side, and no column is negative.
/// After new columns or costs it goes on from where it stood. Primal simplex (Dantzig 1951) with
/// the inverse of the basis at hand: for some hundred rows.
class ColumnProgram {
public:
    /// A row, and the column that meets it alone while nothing else does. Side and factor have the
    /// same sign or the side is 0.
    struct Row {
        double side = 0.0;
        double factor = 1.0;
        double cost = 0.0;
    };
    struct Entry {
        int row = 0;
        double factor = 1.0;
    };

    /// Columns 0 … are those of the rows.
    explicit ColumnProgram(const std::vector<Row> &rows);

    int addColumn(double cost, const std::vector<Entry> &entries);
    void setCost(int column, double cost);

    /// False when `over` said so before the optimum; what is there then still meets the rows.
    bool solve(const std::function<bool()> &over);

    std::size_t rows() const { return sides_.size(); }
    double objective() const;
    double value(int column) const;
    double cost(int column) const { return costs_[static_cast<std::size_t>(column)]; }
    /// What one more of the row's side would cost.
    double dual(int row) const { return duals_[static_cast<std::size_t>(row)]; }
    long pivots() const { return pivots_; }

private:
    double reducedCost(int column) const;
    void collectCandidates();
    bool pivot(int column);
    void recount();
    void invert();

    std::vector<double> sides_;
    std::vector<double> costs_;
    std::vector<double> scale_;       ///< of a column's saving: less for a longer one
    std::vector<std::size_t> begins_; ///< per column and one more, in entries_
    std::vector<Entry> entries_;
    std::vector<int> basis_;     ///< column by place
    std::vector<int> place_;     ///< by column; -1: it is 0
    std::vector<double> values_; ///< by place
    std::vector<double> duals_;
    std::vector<double> inverse_; ///< of the basis, a line by row, over the places
    std::vector<double> direction_;
    std::vector<int> candidates_;
    long pivots_ = 0;
};

} // namespace model
